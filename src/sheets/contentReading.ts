import { serialFromIso } from '../domain/calendar/isoDate';
import { BLANK_CELL, type CellContent } from '../domain/reading/cellContent';
import { type CellRange, parseRange } from './address';
import type { CellInput, TabContent } from './tabContent';
import type { TabReading } from './tabReading';

/** What a host would read from a tab right after it wrote this content. */
export function contentReading(content: TabContent): TabReading {
  const formatOf = cellFormats(content);
  return {
    name: content.name,
    visibility: content.visibility,
    isProtected: content.protection !== null,
    rows: content.rows.map((row, index) =>
      row.map((cell, column) => withFormat(cellReading(cell), formatOf(index + 1, column))),
    ),
    merges: content.merges,
    hiddenRows: [],
  };
}

/** The number format of a cell, later entries lying over earlier ones. */
function cellFormats(content: TabContent): (row: number, column: number) => string | undefined {
  const byColumn = new Map<number, { range: CellRange; format: string }[]>();
  for (const { range: text, format } of content.numberFormats) {
    const range = parseRange(text);
    for (let column = range?.fromColumn ?? 0; column <= (range?.toColumn ?? -1); column += 1) {
      const others = byColumn.get(column) ?? [];
      if (range !== null) others.unshift({ range, format });
      byColumn.set(column, others);
    }
  }
  return (row, column) =>
    byColumn.get(column)?.find(({ range }) => row >= range.fromRow && row <= range.toRow)?.format;
}

function withFormat(cell: CellContent, format: string | undefined): CellContent {
  return cell.type !== 'number' || format === undefined || format === '@'
    ? cell
    : { ...cell, format };
}

function cellReading(cell: CellInput): CellContent {
  if (cell === null) return BLANK_CELL;
  switch (cell.kind) {
    case 'text':
      return { type: 'text', text: cell.text };
    case 'number':
      return { type: 'number', number: cell.number };
    case 'date':
      return { type: 'number', number: serialFromIso(cell.iso), format: 'yyyy-mm-dd' };
    case 'formula':
      return formulaReading(cell.formula, cell.cached);
  }
}

function formulaReading(formula: string, cached: string | number | null): CellContent {
  if (cached === null) return { type: 'blank', formula };
  return typeof cached === 'number'
    ? { type: 'number', number: cached, formula }
    : { type: 'text', text: cached, formula };
}

/**
 * Whether the tab already holds exactly this: the same values and formulas in the same cells. Then
 * a command leaves it alone, so that running it twice changes nothing.
 */
export function holdsAlready(tab: TabReading, content: TabContent): boolean {
  const wanted = contentReading(content).rows;
  const rows = Math.max(wanted.length, tab.rows.length);
  for (let row = 0; row < rows; row += 1) {
    if (!sameRow(wanted[row] ?? [], tab.rows[row] ?? [])) return false;
  }
  return true;
}

function sameRow(wanted: readonly CellContent[], present: readonly CellContent[]): boolean {
  const cells = Math.max(wanted.length, present.length);
  for (let column = 0; column < cells; column += 1) {
    if (!sameCell(wanted[column] ?? BLANK_CELL, present[column] ?? BLANK_CELL)) return false;
  }
  return true;
}

/** Whether a cell already holds exactly this value or formula. */
export function holdsCell(present: CellContent, wanted: CellInput): boolean {
  return sameCell(present, cellReading(wanted));
}

function sameCell(left: CellContent, right: CellContent): boolean {
  return left.formula === right.formula && plainValue(left) === plainValue(right);
}

function plainValue(cell: CellContent): string | number | boolean {
  switch (cell.type) {
    case 'blank':
      return '';
    case 'text':
    case 'error':
      return cell.text;
    case 'number':
      return cell.number;
    case 'boolean':
      return cell.boolean;
  }
}
