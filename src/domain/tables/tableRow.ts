import type { Exact } from '../exact/exact';
import type { AppraisalStatus } from '../people/person';
import type { ProblemCode } from '../problem';

/** One cell of a table, read by its column. */
export interface TableCell {
  /** Normalised: id, name, choice, ISO date, month "2024-09"; "" when blank or a number. */
  readonly text: string;
  /** Numbers only; null when blank or unreadable. */
  readonly number: Exact | null;
  readonly state: 'blank' | 'read' | 'unreadable';
  /** A1 address. */
  readonly cell: string;
  /** The error that makes it unreadable; "" otherwise. */
  readonly code: ProblemCode | '';
  /** More than two decimals (W02). */
  readonly manyDecimals: boolean;
}

/** One row of a table as the engines see it. */
export interface TableRow {
  readonly table: string;
  readonly tab: string;
  /** 1-based row on the tab. */
  readonly row: number;
  readonly cells: Readonly<Record<string, TableCell>>;
  /** For each of `TableSpec.people`: the id in 花名册, null when nobody was found or named. */
  readonly people: readonly (string | null)[];
  /** the sheet's 考核状态 or the roster's, whichever is not 正常. */
  readonly status: AppraisalStatus;
  /**
   * `counted`; `repeated` (W18, identical E11): once is enough; `conflict` (E20); `outside` (W19);
   * `blocked`: an error of the row (E08, E11, E12, E13, E14, E15), or a blank that C-16 needs.
   */
  readonly use: 'counted' | 'repeated' | 'conflict' | 'outside' | 'blocked';
  /** What blocks it. */
  readonly codes: readonly ProblemCode[];
  /** A reading in it still has to be confirmed (C-08). */
  readonly awaiting: boolean;
  /** A native formula sees the very same values: plain numbers, dates and texts, ids as in 花名册. */
  readonly plain: boolean;
}

const BLANK: TableCell = {
  text: '',
  number: null,
  state: 'blank',
  cell: '',
  code: '',
  manyDecimals: false,
};

/** The cell of a column; blank where the tab has no such column. */
export function cellOf(row: TableRow, key: string): TableCell {
  return row.cells[key] ?? BLANK;
}

/** The text of a cell; "" when blank. */
export function textOf(row: TableRow, key: string): string {
  return cellOf(row, key).text;
}

/** The number of a cell; null when blank or unreadable (R-06: never 0). */
export function numberOf(row: TableRow, key: string): Exact | null {
  return cellOf(row, key).number;
}
