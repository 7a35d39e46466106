import { isEntireColumn, isEntireRow, type Rect, rect } from '../cells/rect';
import type { CellArea } from '../model/cellRange';
import type { Sheet } from '../model/sheet';
import { DEFAULT_ROW_PIXELS } from '../spreadsheet/sheetDefaults';
import { applyStyle } from './applyStyle';
import type { StyleField } from './styleFields';

type Scalar = string | number | boolean;

/** The one value that all cells have, or null where they differ, as Excel answers. */
export function uniform<T>(
  cells: CellArea,
  read: (sheet: Sheet, row: number, column: number) => T,
): T | null {
  const found = new Set<T>();
  for (const area of cells.areas) {
    const clipped = cells.sheet.grid.clip(area);
    if (clipped === null) continue;
    for (let row = clipped.row; row < clipped.row + clipped.rows; row += 1) {
      for (let column = clipped.column; column < clipped.column + clipped.columns; column += 1) {
        found.add(read(cells.sheet, row, column));
        if (found.size > 1) return null;
      }
    }
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

export const readField = (cells: CellArea, field: StyleField): Scalar | null => {
  growToSee(cells);
  return uniform(cells, (sheet, row, column) => field.read(sheet.grid.style(row, column)));
};

/** Cells beyond Univer's small grid look like the rest; the grid is made to reach them. */
function growToSee(cells: CellArea): void {
  for (const area of cells.areas) {
    if (!isEntireRow(area) && !isEntireColumn(area)) cells.sheet.grid.grow(area);
  }
}

export function writeField(
  cells: CellArea,
  field: StyleField,
  value: unknown,
  location: string,
): void {
  const patch = field.write(value, location);
  cells.sheet.demand('allowFormatCells', location);
  for (const area of cells.areas) applyStyle(cells.sheet, area, patch);
  formatChanged(cells);
}

export function formatChanged(cells: CellArea): void {
  const { context, id } = cells.sheet;
  context.isDirty = true;
  context.events.emit('FormatChanged', id, { source: context.origin.source });
}

/** Excel counts in points, the grid in pixels. */
const POINTS = 0.75;

/** Width of all columns in points, or null where they differ. */
export const columnWidth = (cells: CellArea): number | null =>
  uniform(cells, (sheet, _row, column) => sheet.grid.columnPixels(column) * POINTS);

export const rowHeight = (cells: CellArea): number | null =>
  uniform(cells, (sheet, row) => sheet.grid.rowPixels(row) * POINTS);

export function setColumnWidth(cells: CellArea, points: number, location: string): void {
  cells.sheet.demand('allowFormatColumns', location);
  for (const area of cells.areas) cells.sheet.grid.setColumnPixels(area, points / POINTS);
  formatChanged(cells);
}

export function setRowHeight(cells: CellArea, points: number, location: string): void {
  cells.sheet.demand('allowFormatRows', location);
  for (const area of cells.areas) cells.sheet.grid.setRowPixels(area, points / POINTS);
  formatChanged(cells);
}

/** Widens columns to their longest text: a Chinese character counts as two. */
export function autofitColumns(
  cells: CellArea,
  textAt: (sheet: Sheet, row: number, column: number) => string,
): void {
  cells.sheet.demand('allowFormatColumns', 'RangeFormat.autofitColumns');
  for (const area of cells.areas) {
    const clipped = cells.sheet.grid.clip(area);
    for (let index = 0; index < (clipped?.columns ?? 0); index += 1) {
      fitColumn(cells.sheet, { ...area, column: area.column + index, columns: 1 }, textAt);
    }
  }
  formatChanged(cells);
}

/** Makes rows as high as their texts have lines; wrapping by width is not foreseen. */
export function autofitRows(
  cells: CellArea,
  textAt: (sheet: Sheet, row: number, column: number) => string,
): void {
  cells.sheet.demand('allowFormatRows', 'RangeFormat.autofitRows');
  const lines = new Map<number, number>();
  cells.sheet.grid.eachCell((row, column) => {
    const isInside = cells.areas.some((area) => row >= area.row && row < area.row + area.rows);
    if (!isInside) return;
    const count = textAt(cells.sheet, row, column).split('\n').length;
    lines.set(row, Math.max(lines.get(row) ?? 1, count));
  });
  for (const [row, count] of lines) {
    cells.sheet.grid.setRowPixels(rect(row, 0, 1, 1), count * DEFAULT_ROW_PIXELS);
  }
  formatChanged(cells);
}

function fitColumn(
  sheet: Sheet,
  column: Rect,
  textAt: (sheet: Sheet, row: number, column: number) => string,
): void {
  let widest = 0;
  sheet.grid.eachCell((row, at) => {
    const isInside = at === column.column && row >= column.row && row < column.row + column.rows;
    if (isInside) widest = Math.max(widest, textWidth(textAt(sheet, row, at)));
  });
  if (widest > 0) sheet.grid.setColumnPixels(column, widest * 7 + 5);
}

const textWidth = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + (letter > '\u2E80' ? 2 : 1), 0);
