import type { CellContent } from './cellContent';
import { type CellReading, reading } from './cellReading';
import { chineseNumeral } from './chineseNumeral';
import { normalise } from './normalise';
import { readFilled } from './readFilled';
import { type MonthOptions, readMonth } from './readMonth';
import { seenText } from './seenText';

/** A teaching week by its number, or a month. */
export interface Period {
  readonly kind: 'week' | 'month';
  /** "3" or "2024-09". */
  readonly key: string;
}

const week = /^第?(\d{1,2}|[零〇一二三四五六七八九十]{1,3})周?$/u;

/** Reads 周次或月份: 3, 第3周 and 第三周 are the week, everything else is a month (`readMonth`). */
export function readPeriod(cell: CellContent, options: MonthOptions): CellReading<Period> {
  return readFilled(cell, options, (filled) => {
    const seen = filled.type === 'boolean' ? '' : seenText(filled);
    const text = normalise(seen).text.replace(/\s+/gu, '');
    const [, ordinal] = week.exec(text) ?? [];
    const number = ordinal === undefined ? null : ordinalOf(ordinal);
    if (number !== null) return reading<Period>({ kind: 'week', key: number });
    const month = readMonth(filled, options);
    if (month.value === null) return { value: null, findings: month.findings };
    return { value: { kind: 'month', key: month.value }, findings: month.findings };
  });
}

/** The ordinal without leading zeros; null for 零 and for what is no number. */
function ordinalOf(ordinal: string): string | null {
  const digits = /^\d+$/u.test(ordinal) ? ordinal : (chineseNumeral(ordinal) ?? '');
  const plain = digits.replace(/^0+/u, '');
  return plain === '' ? null : plain;
}
