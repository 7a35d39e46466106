import { divide, type Exact, exact, HUNDRED, multiply, ZERO } from '../../exact/exact';
import type { EngineInput } from '../../tables/engineRun';
import { settingsOf } from '../../tables/settings';
import type { PointItem } from '../../tables/tableParameter';
import { cellOf, type TableRow } from '../../tables/tableRow';
import { groupOf } from '../../tables/tableScheme';
import { componentApplies } from './componentApplies';
import type { CompositeEngine } from './compositeEngine';
import type { PersonRows } from './personRows';

/** One component of one person. */
export interface Component {
  readonly item: PointItem;
  readonly max: Exact;
  readonly state: 'typed' | 'pulled' | 'notApplicable' | 'missing' | 'disabled';
  /** Published score it is pulled from, 分 of 100. */
  readonly published: Exact | null;
  /** Exact points, 分; null where there are none. */
  readonly points: Exact | null;
}

/** What reading a component depends on besides the person. */
interface Reading {
  readonly input: EngineInput;
  readonly engine: CompositeEngine;
  readonly disabled: readonly string[];
  /** `missing` = zero. */
  readonly blankIsZero: boolean;
}

/**
 * The components of a person in the order of the group: typed marks, and max x published / 100
 * for those that are pulled, exact (C-33). What does not apply or is switched off
 * (`disabledComponents`, by label or key) has no points; a blank typed mark is missing
 * unless `missing` = zero; so is a source without a published score.
 */
export function readComponents(
  rows: PersonRows,
  input: EngineInput,
  engine: CompositeEngine,
): readonly Component[] {
  const settings = settingsOf(input.scheme.parameters);
  const reading: Reading = {
    input,
    engine,
    disabled: settings.list('disabledComponents'),
    blankIsZero: settings.text('missing') === 'zero',
  };
  return groupOf(input.scheme, engine.group).items.map((item) =>
    readComponent(item, rows, reading),
  );
}

function readComponent(item: PointItem, rows: PersonRows, reading: Reading): Component {
  const { input, engine, disabled, blankIsZero } = reading;
  const none = { item, max: exact(item.points), published: null, points: null };
  if (disabled.includes(item.label) || disabled.includes(item.key)) {
    return { ...none, state: 'disabled' };
  }
  const rule = engine.applies[item.key] ?? 'all';
  if (!componentApplies(rule, rows.person, item.from, input)) {
    return { ...none, state: 'notApplicable' };
  }
  if (item.from === '') {
    const points = rows.row === null ? null : typedMark(rows.row, item.key, blankIsZero);
    return { ...none, state: points === null ? 'missing' : 'typed', points };
  }
  const published = input.published.get(item.from)?.get(rows.person.id) ?? null;
  if (published === null) return { ...none, state: 'missing' };
  const points = divide(multiply(none.max, published), HUNDRED);
  return { ...none, state: 'pulled', published, points };
}

function typedMark(row: TableRow, key: string, blankIsZero: boolean): Exact | null {
  const { number, state } = cellOf(row, key);
  return state === 'blank' && blankIsZero ? ZERO : number;
}
