import { add, type Exact, exact, ZERO } from '../exact/exact';
import { type ColumnSpec, partColumns, type ScorePart } from '../scheme/scheme';
import type { PartTerm } from './scoreResult';

/** One summand of a part before anybody's marks are put in. */
export interface PlanLine {
  readonly key: string;
  readonly label: string;
  readonly kind: PartTerm['kind'];
  readonly max: Exact;
}

/** A part of a scheme made ready once, so that scoring a row parses no text. */
export interface PartPlan {
  readonly part: ScorePart;
  readonly lines: readonly PlanLine[];
  readonly low: Exact;
  readonly high: Exact;
}

/** The summands of a part in the order of its columns, and its bounds 0 and full marks + bonus. */
export function planPart(part: ScorePart): PartPlan {
  return {
    part,
    lines: partColumns(part).flatMap((column) => lineOf(part, column)),
    low: ZERO,
    high: add(exact(part.fullMarks), exact(part.maxBonus)),
  };
}

function lineOf(part: ScorePart, column: ColumnSpec): readonly PlanLine[] {
  const { key, header } = column;
  if (key === 'bonus') return [{ key, label: header, kind: 'bonus', max: exact(part.maxBonus) }];
  if (key === 'deduct') return [{ key, label: header, kind: 'deduct', max: exact(part.maxDeduct) }];
  const indicator = part.indicators.find((each) => each.key === column.indicator);
  if (indicator === undefined) return [];
  return [{ key, label: indicator.label, kind: 'indicator', max: exact(indicator.max) }];
}
