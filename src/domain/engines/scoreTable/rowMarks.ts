import { add, clamp, type Exact, exact, subtract, sum, ZERO } from '../../exact/exact';
import { type Settings, settingsOf } from '../../tables/settings';
import type { Step, Term } from '../../tables/step';
import type { PointItem } from '../../tables/tableParameter';
import { numberOf, type TableRow, textOf } from '../../tables/tableRow';
import { groupOf, type TableScheme, tableOf } from '../../tables/tableScheme';
import { type RowFaults, rowFaults } from './rowFaults';
import type { ReasonedPoints, RowScoreEngine } from './rowScoreEngine';

/** One score sheet row, added up. */
export interface RowMarks extends RowFaults {
  readonly row: TableRow;
  /** Marks plus 加分 minus 扣分, held between 0 and full marks plus bonus, 分; null: not scored. */
  readonly exact: Exact | null;
  /** By item of the group; only those that are there. */
  readonly marks: ReadonlyMap<string, Exact>;
  readonly vetoed: boolean;
  readonly step: Step;
}

/**
 * Adds up a row: a blank mark leaves it unscored, or counts 0 where the school chose
 * `missing: zero`. Blank 加分, 扣分 and 一票否决 are 0, 0 and 否. A veto counts only while the
 * school's setting `veto` is on.
 */
export function rowMarks(scheme: TableScheme, engine: RowScoreEngine, row: TableRow): RowMarks {
  const settings = settingsOf(scheme.parameters);
  const { items } = groupOf(scheme, engine.marks);
  const faults = faultsOf(engine, items, row);
  const asZero = settings.text('missing') === 'zero';
  const scored = !faults.blocked && (faults.missing.length === 0 || asZero);
  const marks = new Map(items.flatMap(({ key }) => markOf(row, key, asZero)));
  const terms = [
    ...items.map(
      (item): Term => ({
        label: item.label,
        value: marks.get(item.key) ?? null,
        max: exact(item.points),
        reason: '',
      }),
    ),
    ...reasonedTerm('加分', row, engine.bonus, (value) => value),
    ...reasonedTerm('扣分', row, engine.deduct, (value) => subtract(ZERO, value)),
  ];
  const high = highestScore(engine, items, settings);
  const total = sum(terms.map(({ value }) => value ?? ZERO));
  const result = scored ? clamp(total, ZERO, high) : null;
  const title = tableOf(scheme, engine.table).tab;
  return {
    ...faults,
    row,
    exact: result,
    marks,
    vetoed:
      engine.veto !== null && settings.text('veto') === 'on' && textOf(row, engine.veto) === '是',
    step: { kind: 'sum', title, terms, low: ZERO, high, result },
  };
}

function faultsOf(engine: RowScoreEngine, items: readonly PointItem[], row: TableRow): RowFaults {
  const required = items.map(({ key, label }) => ({ column: key, label }));
  const optional = [engine.bonus?.column, engine.deduct?.column, engine.veto];
  return rowFaults(
    row,
    required,
    optional.filter((column) => column !== undefined && column !== null),
  );
}

function markOf(row: TableRow, key: string, asZero: boolean): [string, Exact][] {
  const mark = numberOf(row, key) ?? (asZero ? ZERO : null);
  return mark === null ? [] : [[key, mark]];
}

/** Blank points are 0 and no term. */
function reasonedTerm(
  label: string,
  row: TableRow,
  points: ReasonedPoints | null,
  signed: (value: Exact) => Exact,
): readonly Term[] {
  const value = points === null ? null : numberOf(row, points.column);
  if (points === null || value === null) return [];
  return [{ label, value: signed(value), max: null, reason: textOf(row, points.reason) }];
}

function highestScore(
  engine: RowScoreEngine,
  items: readonly PointItem[],
  settings: Settings,
): Exact {
  const full = sum(items.map(({ points }) => exact(points)));
  return engine.bonus === null ? full : add(full, settings.number('maxBonus'));
}
