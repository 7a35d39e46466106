import { BLANK_CELL, type CellContent } from '../../domain/reading/cellContent';
import { seenText } from '../../domain/reading/seenText';
import { parseRange } from '../address';
import { HEADER_ROWS_SEARCHED } from '../findHeader';
import { normaliseHeader } from '../headerText';
import type { TabReading } from '../tabReading';

/** Columns of one header that belong together: between two columns without any header text. */
export interface HeaderRegion {
  /** 0-based, both included. */
  readonly fromColumn: number;
  readonly toColumn: number;
  /** Path by 0-based column; columns without a header text have none. */
  readonly paths: ReadonlyMap<number, string>;
}

/** The rows in which every header stands, with their merged cells spread over what they cover. */
export interface HeaderGrid {
  /** Normalised texts by row and column, both 0-based. */
  readonly texts: readonly (readonly string[])[];
}

/** A header has at most this many rows, one above the other. */
export const MOST_HEADER_ROWS = 4;

/** Reads the texts of the first rows once, for all headers that are tried on them. */
export function headerGrid(tab: TabReading): HeaderGrid {
  const rows = tab.rows.slice(0, HEADER_ROWS_SEARCHED);
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  const texts = rows.map((cells) =>
    Array.from({ length: width }, (_, column) => headerTextOf(cells[column] ?? BLANK_CELL)),
  );
  for (const merge of tab.merges) {
    const range = parseRange(merge);
    if (range === null || range.fromRow > rows.length) continue;
    const text = texts[range.fromRow - 1]?.[range.fromColumn] ?? '';
    const cut = Math.min(range.toColumn + 1, width);
    for (const cells of texts.slice(range.fromRow - 1, range.toRow)) {
      cells.fill(text, range.fromColumn, cut);
    }
  }
  return { texts };
}

/**
 * What the columns are called when the header stands in these rows: the texts from the top row
 * down, normalised, merged cells spread over their range, the same text below itself once, joined
 * by "/". The same path again further right is "path#2". One region for every run of columns with a
 * header, then, where there are several, one of all of them together: tables beside each other have
 * their own names, and a table with a nameless column between is still one.
 */
export function headerPaths(grid: HeaderGrid, row: number, rows: number): readonly HeaderRegion[] {
  const lines = grid.texts.slice(row, row + rows);
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
  const paths = Array.from({ length: width }, (_, column) => pathOf(lines, column));
  const runs: { from: number; to: number }[] = [];
  paths.forEach((path, column) => {
    const last = runs.at(-1);
    if (path === '') return;
    if (last !== undefined && last.to === column - 1) last.to = column;
    else runs.push({ from: column, to: column });
  });
  const regions = runs.map(({ from, to }) => regionOf(paths, from, to));
  const first = runs[0];
  const last = runs.at(-1);
  return first === undefined || last === undefined || first === last
    ? regions
    : [...regions, regionOf(paths, first.from, last.to)];
}

function pathOf(lines: readonly (readonly string[])[], column: number): string {
  const texts = lines.map((line) => line[column] ?? '').filter((text) => text !== '');
  return texts.filter((text, index) => text !== texts[index - 1]).join('/');
}

function regionOf(paths: readonly string[], from: number, to: number): HeaderRegion {
  const seen = new Map<string, number>();
  const named = new Map<number, string>();
  for (let column = from; column <= to; column += 1) {
    const path = paths[column] ?? '';
    if (path === '') continue;
    const count = (seen.get(path) ?? 0) + 1;
    seen.set(path, count);
    named.set(column, count === 1 ? path : `${path}#${count}`);
  }
  return { fromColumn: from, toColumn: to, paths: named };
}

function headerTextOf(cell: CellContent): string {
  if (cell.type === 'error' || cell.type === 'boolean') return '';
  return normaliseHeader(seenText(cell));
}
