/** A rectangle of cells; row and column are 0-based. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const rect = (row: number, column: number, rows: number, columns: number): Rect => ({
  row,
  column,
  rows,
  columns,
});

export const WHOLE_SHEET: Rect = rect(0, 0, MAX_ROWS, MAX_COLUMNS);

export const isOnSheet = (area: Rect): boolean =>
  area.row >= 0 &&
  area.column >= 0 &&
  area.rows > 0 &&
  area.columns > 0 &&
  area.row + area.rows <= MAX_ROWS &&
  area.column + area.columns <= MAX_COLUMNS;

export const isEntireRow = (area: Rect): boolean => area.columns === MAX_COLUMNS;
export const isEntireColumn = (area: Rect): boolean => area.rows === MAX_ROWS;

export const contains = (area: Rect, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

export function intersection(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? rect(row, column, rows, columns) : null;
}

export function bounding(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const bottom = Math.max(a.row + a.rows, b.row + b.rows);
  const right = Math.max(a.column + a.columns, b.column + b.columns);
  return rect(row, column, bottom - row, right - column);
}

/** The up to four parts of `area` that `hole` leaves. */
export function subtract(area: Rect, hole: Rect): readonly Rect[] {
  const common = intersection(area, hole);
  if (common === null) return [area];
  const below = common.row + common.rows;
  const right = common.column + common.columns;
  return [
    rect(area.row, area.column, common.row - area.row, area.columns),
    rect(below, area.column, area.row + area.rows - below, area.columns),
    rect(common.row, area.column, common.rows, common.column - area.column),
    rect(common.row, right, common.rows, area.column + area.columns - right),
  ].filter((part) => part.rows > 0 && part.columns > 0);
}
