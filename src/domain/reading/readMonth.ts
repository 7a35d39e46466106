import { exact, toCellNumber } from '../exact/exact';
import type { CellContent } from './cellContent';
import { type CellReading, finding, reading, unreadable } from './cellReading';
import { formatKind } from './formatKind';
import { normalise } from './normalise';
import { readDate } from './readDate';
import { type ReadOptions, readFilled } from './readFilled';
import { seenText } from './seenText';

export interface MonthOptions extends ReadOptions {
  /** The year of the period (考核年度), suggested where a month says none (W06). */
  readonly year: number;
}

const withYear = /^(\d{4}|\d{2})(?:[-./]|年)(\d{1,2})月?(?:份)?$/u;
const sixDigits = /^(\d{4})(\d{2})$/u;
const alone = /^(\d{1,2})月(?:份)?$/u;

/**
 * Reads a month as "2024-09" (C-03): 2024年9月, 2024-9, 2024.09, 202409 and a day inside the month
 * are the same (N05 where text had to be understood); without the year, or with two digits of it,
 * W06. A number with a decimal point is E06: 2024.10 and 2024.1 are stored alike. Also E01, E05.
 */
export function readMonth(cell: CellContent, options: MonthOptions): CellReading<string> {
  return readFilled(cell, options, (filled) => {
    if (filled.type === 'number' && formatKind(filled.format) === 'date') return ofDay(filled);
    const text = normalise(seenText(filled)).text.replace(/\s+/gu, '');
    if (filled.type === 'number' && text.includes('.')) {
      return unreadable('E06', { reason: 'notADate' });
    }
    return monthOfText(text, seenText(filled), options.year) ?? ofDay(filled);
  });

  function ofDay(filled: CellContent): CellReading<string> {
    const day = readDate(filled, { year: options.year });
    if (day.value === null) return day;
    const month = day.value.slice(0, 7);
    return reading(month, ...day.findings.map((found) => finding(found.code, month, found.detail)));
  }
}

/** Null when the text is no month by itself; then it may be a day. */
function monthOfText(text: string, seen: string, period: number): CellReading<string> | null {
  const parts = monthParts(text);
  if (parts === null) return null;
  const number = toCellNumber(exact(parts.month));
  if (number < 1 || number > 12) return unreadable('E06', { reason: 'notADate' });
  const year = parts.year === '' ? String(period) : parts.year.padStart(4, '20');
  const value = `${year}-${String(number).padStart(2, '0')}`;
  if (parts.year.length < 4) return reading(value, finding('W06', value));
  if (value === seen) return reading(value);
  return reading(value, finding(value === text ? (normalise(seen).notice ?? 'N03') : 'N05', value));
}

interface MonthParts {
  /** Four digits, two, or none. */
  readonly year: string;
  readonly month: string;
}

function monthParts(text: string): MonthParts | null {
  const match = withYear.exec(text) ?? sixDigits.exec(text);
  if (match === null) {
    const month = alone.exec(text)?.[1];
    return month === undefined ? null : { year: '', month };
  }
  const [, year = '', month = ''] = match;
  return { year, month };
}
