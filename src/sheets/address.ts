/** A1 letters of a 0-based column: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  let rest = column;
  while (rest >= 0) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26) - 1;
  }
  return letters;
}

/** A1 address of a 1-based row and 0-based column: (13, 7) is "H13". */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row);
}

/** A range of 1-based rows and 0-based columns, all included; one cell prints as one address. */
export interface CellRange {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

export function rangeAddress(range: CellRange): string {
  const first = cellAddress(range.fromRow, range.fromColumn);
  const last = cellAddress(range.toRow, range.toColumn);
  return first === last ? first : `${first}:${last}`;
}

/** Rows of one column, printed as a range even where it is one cell: "H13:H13". */
export function columnRange(column: number, fromRow: number, toRow: number): string {
  return `${cellAddress(fromRow, column)}:${cellAddress(toRow, column)}`;
}

/** An absolute reference into a tab: ('参数设置', 12, 2) is `'参数设置'!$C$12`. */
export function absoluteReference(tab: string, row: number, column: number): string {
  return `${quoteTab(tab)}!$${columnLetters(column)}$${row}`;
}

/** An absolute reference to rows of one column of a tab. */
export function absoluteColumn(
  tab: string,
  column: number,
  fromRow: number,
  toRow: number,
): string {
  const letters = columnLetters(column);
  return `${quoteTab(tab)}!$${letters}$${fromRow}:$${letters}$${toRow}`;
}

/** A tab name as formulas want it: always quoted, apostrophes doubled (EXCEL.md 11). */
export function quoteTab(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Reads "H13:I13" or "H13", with or without $; null for anything else. */
export function parseRange(text: string): CellRange | null {
  const [first = '', last = first] = text.replaceAll('$', '').split(':');
  const from = parseCell(first);
  const to = parseCell(last);
  if (from === null || to === null) return null;
  return { fromRow: from.row, toRow: to.row, fromColumn: from.column, toColumn: to.column };
}

function parseCell(text: string): { row: number; column: number } | null {
  const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(text);
  if (match === null) return null;
  const [, letters = '', digits = ''] = match;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  let row = 0;
  for (const digit of digits) row = row * 10 + digit.charCodeAt(0) - 48;
  return { row, column: column - 1 };
}
