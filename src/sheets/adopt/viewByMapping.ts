import { BLANK_CELL, type CellContent } from '../../domain/reading/cellContent';
import { seenText } from '../../domain/reading/seenText';
import { parseRange } from '../address';
import type { TabReading } from '../tabReading';
import { locateMapping, type MappedHeaders, type MappingPlace } from './locateMapping';
import { tableBody } from './tableBody';

/**
 * An office's own table as a table of a scheme: a tab with every cell at the address it has,
 * but with the scheme's headers in the last row of the header, and nothing in columns that stand
 * for none. What is above the header (but for 考核周期 and its like) and below the end of the table
 * is left out, as are merges in the header. Null when the headers of the mapping are not there.
 * @param headers key of a column -> its header in the scheme
 */
export function viewByMapping(
  tab: TabReading,
  mapping: MappedHeaders,
  headers: ReadonlyMap<string, string>,
): TabReading | null {
  const place = locateMapping(tab, mapping);
  if (place === null || place.missing.length > 0) return null;
  const { end, left } = tableBody(tab, place);
  const columns = [...place.columns.values()];
  const width = columns.reduce((widest, column) => Math.max(widest, column + 1), 0);
  const rows = tab.rows.slice(0, end).map((cells, index) => {
    if (index < place.firstRow - 1) return metaCells(cells, index);
    if (index < place.lastRow - 1 || left.has(index)) return [];
    if (index === place.lastRow - 1) return headerCells(place, headers, width);
    return dataCells(cells, columns, width);
  });
  return { ...tab, rows, merges: dataMerges(tab, place, { end, left }) };
}

/** Lines that are read above a table, see `metaText`. */
const META = /^\s*(?:单位|考核周期|填表人|填表日期|依据文件)/u;
const META_ROWS = 6;

function metaCells(cells: readonly CellContent[], index: number): readonly CellContent[] {
  if (index >= META_ROWS) return [];
  const isMeta = cells.map((cell) => META.test(seenText(cell)));
  return cells.map((cell, column) =>
    isMeta[column] === true || isMeta[column - 1] === true ? cell : BLANK_CELL,
  );
}

function headerCells(
  { columns }: MappingPlace,
  headers: ReadonlyMap<string, string>,
  width: number,
): readonly CellContent[] {
  const cells = Array.from({ length: width }, () => BLANK_CELL);
  for (const [key, column] of columns) {
    const text = headers.get(key);
    // An indicator that the school has struck out since has no header.
    if (text !== undefined) cells[column] = { type: 'text', text };
  }
  return cells;
}

function dataCells(
  cells: readonly CellContent[],
  columns: readonly number[],
  width: number,
): readonly CellContent[] {
  const seen = Array.from({ length: Math.min(width, cells.length) }, () => BLANK_CELL);
  for (const column of columns) {
    const cell = cells[column];
    if (cell !== undefined) seen[column] = cell;
  }
  return seen;
}

function dataMerges(
  tab: TabReading,
  { lastRow }: MappingPlace,
  { end, left }: ReturnType<typeof tableBody>,
): readonly string[] {
  return tab.merges.filter((text) => {
    const range = parseRange(text);
    if (range === null) return false;
    return range.fromRow > lastRow && range.fromRow <= end && !left.has(range.fromRow - 1);
  });
}
