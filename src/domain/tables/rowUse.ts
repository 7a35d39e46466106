import { compareDays } from '../calendar/isoDate';
import type { ProblemCode } from '../problem';
import { namesPerson, rowKey } from './rowKey';
import { cellOf, type TableRow } from './tableRow';
import type { TableSpec } from './tableScheme';
import type { RowProblem } from './unitResult';

/** The first and last day of 校历; null: there is none, and no date is outside. */
export type Term = { readonly from: string; readonly to: string } | null;

/** A row as it was read, `counted` or `blocked` by its own errors, and all its inputs as one text. */
export interface ReadRow {
  readonly row: TableRow;
  /** Rows with the same text are identical (C-10). */
  readonly content: string;
}

export interface UsedRows {
  readonly rows: readonly TableRow[];
  readonly problems: readonly RowProblem[];
}

/**
 * Which rows of a table count, by the rules of its spec (all in `TableRow.use`):
 *
 * - C-16: a row with a blank or unreadable cell that counting needs is blocked; excused rows
 *   (免考, 缓评) of a sheet are not.
 * - `dated`, W19: a day before or after 校历 is outside.
 * - `unique`, E11 (C-10): identical rows count once, different ones all block each other. The
 *   finding stands at every row but the first.
 * - `conflict`, E20 (C-14): rows that cannot both have been; none counts, each names the others.
 * - `repeats`, W18 (C-18): the same event again counts once. Which of several is taken does not
 *   depend on the order of the rows.
 *
 * Details: E11 `rows`, `identical`; E20, W18 `rows`, `differs`; W19 `from`, `to`. A key with a
 * blank cell is compared with nothing. The time needed grows with the number of rows only.
 */
export function useRows(table: TableSpec, read: readonly ReadRow[], term: Term): UsedRows {
  const problems: RowProblem[] = [];
  const states = read.map(({ row, content }) => ({
    row,
    content,
    use: row.use,
    codes: [...row.codes],
  }));
  for (const state of states) blockIncomplete(table, state);
  for (const state of states) leaveOutside(table, state, term, problems);
  if (table.unique !== null) {
    for (const same of groupsOf(table, states, table.unique)) useUnique(table, same, problems);
  }
  const counted = (): State[] => states.filter(({ use }) => use === 'counted');
  if (table.conflict !== null) {
    const { columns, differs } = table.conflict;
    for (const same of groupsOf(table, counted(), columns)) {
      leaveConflict(same, differs, columns, problems);
    }
  }
  if (table.repeats !== null) {
    for (const same of groupsOf(table, counted(), table.repeats)) {
      useOnce(same, table.repeats, problems);
    }
  }
  return {
    rows: states.map(({ row, use, codes }) =>
      use === row.use && codes.length === row.codes.length
        ? row
        : { ...row, use, codes, plain: row.plain && use === 'counted' },
    ),
    problems,
  };
}

interface State {
  readonly row: TableRow;
  readonly content: string;
  use: TableRow['use'];
  readonly codes: ProblemCode[];
}

function addCode(state: State, code: ProblemCode): void {
  if (!state.codes.includes(code)) state.codes.push(code);
}

function blockIncomplete(table: TableSpec, state: State): void {
  const { row } = state;
  if (row.status !== '正常' && table.kind !== 'log') return;
  for (const key of table.counting) {
    const cell = cellOf(row, key);
    if (cell.state === 'read' || namesPerson(table, row, key)) continue;
    state.use = 'blocked';
    addCode(state, cell.code === '' ? 'E01' : cell.code);
  }
}

function leaveOutside(table: TableSpec, state: State, term: Term, problems: RowProblem[]): void {
  if (table.dated === null || term === null) return;
  const { text } = cellOf(state.row, table.dated);
  if (text === '') return;
  if (compareDays(text, term.from) >= 0 && compareDays(text, term.to) <= 0) return;
  if (state.use === 'counted') state.use = 'outside';
  addCode(state, 'W19');
  problems.push(rowProblem(state.row, 'W19', table.dated, text, { ...term }));
}

function useUnique(table: TableSpec, same: readonly State[], problems: RowProblem[]): void {
  const identical = same.every(({ content }) => content === same[0]?.content);
  const rows = placesOf(same.slice(0, ROWS_NAMED));
  const detail = { rows, identical: identical ? 'yes' : 'no' };
  same.forEach((state, index) => {
    if (!identical) state.use = 'blocked';
    else if (index > 0 && state.use === 'counted') state.use = 'repeated';
    if (!identical || index > 0) addCode(state, 'E11');
    if (index === 0) return;
    const columns = table.unique ?? [];
    const seen = (rowKey(table, state.row, columns) ?? []).join(' ');
    problems.push(rowProblem(state.row, 'E11', columns[0] ?? '', seen, detail));
  });
}

function leaveConflict(
  same: readonly State[],
  differs: string,
  columns: readonly string[],
  problems: RowProblem[],
): void {
  const texts = same.map(({ row }) => cellOf(row, differs).text).filter((text) => text !== '');
  if (new Set(texts).size < 2) return;
  for (const state of same) {
    state.use = 'conflict';
    addCode(state, 'E20');
  }
  const named = same.slice(0, ROWS_NAMED);
  for (const { row } of same) {
    const rows = placesOf(named.filter((other) => other.row !== row));
    const at = columns.at(-1) ?? differs;
    problems.push(rowProblem(row, 'E20', at, cellOf(row, differs).text, { rows, differs }));
  }
}

function useOnce(same: readonly State[], columns: readonly string[], problems: RowProblem[]): void {
  const kept = same.reduce((best, state) => (state.content < best.content ? state : best));
  for (const state of same) {
    if (state === kept) continue;
    state.use = 'repeated';
    addCode(state, 'W18');
    const detail = { rows: String(kept.row.row) };
    problems.push(rowProblem(state.row, 'W18', columns.at(-1) ?? '', '', detail));
  }
}

/** Rows with the same key, two or more; in the order of their first rows. */
function groupsOf(
  table: TableSpec,
  states: readonly State[],
  columns: readonly string[],
): State[][] {
  const groups = new Map<string, State[]>();
  for (const state of states) {
    const key = rowKey(table, state.row, columns)?.join('\u0001');
    if (key === undefined) continue;
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [state]);
    else same.push(state);
  }
  return [...groups.values()].filter((same) => same.length > 1);
}

/** How many rows of one conflict a finding names. */
const ROWS_NAMED = 12;

function placesOf(same: readonly State[]): string {
  return same.map(({ row }) => String(row.row)).join('、');
}

function rowProblem(
  row: TableRow,
  code: ProblemCode,
  column: string,
  seen: string,
  detail: Readonly<Record<string, string>>,
): RowProblem {
  const id = row.people[0] ?? '';
  const none = { name: '', suggested: '' };
  return { code, tab: row.tab, row: row.row, column, id, seen, detail, ...none };
}
