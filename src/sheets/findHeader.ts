import { columnLetters } from './address';
import { normaliseHeader } from './headerText';
import type { TabReading } from './tabReading';

/** A column that is looked for, with every header it is known by. */
export interface WantedColumn {
  readonly key: string;
  /** The first one counts most: where it stands, another column's former header does not. */
  readonly headers: readonly string[];
  readonly required: boolean;
}

/** Where the header row stands and which column holds which key. */
export interface HeaderMap {
  /** 1-based. */
  readonly row: number;
  /** 0-based column per key. */
  readonly columns: ReadonlyMap<string, number>;
  /** Required columns that are not there (E17). */
  readonly missing: readonly WantedColumn[];
  /** Keys found twice; the first from the left is used. */
  readonly repeated: readonly { readonly key: string; readonly columns: readonly string[] }[];
}

/** The last row of a header stands in these rows at the latest. */
export const HEADER_ROWS_SEARCHED = 40;

/**
 * Finds the header row by its texts, wherever it stands in the first rows, and the columns by
 * header, in any order, between any others. Null when fewer than two of the wanted columns
 * that tell the tab apart are there.
 */
export function findHeader(tab: TabReading, wanted: readonly WantedColumn[]): HeaderMap | null {
  const byHeader = new Map<string, WantedColumn>();
  const most = Math.max(...wanted.map(({ headers }) => headers.length), 0);
  for (let rank = 0; rank < most; rank += 1) {
    for (const column of wanted) {
      const header = normaliseHeader(column.headers[rank] ?? '');
      if (!byHeader.has(header)) byHeader.set(header, column);
    }
  }
  byHeader.delete('');
  let best: HeaderMap | null = null;
  for (let index = 0; index < Math.min(tab.rows.length, HEADER_ROWS_SEARCHED); index += 1) {
    const candidate = headerAt(tab, index, wanted, byHeader);
    if (candidate.columns.size > (best?.columns.size ?? 1)) best = candidate;
  }
  return best;
}

function headerAt(
  tab: TabReading,
  index: number,
  wanted: readonly WantedColumn[],
  byHeader: ReadonlyMap<string, WantedColumn>,
): HeaderMap {
  const found = new Map<string, number[]>();
  (tab.rows[index] ?? []).forEach((cell, column) => {
    if (cell.type !== 'text') return;
    const match = byHeader.get(normaliseHeader(cell.text));
    if (match !== undefined) found.set(match.key, [...(found.get(match.key) ?? []), column]);
  });
  const columns = new Map<string, number>();
  for (const [key, places] of found) columns.set(key, places[0] ?? 0);
  return {
    row: index + 1,
    columns,
    missing: wanted.filter((column) => column.required && !found.has(column.key)),
    repeated: [...found]
      .filter(([, places]) => places.length > 1)
      .map(([key, places]) => ({ key, columns: places.map(columnLetters) })),
  };
}
