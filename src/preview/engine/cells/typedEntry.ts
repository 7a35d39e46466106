/** What a cell holds. Errors are texts such as "#N/A". */
export type CellScalar = string | number | boolean;

/** What Excel makes of something written to a cell. */
export type Entry =
  | { readonly kind: 'blank' }
  | { readonly kind: 'formula'; readonly formula: string }
  /** `format`: the number format that typing such a value brings along. */
  | { readonly kind: 'value'; readonly value: CellScalar; readonly format: string | null }
  /** Text that was forced by a leading apostrophe. */
  | { readonly kind: 'text'; readonly text: string };

const value = (entry: CellScalar, format: string | null = null): Entry => ({
  kind: 'value',
  value: entry,
  format,
});

/**
 * Reads a written value as Excel does: "007" becomes 7, "50%" becomes 0.5, "2025/1/10" a date,
 * "'007" stays text, and in cells of format "@" everything stays text.
 */
export function typedEntry(written: unknown, numberFormat: string): Entry {
  if (written === null || written === undefined || written === '') return { kind: 'blank' };
  if (typeof written === 'number' || typeof written === 'boolean') return value(written);
  if (typeof written !== 'string') return { kind: 'text', text: JSON.stringify(written) };
  if (written.startsWith("'")) return { kind: 'text', text: written.slice(1) };
  if (numberFormat === '@') return { kind: 'text', text: written };
  if (written.startsWith('=') && written.length > 1) return { kind: 'formula', formula: written };
  return typedText(written);
}

function typedText(text: string): Entry {
  const upper = text.trim().toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return value(upper === 'TRUE');
  return typedNumber(text.trim()) ?? typedDate(text.trim()) ?? value(text);
}

const number = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:[eE][+-]?\d+)?$/u;

function typedNumber(text: string): Entry | null {
  const percent = text.endsWith('%');
  const digits = percent ? text.slice(0, -1).trimEnd() : text;
  if (!/\d/u.test(digits) || !number.test(digits)) return null;
  const parsed = Number(digits.replaceAll(',', ''));
  if (!Number.isFinite(parsed)) return null;
  if (!percent) return value(parsed);
  return value(parsed / 100, digits.includes('.') ? '0.00%' : '0%');
}

const date = /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?$/u;
const DAY = 86_400_000;

function typedDate(text: string): Entry | null {
  const match = date.exec(text);
  if (match === null) return null;
  const [, year = '', month = '', day = ''] = match;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const read = new Date(time);
  const isReal = read.getUTCMonth() === Number(month) - 1 && read.getUTCDate() === Number(day);
  if (!isReal || Number(year) < 1900) return null;
  const serial = time / DAY + 25_569;
  const format = text.includes('年') ? 'yyyy"年"m"月"d"日"' : 'yyyy/m/d';
  return value(serial, format);
}

const errors = new Set([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
]);

export const isErrorText = (text: unknown): boolean => typeof text === 'string' && errors.has(text);
