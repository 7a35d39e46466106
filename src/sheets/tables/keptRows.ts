import { BLANK_CELL, type CellContent } from '../../domain/reading/cellContent';
import { seenText } from '../../domain/reading/seenText';
import { keptCell } from '../keptCell';
import { FIRST_DATA_ROW, HEADER_ROW } from '../layout';
import { rowPoints } from '../rowHeight';
import { shownText } from '../shownText';
import type { CellInput, TabContent } from '../tabContent';
import type { TabReading } from '../tabReading';

/** By which headers rows are told apart, and which hold what people wrote (null: all of them). */
export interface KeptHeaders {
  readonly keys: readonly string[];
  readonly telling: readonly string[] | null;
}

/**
 * A tab of ours with the rows that only people know of: those they added, and those whose cause is
 * gone by now. They stand below the rows of the calculation, each cell as it was.
 */
export function withKeptRows(
  content: TabContent,
  present: TabReading,
  { keys: keyHeaders, telling }: KeptHeaders,
): TabContent {
  const headers = (content.rows[HEADER_ROW - 1] ?? []).map(shownText);
  const old = (present.rows[HEADER_ROW - 1] ?? []).map(seenText);
  const keyOf = (row: (header: string) => string): string => keyHeaders.map(row).join('\u0001');
  const known = new Set(
    content.rows
      .slice(HEADER_ROW)
      .map((cells) => keyOf((header) => shownText(cells[headers.indexOf(header)] ?? null))),
  );
  const blank = keyHeaders.map(() => '').join('\u0001');
  const added = present.rows.slice(HEADER_ROW).flatMap((cells): CellInput[][] => {
    const at = (header: string): CellContent => cells[old.indexOf(header)] ?? BLANK_CELL;
    const key = keyOf((header) => seenText(at(header)));
    const isOurs = key !== blank && known.has(key);
    const written = telling ?? headers.filter((header) => header !== '序号');
    const text = written.map((header) => seenText(at(header)).trim()).join('');
    // 无 is what the tool writes where there is nothing to list.
    if (isOurs || text === '' || text === '无') return [];
    return [headers.map((header) => keptCell(at(header)))];
  });
  return {
    ...content,
    rows: [...content.rows, ...added],
    rowHeights: [
      ...content.rowHeights,
      ...added.map((cells, index) => ({
        row: Math.max(content.rows.length + 1, FIRST_DATA_ROW) + index,
        points: rowPoints(cells, content.columnWidths),
      })),
    ],
  };
}
