import type { XlsxCell } from '../xlsxBook';
import { XlsxError } from '../xlsxFailure';
import { isTrue } from '../xml/scanXml';
import { decodeCellText } from '../xml/xmlText';

/** A cell as it stands in the XML, before its type is looked at. */
export interface StoredCell {
  readonly row: number;
  readonly column: number;
  /** The attribute t: "n", "s", "str", "inlineStr", "b", "e" or "d". */
  readonly type: string;
  readonly style: number;
  value: string | null;
  inline: string | null;
  formula: string | null;
}

/** Null for a cell that is neither filled nor styled. */
export function readStoredCell(
  cell: StoredCell,
  sharedStrings: readonly string[],
): XlsxCell | null {
  const formula = cell.formula === null ? {} : { formula: cell.formula };
  const style = cell.style === 0 ? {} : { style: cell.style };
  const value = readValue(cell, sharedStrings);
  if (value.kind === 'blank' && cell.formula === null && cell.style === 0) return null;
  return { ...value, ...formula, ...style };
}

function readValue(cell: StoredCell, sharedStrings: readonly string[]): XlsxCell {
  if (cell.inline !== null) return { kind: 'text', text: cell.inline };
  const value = cell.value;
  if (value === null) return { kind: 'blank' };
  switch (cell.type) {
    case 's':
      return { kind: 'text', text: sharedText(value.trim(), sharedStrings) };
    case 'str':
    case 'inlineStr':
      return { kind: 'text', text: decodeCellText(value) };
    case 'b':
      return { kind: 'boolean', boolean: truth(value.trim()) };
    case 'e':
      return { kind: 'error', text: value.trim() };
    case 'd':
      return readIsoDate(value.trim());
    case 'n':
      return readNumber(value.trim());
    default:
      throw new XlsxError('corrupt');
  }
}

/** A text that is not there is no blank cell: the file has lost something. */
function sharedText(index: string, sharedStrings: readonly string[]): string {
  if (index === '') return '';
  const text = /^\d{1,10}$/.test(index) ? sharedStrings[Number(index)] : undefined;
  if (text === undefined) throw new XlsxError('corrupt');
  return text;
}

function truth(text: string): boolean {
  if (!/^(?:0|1|true|false)?$/.test(text)) throw new XlsxError('corrupt');
  return isTrue(text);
}

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

function readNumber(text: string): XlsxCell {
  if (text === '') return { kind: 'blank' };
  const number = DECIMAL.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? { kind: 'number', number } : { kind: 'text', text };
}

/** t="d" holds an ISO date; the file format allows it though few programs write it. */
function readIsoDate(text: string): XlsxCell {
  const time = Date.parse(text.length > 10 && !text.endsWith('Z') ? `${text}Z` : text);
  if (Number.isNaN(time)) return { kind: 'text', text };
  return { kind: 'number', number: time / 86_400_000 + 25_569 };
}
