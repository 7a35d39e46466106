import { BLANK_CELL, type CellContent } from '../domain/reading/cellContent';
import { seenText } from '../domain/reading/seenText';
import { cellAddress } from './address';
import { inputText } from './cellInput';
import { keptCell, keptFormat } from './keptCell';
import { FIRST_DATA_ROW, HEADER_ROW, META_ROW } from './layout';
import { shownText } from './shownText';
import type { CellInput, TabContent } from './tabContent';
import type { TabReading } from './tabReading';

/** Which columns of a tab people write into, and which headers tell its rows apart. */
export interface OpenColumns {
  readonly rowKey: readonly string[];
  readonly columns: readonly string[];
}

/** A cell of the new tab; `typed` is set where it is somebody's and was kept. */
interface MergedCell {
  readonly cell: CellInput;
  readonly typed?: CellContent;
}

/**
 * The content with what people typed on the tab so far: 填表人 and 填表日期 of row 2, and the open
 * columns (支委会意见, 处理 ...) of rows that are still there. Writing a tab anew loses none.
 */
export function keepTyped(
  present: TabReading | undefined,
  content: TabContent,
  open: OpenColumns | null,
): TabContent {
  if (present === undefined) return content;
  const keptOpen = open === null ? null : openCells(content, present, open);
  const merged = content.rows.map((cells, index): MergedCell[] => {
    if (index + 1 === META_ROW) return keptMeta(cells, present.rows[index] ?? []);
    if (index + 1 < FIRST_DATA_ROW || keptOpen === null) return cells.map((cell) => ({ cell }));
    return keptOpen(cells);
  });
  const formats = merged.flatMap((cells, index) =>
    cells.flatMap(({ typed }, column) => {
      const format = typed === undefined ? null : keptFormat(typed);
      return format === null ? [] : [{ range: cellAddress(index + 1, column), format }];
    }),
  );
  return {
    ...content,
    rows: merged.map((cells) => cells.map(({ cell }) => cell)),
    numberFormats: [...content.numberFormats, ...formats],
  };
}

/** "填表人:样安" stays where only "填表人:" would stand, and so does a value in a cell of its own. */
function keptMeta(wanted: readonly CellInput[], present: readonly CellContent[]): MergedCell[] {
  const width = Math.max(wanted.length, present.length);
  return Array.from({ length: width }, (_, column): MergedCell => {
    const cell = wanted[column] ?? null;
    const typed = present[column] ?? BLANK_CELL;
    const label = inputText(cell);
    const isOpen = cell === null || (label.endsWith(':') && seenText(typed).startsWith(label));
    return isOpen ? { cell: keptCell(typed), typed } : { cell };
  });
}

/** Finds the old row of each new one by its key, once for all: a tab can hold thousands. */
function openCells(
  content: TabContent,
  present: TabReading,
  { rowKey, columns }: OpenColumns,
): (cells: readonly CellInput[]) => MergedCell[] {
  const headers = (content.rows[HEADER_ROW - 1] ?? []).map(inputText);
  const old = (present.rows[HEADER_ROW - 1] ?? []).map(seenText);
  const [newKey, oldKey] = [headers, old].map((all) => rowKey.map((header) => all.indexOf(header)));
  const rows = new Map<string, readonly CellContent[]>();
  for (const typed of present.rows.slice(HEADER_ROW)) {
    const key = keyOf(oldKey ?? [], (column) => seenText(typed[column] ?? BLANK_CELL));
    if (!rows.has(key)) rows.set(key, typed);
  }
  return (cells) => {
    const row = rows.get(keyOf(newKey ?? [], (column) => shownText(cells[column] ?? null)));
    return headers.map((header, column): MergedCell => {
      const at = columns.includes(header) ? old.indexOf(header) : -1;
      const typed = at < 0 ? undefined : row?.[at];
      // What the tool has to say stands where nobody wrote anything.
      return typed === undefined || keptCell(typed) === null
        ? { cell: cells[column] ?? null }
        : { cell: keptCell(typed), typed };
    });
  };
}

function keyOf(columns: readonly number[], textAt: (column: number) => string): string {
  return columns.map(textAt).join('\u0001');
}
