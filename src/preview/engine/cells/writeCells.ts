import { ApiError, dimensionMismatch } from '../../protocol/apiError';
import type { Book } from '../model/book';
import type { CellRange } from '../model/cellRange';
import type { CellContents } from '../spreadsheet/plainData';
import type { CellMatrix } from '../spreadsheet/sheetGrid';
import { cellValue, numberFormat, valueType } from './readCells';
import { contains, intersection, isEntireColumn, isEntireRow, type Rect } from './rect';
import { type Entry, isErrorText, typedEntry } from './typedEntry';

const MAX_CELLS = 5_000_000;
const MAX_FORMULA = 8192;
const MAX_TEXT = 32_767;

/**
 * Gives the value for each cell of a range from what a client set: a matching block, or one value
 * for all. A block of another size is InvalidArgument.
 */
export function spread(
  area: Rect,
  value: unknown,
  location: string,
): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const block = value as readonly unknown[];
  const fits =
    block.length === area.rows &&
    block.every((line) => Array.isArray(line) && line.length === area.columns);
  if (!fits) throw dimensionMismatch(location);
  return (row, column) => (block[row] as readonly unknown[])[column];
}

/** Writes values or formulas; null leaves a cell alone, "" empties it. Formats stay. */
export function writeCells(book: Book, range: CellRange, value: unknown, location: string): void {
  const { sheet, area } = range;
  const at = spread(area, value, location);
  if (isEntireRow(area) || isEntireColumn(area) || area.rows * area.columns > MAX_CELLS) {
    throw new ApiError('RangeExceedsLimit', location);
  }
  book.demandWritable(location);
  sheet.demandUnlocked(area, location);
  const before = area.rows * area.columns === 1 ? range : null;
  const valueBefore = before && cellValue(sheet.grid.cell(area.row, area.column));
  const shadowed = sheet.grid.merges().filter((merge) => intersection(merge, area) !== null);
  const cells: CellMatrix = {};
  for (let row = 0; row < area.rows; row += 1) {
    const line: Record<number, CellContents> = {};
    for (let column = 0; column < area.columns; column += 1) {
      const written = at(row, column);
      const [sheetRow, sheetColumn] = [area.row + row, area.column + column];
      if (written === null || isShadowed(shadowed, sheetRow, sheetColumn)) continue;
      const format = typeof written === 'string' ? numberFormat(sheet, sheetRow, sheetColumn) : '';
      line[sheetColumn] = cellData(typedEntry(written, format), format, location);
    }
    cells[area.row + row] = line;
  }
  sheet.grid.write(cells, area);
  book.context.grid.calculation.touch(sheet.id, area);
  book.changed();
  reportChange(book, range, 'RangeEdited', valueBefore);
}

/** Within merged cells only the first one holds anything. */
const isShadowed = (merges: readonly Rect[], row: number, column: number): boolean =>
  merges.some(
    (merge) => contains(merge, row, column) && !(merge.row === row && merge.column === column),
  );

/** Texts that would be a number or an error if nobody had forced them. */
const isForced = (text: string): boolean => /^[\d.+-]+$/u.test(text) || isErrorText(text);

const blank: CellContents = { v: null, f: null, si: null, p: null };

function cellData(entry: Entry, format: string, location: string): CellContents {
  switch (entry.kind) {
    case 'blank':
      return blank;
    case 'formula':
      demandReadable(entry.formula, location);
      return { ...blank, f: entry.formula };
    case 'text':
      return textData(entry.text, isForced(entry.text) ? FORCED_TEXT : TEXT, location);
    case 'value':
      return valueData(entry, format, location);
  }
}

/** Univer's types of cells. */
const [TEXT, NUMBER, BOOLEAN, FORCED_TEXT] = [1, 2, 3, 4] as const;

function textData(text: string, type: number, location: string): CellContents {
  if (text.length > MAX_TEXT) throw new ApiError('InvalidArgument', location);
  return { ...blank, v: text, t: type };
}

function valueData(
  { value, format: typed }: Extract<Entry, { kind: 'value' }>,
  format: string,
  location: string,
): CellContents {
  if (typeof value === 'string') return textData(value, TEXT, location);
  if (typeof value === 'boolean') return { ...blank, v: value ? 1 : 0, t: BOOLEAN };
  const number = { ...blank, v: value, t: NUMBER };
  return typed !== null && format === 'General'
    ? { ...number, s: { n: { pattern: typed } } }
    : number;
}

/** Excel refuses a formula that it cannot read; here at least brackets and quotes are checked. */
function demandReadable(formula: string, location: string): void {
  if (formula.length > MAX_FORMULA) throw new ApiError('FormulaLengthExceedsLimit', location);
  const bare = formula.replace(/"(?:[^"]|"")*"/gu, '').replace(/'(?:[^']|'')*'/gu, '');
  const opened = bare.split('(').length;
  if (bare.includes('"') || opened !== bare.split(')').length) {
    throw new ApiError('InvalidArgument', location);
  }
}

/** Tells listeners what changed; single cells come with their values before and after. */
export function reportChange(
  book: Book,
  range: CellRange,
  changeType: string,
  valueBefore: unknown = null,
): void {
  const { events, origin } = book.context;
  const { sheet, area } = range;
  if (!events.isHeard('DataChanged', sheet.id)) return;
  const copy = range.at(area.row, area.column, area.rows, area.columns, 'Range');
  const details =
    valueBefore === null
      ? {}
      : changeDetails(valueBefore, cellValue(sheet.grid.cell(area.row, area.column)));
  events.emit('DataChanged', sheet.id, {
    changeType,
    ...origin,
    address: range.address.replace(/^.*!/u, ''),
    referenceId: book.references.keep(copy),
    ...details,
  });
}

function changeDetails(before: unknown, after: string | number | boolean): object {
  const old = before as string | number | boolean;
  return {
    valueBefore: old,
    valueAfter: after,
    valueTypeBefore: valueType(old),
    valueTypeAfter: valueType(after),
  };
}
