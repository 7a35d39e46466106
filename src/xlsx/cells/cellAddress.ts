/** 0-based row and column. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** "B3", "$B$3" -> row 2, column 1; null for anything else or outside a sheet. */
export function parseAddress(text: string): CellAddress | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  const address = { row: parseInt(match[2], 10) - 1, column: columnIndex(match[1]) };
  return address.row > LAST_ROW || address.column > LAST_COLUMN ? null : address;
}

/** "B3:D5", "B3", "B:D", "3:5" -> corners, ordered; null for anything else. */
export function parseRange(text: string): CellRange | null {
  const [first = '', second = first] = text.split(':');
  const from = parseCorner(first, 0, 0);
  const to = parseCorner(second, LAST_ROW, LAST_COLUMN);
  if (from === null || to === null) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

function parseCorner(text: string, row: number, column: number): CellAddress | null {
  const plain = text.replaceAll('$', '');
  if (/^[A-Za-z]{1,3}$/.test(plain)) return { row, column: columnIndex(plain) };
  if (/^[1-9]\d{0,6}$/.test(plain)) return { row: parseInt(plain, 10) - 1, column };
  return parseAddress(plain);
}

export function writeAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function writeRange(range: CellRange): string {
  const from = writeAddress(range.top, range.left);
  const to = writeAddress(range.bottom, range.right);
  return from === to ? from : `${from}:${to}`;
}

export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
