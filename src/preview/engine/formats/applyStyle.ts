import type { IStyleData, Nullable } from '@univerjs/core';
import { isEntireColumn, isEntireRow, type Rect, rect } from '../cells/rect';
import type { Sheet } from '../model/sheet';
import type { CellStyle } from '../spreadsheet/plainData';
import type { CellMatrix } from '../spreadsheet/sheetGrid';

/** A change of style; null takes a part away. */
export type StylePatch = { readonly [K in keyof CellStyle]?: CellStyle[K] | null };

/** Changes the style of cells. Whole rows, columns and sheets keep it as their own default. */
export function applyStyle(sheet: Sheet, area: Rect, patch: StylePatch): void {
  if (isEntireColumn(area) && isEntireRow(area)) styleSheet(sheet, patch);
  else if (isEntireColumn(area)) styleColumns(sheet, area, patch);
  else if (isEntireRow(area)) styleRows(sheet, area, patch);
  else {
    sheet.grid.write(
      cellsOf(area, () => patch),
      area,
    );
    return;
  }
  styleOwnCells(sheet, area, patch);
}

/** A matrix with a style for every cell of an area. */
export function cellsOf(
  area: Rect,
  patchAt: (row: number, column: number) => StylePatch | null,
): CellMatrix {
  const cells: CellMatrix = {};
  for (let row = 0; row < area.rows; row += 1) {
    const line: CellMatrix[number] = {};
    for (let column = 0; column < area.columns; column += 1) {
      const patch = patchAt(row, column);
      if (patch !== null) line[area.column + column] = { s: patch as CellStyle };
    }
    cells[area.row + row] = line;
  }
  return cells;
}

function merged(sheet: Sheet, old: Nullable<IStyleData | string>, patch: StylePatch): CellStyle {
  const style = { ...sheet.context.grid.styles.get(old), ...patch };
  const kept = Object.entries(style).filter(([, part]) => part !== null);
  return Object.fromEntries(kept);
}

function styleSheet(sheet: Sheet, patch: StylePatch): void {
  const old = sheet.grid.model.getConfig().defaultStyle;
  sheet.grid.mutate('set-worksheet-default-style', { defaultStyle: merged(sheet, old, patch) });
}

function styleColumns(sheet: Sheet, area: Rect, patch: StylePatch): void {
  sheet.grid.grow(rect(0, area.column, 1, Math.min(area.columns, 200)));
  const columns = sheet.grid.clip(area);
  const columnData: Record<number, { s: CellStyle }> = {};
  for (let index = 0; index < (columns?.columns ?? 0); index += 1) {
    const column = area.column + index;
    const old = sheet.grid.model.getColumnManager().getColumn(column)?.s;
    columnData[column] = { s: merged(sheet, old, patch) };
  }
  sheet.grid.mutate('set-col-data', { columnData });
}

function styleRows(sheet: Sheet, area: Rect, patch: StylePatch): void {
  sheet.grid.grow(rect(area.row, 0, Math.min(area.rows, 20_000), 1));
  const rows = sheet.grid.clip(area);
  const rowData: Record<number, { s: CellStyle }> = {};
  for (let index = 0; index < (rows?.rows ?? 0); index += 1) {
    const row = area.row + index;
    const old = sheet.grid.model.getRowManager().getRow(row)?.s;
    rowData[row] = { s: merged(sheet, old, patch) };
  }
  sheet.grid.mutate('set-row-data', { rowData });
}

/** Cells with a style of their own would otherwise hide the new default. */
function styleOwnCells(sheet: Sheet, area: Rect, patch: StylePatch): void {
  const cells: CellMatrix = {};
  sheet.grid.eachCell((row, column, cell) => {
    const isInside =
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns;
    if (!isInside || cell.s === undefined || cell.s === null) return;
    cells[row] = { ...cells[row], [column]: { s: patch as CellStyle } };
  });
  sheet.grid.mutate('set-range-values', { cellValue: cells });
}
