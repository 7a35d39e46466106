import { isoDay, isoFromSerial } from '../calendar/isoDate';
import { exact, toCellNumber } from '../exact/exact';
import type { CellContent } from './cellContent';
import { type CellReading, finding, reading, unreadable } from './cellReading';
import { formatKind } from './formatKind';
import { normalise } from './normalise';
import { type ReadOptions, readFilled } from './readFilled';

export interface DateOptions extends ReadOptions {
  /** The year of the period (考核年度), suggested where a date says none (W06). */
  readonly year: number;
}

const timeOfDay = /(?:\s+|T)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/u;
const withSeparators = /^(?:(\d{4}|\d{2})([-./]))?(\d{1,2})([-./])(\d{1,2})$/u;
const withCharacters = /^(?:(\d{4}|\d{2})年)?(\d{1,2})月(\d{1,2})[日号]?$/u;
const eightDigits = /^(\d{4})(\d{2})(\d{2})$/u;

/**
 * Reads a day as ISO text. A cell with a date format is a day; text of the usual forms is N05;
 * month and day without the year, or with two digits of it, is W06; a bare number that can only be
 * the serial of a day from 1954 to 2100 lost its format and is W01. Also E01, E05 and E06.
 */
export function readDate(cell: CellContent, options: DateOptions): CellReading<string> {
  return readFilled(cell, options, (filled) => {
    switch (filled.type) {
      case 'boolean':
        return unreadable('E06', { reason: 'notADate' });
      case 'number':
        return dayOfNumber(filled.number, formatKind(filled.format), options.year);
      case 'text':
        return dayOfText(normalise(filled.text).text, options.year);
    }
  });
}

function dayOfNumber(
  number: number,
  kind: ReturnType<typeof formatKind>,
  year: number,
): CellReading<string> {
  const iso = isoFromSerial(number);
  if (kind === 'date') {
    return iso === null ? unreadable('E06', { reason: 'noSuchDay' }) : reading(iso);
  }
  if (kind === 'plain' && iso !== null && iso >= '1954' && iso < '2101') {
    return reading(iso, finding('W01', iso));
  }
  return eightDigits.test(String(number))
    ? dayOfText(String(number), year)
    : unreadable('E06', { reason: 'notADate' });
}

function dayOfText(text: string, period: number): CellReading<string> {
  const parts = dayParts(text.replace(timeOfDay, '').replace(/\s+/gu, ''));
  if (parts === null) return unreadable('E06', { reason: 'notADate' });
  const year = fullYear(parts.year, period);
  const iso = year < 1900 ? null : isoDay(year, wholeNumber(parts.month), wholeNumber(parts.day));
  if (iso === null) return unreadable('E06', { reason: 'noSuchDay' });
  return reading(iso, finding(parts.year.length === 4 ? 'N05' : 'W06', iso));
}

interface DayParts {
  /** Four digits, two, or none. */
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

function dayParts(text: string): DayParts | null {
  const match = withCharacters.exec(text) ?? eightDigits.exec(text);
  if (match === null) return separatedParts(text);
  const [, year = '', month = '', day = ''] = match;
  return { year, month, day };
}

function separatedParts(text: string): DayParts | null {
  const match = withSeparators.exec(text);
  if (match === null) return null;
  const [, year = '', first, month = '', second, day = ''] = match;
  return first === undefined || first === second ? { year, month, day } : null;
}

const wholeNumber = (digits: string): number => toCellNumber(exact(digits));

/** Two digits mean the latest such year that is at most ten years after the period. */
function fullYear(digits: string, period: number): number {
  if (digits === '') return period;
  if (digits.length === 4) return wholeNumber(digits);
  const latest = period + 10;
  return latest - ((latest - wholeNumber(digits)) % 100);
}
