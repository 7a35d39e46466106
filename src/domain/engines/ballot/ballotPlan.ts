import { type Exact, exact } from '../../exact/exact';
import { type Settings, settingsOf } from '../../tables/settings';
import type { PointItem } from '../../tables/tableParameter';
import { groupOf, type TableScheme } from '../../tables/tableScheme';
import type { BallotEngine } from './ballotEngine';

/** A ballot scheme prepared for counting. */
export interface BallotPlan {
  readonly scheme: TableScheme;
  readonly engine: BallotEngine;
  readonly settings: Settings;
  readonly groups: readonly PointItem[];
  readonly options: readonly PointItem[];
  readonly items: readonly PointItem[];
  /** What the options are worth, 分, in their order. */
  readonly values: readonly Exact[];
  readonly abstainInDenominator: boolean;
  /** Keys of the items that the score is made from. */
  readonly basisItems: readonly string[];
}

/** Reads the point groups and settings of a ballot scheme once. */
export function ballotPlan(scheme: TableScheme, engine: BallotEngine): BallotPlan {
  const settings = settingsOf(scheme.parameters);
  const options = groupOf(scheme, engine.options).items;
  const items = groupOf(scheme, engine.items).items;
  const others = items.map(({ key }) => key).filter((key) => key !== engine.overall);
  const basis = engine.graded && others.length > 0 ? settings.text('basis') : 'overall';
  return {
    scheme,
    engine,
    settings,
    groups: groupOf(scheme, engine.groups).items,
    options,
    items,
    values: options.map(({ points }) => exact(engine.graded ? points : '0')),
    abstainInDenominator: settings.yes('abstainInDenominator'),
    basisItems: [
      ...(basis === 'indicators' ? [] : [engine.overall]),
      ...(basis === 'overall' ? [] : others),
    ],
  };
}

/** The label of an item or group by its key; the key itself where there is none. */
export function labelIn(items: readonly PointItem[], key: string): string {
  return items.find((item) => item.key === key)?.label ?? key;
}
