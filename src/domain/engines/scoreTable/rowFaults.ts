import type { ProblemCode } from '../../problem';
import { cellOf, type TableRow } from '../../tables/tableRow';
import type { UnitFlag } from '../../tables/unitResult';

/** What keeps a row from being scored, and what has to be looked at before it is final. */
export interface RowFaults {
  /** Labels of required cells that are blank. */
  readonly missing: readonly string[];
  /** Errors of the row and of the cells that count (4.3). */
  readonly codes: readonly ProblemCode[];
  readonly blocked: boolean;
  readonly awaiting: boolean;
  readonly decimals: boolean;
}

/** A column that must be filled in, by the words a person knows it by. */
export interface RequiredCell {
  readonly column: string;
  readonly label: string;
}

/**
 * The faults of a row in the cells that count: `required` may not be blank, and neither
 * these nor `optional` may be unreadable.
 */
export function rowFaults(
  row: TableRow,
  required: readonly RequiredCell[],
  optional: readonly string[],
): RowFaults {
  const columns = [...required.map(({ column }) => column), ...optional];
  const cells = columns.map((column) => cellOf(row, column));
  const wrong = cells.filter(({ state }) => state === 'unreadable');
  const ofRow = isBlocked(row);
  const ofCells = wrong.flatMap(({ code }) => (code === '' ? [] : [code]));
  return {
    missing: required
      .filter(({ column }) => cellOf(row, column).state === 'blank')
      .map(({ label }) => label),
    codes: [...(ofRow ? row.codes : []), ...ofCells],
    blocked: ofRow || wrong.length > 0,
    awaiting: row.awaiting,
    decimals: cells.some(({ manyDecimals }) => manyDecimals),
  };
}

/** Whether an error of the row itself keeps it from being scored. */
export function isBlocked(row: TableRow): boolean {
  return row.use === 'blocked' || row.use === 'conflict';
}

/** Rows that say something about a unit: not the second of two alike, not outside the period. */
export function speakingRows(rows: readonly TableRow[]): readonly TableRow[] {
  return rows.filter((row) => row.use === 'counted' || isBlocked(row));
}

/** The faults of all rows of a unit as flags (C-07), each kind once. */
export function faultFlags(faults: readonly RowFaults[]): readonly UnitFlag[] {
  const missing = unique(faults.flatMap((each) => each.missing));
  const codes = unique(faults.flatMap((each) => each.codes));
  const flags: UnitFlag[] = [];
  if (faults.some((each) => each.decimals)) flags.push({ kind: 'decimals', detail: {} });
  if (faults.some((each) => each.awaiting)) flags.push({ kind: 'awaiting', detail: {} });
  if (missing.length > 0) flags.push({ kind: 'missing', detail: { items: missing.join('、') } });
  if (faults.some((each) => each.blocked)) {
    flags.push({ kind: 'blocked', detail: { codes: codes.join('、') } });
  }
  return flags;
}

/** In order of first appearance; sorted rows give the same order whatever order they came in. */
function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
