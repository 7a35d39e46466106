import { BLANK_CELL, type CellContent } from '../../../domain/reading/cellContent';
import { failure, type Result, success } from '../../../domain/result';
import type { TabReading } from '../../../sheets/tabReading';
import { LAST_COLUMN, LAST_ROW } from '../../../xlsx/cells/cellAddress';
import { XLSX_LIMITS, type XlsxLimits } from '../../../xlsx/xlsxLimits';
import { trimRows } from '../cellConversion';
import { csvRows, separatorOf } from './csvRows';
import { decodeText } from './decodeText';

/** Why a text table cannot be read; `messages` has a sentence for each under `failures.file`. */
export type CsvFailureCode =
  | 'empty'
  | 'tooLarge'
  | 'unknownEncoding'
  | 'openQuote'
  | 'tooManyCells'
  | 'cellTooLong';

/**
 * A text table (.csv, .tsv; UTF-8, UTF-16 or GBK) as a tab of that name. Nothing in it is a formula:
 * "=1+1" is text. Plain numbers become numbers, as in every spreadsheet program; numbers that would
 * lose something (leading zeros, more than 15 digits, a leading "+") stay text, because they are ids.
 */
export function readCsv(
  bytes: Uint8Array,
  name: string,
  limits: XlsxLimits = XLSX_LIMITS,
): Result<TabReading, CsvFailureCode> {
  if (bytes.length > limits.inputBytes) return failure('tooLarge');
  const text = decodeText(bytes);
  if (text === null) return failure('unknownEncoding');
  if (text.trim() === '') return failure('empty');
  const rows = csvRows(text, separatorOf(text));
  if (rows === null) return failure('openQuote');
  const fault = sizeFault(rows, limits);
  if (fault !== null) return failure(fault);
  return success({
    name,
    visibility: 'visible',
    isProtected: false,
    rows: trimRows(rows.map((row) => row.map(cellOf))),
    merges: [],
    hiddenRows: [],
  });
}

function sizeFault(
  rows: readonly (readonly string[])[],
  limits: XlsxLimits,
): CsvFailureCode | null {
  const cells = rows.reduce((total, row) => total + row.length, 0);
  const isWide = rows.some((row) => row.length > LAST_COLUMN + 1);
  if (cells > limits.cells || rows.length > LAST_ROW + 1 || isWide) return 'tooManyCells';
  const isLong = rows.some((row) => row.some((field) => field.length > limits.cellCharacters));
  return isLong ? 'cellTooLong' : null;
}

/** At most 15 digits: those that a number keeps exactly. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const MOST_DIGITS = 15;

function cellOf(field: string): CellContent {
  if (field === '') return BLANK_CELL;
  const digits = field.replace(/[-.]/g, '').length;
  return NUMBER.test(field) && digits <= MOST_DIGITS
    ? { type: 'number', number: Number(field) }
    : { type: 'text', text: field };
}
