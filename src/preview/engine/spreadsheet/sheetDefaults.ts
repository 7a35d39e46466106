import type { SheetConfig } from './plainData';

/** Excel's standard column and row in pixels: 48 points wide, 15 points high. */
export const DEFAULT_COLUMN_PIXELS = 64;
export const DEFAULT_ROW_PIXELS = 20;

/** Univer's grid starts small and grows with what is written; Excel's always looks endless. */
const FIRST_ROWS = 200;
const FIRST_COLUMNS = 30;

/** A sheet with nothing in it; zoom and scroll position are left to Univer. */
export function blankSheet(
  id: string,
  name: string,
): Partial<SheetConfig> & { readonly id: string } {
  return {
    id,
    name,
    tabColor: '',
    hidden: 0,
    rowCount: FIRST_ROWS,
    columnCount: FIRST_COLUMNS,
    freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
    defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
    defaultRowHeight: DEFAULT_ROW_PIXELS,
    mergeData: [],
    cellData: {},
    rowData: {},
    columnData: {},
    showGridlines: 1,
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    rightToLeft: 0,
  };
}

export function blankWorkbook(id: string, name: string, sheet: { readonly id: string }): object {
  return { id, name, sheetOrder: [sheet.id], sheets: { [sheet.id]: sheet } };
}

export const sheetId = (number: number): string =>
  `{${number.toString(16).toUpperCase().padStart(8, '0')}-0001-0000-0000-000000000000}`;
