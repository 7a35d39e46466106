import { isEntireColumn, isEntireRow, MAX_COLUMNS, MAX_ROWS, type Rect, rect } from './rect';

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  const rest = column % 26;
  const last = String.fromCharCode(65 + rest);
  return column < 26 ? last : columnLetters((column - rest) / 26 - 1) + last;
}

const columnNumber = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  ) - 1;

/** "B3", "B3:C5", "B:C", "3:5"; a single column is written "B:B" as Excel does. */
export function addressOf(area: Rect): string {
  const left = columnLetters(area.column);
  const right = columnLetters(area.column + area.columns - 1);
  const bottom = area.row + area.rows;
  if (isEntireColumn(area) && isEntireRow(area)) return `1:${MAX_ROWS}`;
  if (isEntireColumn(area)) return `${left}:${right}`;
  if (isEntireRow(area)) return `${area.row + 1}:${bottom}`;
  const from = `${left}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? from : `${from}:${right}${bottom}`;
}

/** The same with $ signs, as defined names and print areas need it. */
export const absoluteAddress = (area: Rect): string =>
  addressOf(area).replace(/[A-Z]+|\d+/gu, (part) => `$${part}`);

const plainName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const looksLikeCell = /^[A-Za-z]{1,3}\d+$/u;

/** A sheet name as it stands before "!". */
export const quoted = (name: string): string =>
  plainName.test(name) && !looksLikeCell.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** Splits "'My tab'!A1" into its sheet (null: none given) and the rest. */
export function splitSheet(text: string): { readonly sheet: string | null; readonly rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/u.exec(text);
  if (match === null) return { sheet: null, rest: text };
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2] ?? '';
  return { sheet, rest: match[3] ?? '' };
}

/** Reads an address without sheet; null where it is none or lies outside the sheet. */
export function parseAddress(text: string): Rect | null {
  const plain = text.replaceAll('$', '').trim();
  const area = parseCells(plain) ?? parseColumns(plain) ?? parseRows(plain);
  if (area === null) return null;
  const fits = area.row + area.rows <= MAX_ROWS && area.column + area.columns <= MAX_COLUMNS;
  return fits && area.row >= 0 ? area : null;
}

const between = (a: number, b: number): readonly [number, number] => [
  Math.min(a, b),
  Math.abs(a - b) + 1,
];

function parseCells(text: string): Rect | null {
  const match = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/u.exec(text);
  if (match === null) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const [row, rows] = between(Number(top) - 1, Number(bottom) - 1);
  const [column, columns] = between(columnNumber(left), columnNumber(right));
  return rect(row, column, rows, columns);
}

function parseColumns(text: string): Rect | null {
  const match = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/u.exec(text);
  if (match === null) return null;
  const [column, columns] = between(columnNumber(match[1] ?? ''), columnNumber(match[2] ?? ''));
  return rect(0, column, MAX_ROWS, columns);
}

function parseRows(text: string): Rect | null {
  const match = /^(\d{1,7}):(\d{1,7})$/u.exec(text);
  if (match === null) return null;
  const [row, rows] = between(Number(match[1]) - 1, Number(match[2]) - 1);
  return rect(row, 0, rows, MAX_COLUMNS);
}
