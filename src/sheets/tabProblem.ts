import type { Problem, ProblemCode } from '../domain/problem';
import { parseRange } from './address';
import type { TabReading } from './tabReading';

/** A problem with everything blank that is not given. */
export function tabProblem(
  code: ProblemCode,
  tab: string,
  facts: Partial<Omit<Problem, 'code' | 'tab'>> = {},
): Problem {
  return {
    code,
    tab,
    cell: '',
    id: '',
    name: '',
    seen: '',
    suggested: '',
    detail: {},
    ...facts,
  };
}

/** W13: hidden or filtered rows among those read; neighbours are named as one run, "12-15". */
export function hiddenRowProblems(tab: TabReading, rows: readonly number[]): Problem[] {
  const hidden = new Set(tab.hiddenRows);
  const runs: { from: number; to: number }[] = [];
  for (const row of rows) {
    if (!hidden.has(row)) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.to === row - 1) last.to = row;
    else runs.push({ from: row, to: row });
  }
  return runs.map(({ from, to }) =>
    tabProblem('W13', tab.name, {
      cell: `A${from}`,
      detail: { rows: from === to ? String(from) : `${from}-${to}` },
    }),
  );
}

/** A merge that covers cells of rows with people, and the cells it hides (E15, C-12). */
export interface DataMerge {
  readonly range: string;
  readonly rows: readonly number[];
  /** Keys of the columns it touches. */
  readonly keys: readonly string[];
}

/** Merges that touch one of the given rows (ascending) and columns; titles and footers are no fault. */
export function dataMerges(
  tab: TabReading,
  rows: readonly number[],
  columns: ReadonlyMap<string, number>,
): DataMerge[] {
  return tab.merges.flatMap((text) => {
    const range = parseRange(text);
    if (range === null) return [];
    const touchedRows = rows.slice(
      firstFrom(rows, range.fromRow),
      firstFrom(rows, range.toRow + 1),
    );
    const keys = [...columns].flatMap(([key, column]) =>
      column >= range.fromColumn && column <= range.toColumn ? [key] : [],
    );
    return touchedRows.length === 0 || keys.length === 0
      ? []
      : [{ range: text, rows: touchedRows, keys }];
  });
}

/** Where in ascending rows the first one that is not above `row` stands. */
function firstFrom(rows: readonly number[], row: number): number {
  let from = 0;
  let to = rows.length;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((rows[middle] ?? row) < row) from = middle + 1;
    else to = middle;
  }
  return from;
}
