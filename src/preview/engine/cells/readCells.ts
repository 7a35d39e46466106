import type { CellRange } from '../model/cellRange';
import type { Sheet } from '../model/sheet';
import type { CellContents } from '../spreadsheet/plainData';
import { isEntireColumn, isEntireRow, MAX_COLUMNS, MAX_ROWS, type Rect, rect } from './rect';
import { type CellScalar, isErrorText } from './typedEntry';

/** A cell's value; a blank cell gives "". */
export function cellValue(cell: CellContents | null): CellScalar {
  if (cell === null) return '';
  const { v: value, t: type } = cell;
  if (value === undefined || value === null) return richText(cell);
  if (type === 3) return value === 1 || value === true || value === '1';
  if (type === 2 && typeof value === 'string') return Number(value);
  return value;
}

/** Text typed with line breaks is kept by Univer as a small document. */
function richText(cell: CellContents): string {
  return cell.p?.body?.dataStream.replace(/\r\n$/u, '').replaceAll('\r', '\n') ?? '';
}

export function valueType(value: CellScalar): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isErrorText(value) ? 'Error' : 'String';
}

/** The type of a cell's value; a text that was forced stays text, also when it reads "#N/A". */
export const cellType = (cell: CellContents | null): ReturnType<typeof valueType> =>
  cell?.t === 4 ? 'String' : valueType(cellValue(cell));

export const numberFormat = (sheet: Sheet, row: number, column: number): string =>
  sheet.grid.style(row, column).n?.pattern ?? 'General';

/** The formula, or the value where there is none. */
export function cellFormula(sheet: Sheet, row: number, column: number): CellScalar {
  const cell = sheet.grid.cell(row, column);
  if (cell === null) return '';
  const formula = sheet.grid.formula(row, column, cell);
  const isHidden = sheet.protection.isOn && sheet.locks.at(row, column).formulaHidden;
  return formula === null || isHidden ? cellValue(cell) : formula;
}

/** What the cell shows. */
export function cellText(sheet: Sheet, row: number, column: number): string {
  const value = cellValue(sheet.grid.cell(row, column));
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  return sheet.context.formatNumber(numberFormat(sheet, row, column), value);
}

/** One reading per cell, or null for whole rows and columns, as Excel gives it. */
export function readCells<T>(
  range: CellRange,
  read: (sheet: Sheet, row: number, column: number) => T,
): readonly (readonly T[])[] | null {
  const { area, sheet } = range;
  if (isEntireRow(area) || isEntireColumn(area)) return null;
  const grid: T[][] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const line: T[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      line.push(read(sheet, row, column));
    }
    grid.push(line);
  }
  return grid;
}

/**
 * The smallest rectangle around everything in the sheet; null when there is nothing.
 * @param valuesOnly leave out cells that are only formatted
 */
export function usedArea(sheet: Sheet, valuesOnly: boolean): Rect | null {
  let [top, left, bottom, right] = [MAX_ROWS, MAX_COLUMNS, -1, -1];
  sheet.grid.eachCell((row, column, cell) => {
    if (!isUsed(cell, valuesOnly)) return;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  });
  return bottom < 0 ? null : rect(top, left, bottom - top + 1, right - left + 1);
}

function isUsed(cell: CellContents, valuesOnly: boolean): boolean {
  const hasContent = cellValue(cell) !== '' || Boolean(cell.f) || Boolean(cell.si);
  return hasContent || (!valuesOnly && Boolean(cell.s));
}
