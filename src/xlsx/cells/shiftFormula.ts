import { columnLetters, LAST_COLUMN, LAST_ROW, parseAddress } from './cellAddress';

/** Every alternative is linear in hostile text, too. Strings, quoted sheet names and whole words; only bare words can be references. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\][]*\]|[$\p{L}\p{N}_.\\]+/gu;
const REFERENCE = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

/**
 * A shared formula is stored once; the other cells of the group have it moved by their distance.
 * Moves relative references by `rows` and `columns`; one that leaves the sheet becomes #REF!.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKEN, (token: string, at: number) => {
    const before = formula[at - 1];
    const after = formula[at + token.length];
    if (after === '(' || after === '!') return token;
    const match = REFERENCE.exec(token);
    if (match !== null && parseAddress(token) !== null) return shiftCell(match, rows, columns);
    if (before !== ':' && after !== ':') return token;
    return shiftWhole(token, rows, columns);
  });
}

function shiftCell(match: RegExpExecArray, rows: number, columns: number): string {
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] = match;
  const column = moveColumn(letters, fixedColumn === '' ? columns : 0);
  const row = moveRow(digits, fixedRow === '' ? rows : 0);
  return column === null || row === null ? '#REF!' : `${fixedColumn}${column}${fixedRow}${row}`;
}

/** Whole columns "B:D" and whole rows "3:5". */
function shiftWhole(token: string, rows: number, columns: number): string {
  const column = COLUMN.exec(token);
  if (column?.[2] !== undefined) {
    const moved = moveColumn(column[2], column[1] === '' ? columns : 0);
    return moved === null ? '#REF!' : `${column[1] ?? ''}${moved}`;
  }
  const row = ROW.exec(token);
  if (row?.[2] === undefined) return token;
  const moved = moveRow(row[2], row[1] === '' ? rows : 0);
  return moved === null ? '#REF!' : `${row[1] ?? ''}${moved}`;
}

function moveColumn(letters: string, by: number): string | null {
  const column = parseAddress(`${letters}1`)?.column ?? -1;
  const moved = column + by;
  return column < 0 || moved < 0 || moved > LAST_COLUMN ? null : columnLetters(moved);
}

function moveRow(digits: string, by: number): string | null {
  const moved = parseInt(digits, 10) - 1 + by;
  return moved < 0 || moved > LAST_ROW ? null : `${moved + 1}`;
}
