import { exact, toCellNumber } from '../exact/exact';

/**
 * Calendar arithmetic on ISO text ("2024-03-05"), Gregorian, without clock, time zone or `Date`:
 * the day a person wrote is the day that is meant, wherever the program runs.
 */

const lastSerial = 2958465; // 9999-12-31, the last day a spreadsheet knows
/** Days from 0000-03-01, where the cycle of leap years begins, to day 0 of the 1900 system. */
const daysBeforeSerials = 693899;
const daysPer400Years = 146097;
const daysPer100Years = 36524;
const daysPer4Years = 1461;

const quotient = (dividend: number, divisor: number): number =>
  (dividend - (dividend % divisor)) / divisor;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const padded = (part: number, width: number): string => String(part).padStart(width, '0');

const isoText = (year: number, month: number, day: number): string =>
  `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;

const part = (iso: string, from: number, to: number): number =>
  toCellNumber(exact(iso.slice(from, to)));

/** The ISO text of a day, or null when the calendar has no such day (2024-02-30). */
export function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return isoText(year, month, day);
}

/**
 * The day of a spreadsheet serial in the 1900 date system; a time of day is dropped. Null outside
 * 1..2958465 and for 60, the 1900-02-29 that spreadsheets invented.
 */
export function isoFromSerial(serial: number): string | null {
  const whole = serial - (serial % 1);
  if (!(whole >= 1 && whole <= lastSerial) || whole === 60) return null;
  // Serials after the invented leap day run one ahead of the days that were.
  const days = daysBeforeSerials + whole + (whole < 60 ? 1 : 0);
  const cycle = quotient(days, daysPer400Years);
  const dayOfCycle = days % daysPer400Years;
  const yearOfCycle = quotient(
    dayOfCycle -
      quotient(dayOfCycle, daysPer4Years - 1) +
      quotient(dayOfCycle, daysPer100Years) -
      quotient(dayOfCycle, daysPer400Years - 1),
    365,
  );
  const dayOfYear =
    dayOfCycle - (365 * yearOfCycle + quotient(yearOfCycle, 4) - quotient(yearOfCycle, 100));
  // Years counted from March: the months' lengths then repeat with 153 days in five months.
  const monthFromMarch = quotient(5 * dayOfYear + 2, 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = 400 * cycle + yearOfCycle + (month <= 2 ? 1 : 0);
  return isoText(year, month, dayOfYear - quotient(153 * monthFromMarch + 2, 5) + 1);
}

/** The serial of a day in the 1900 date system, for 1900-01-01 and later. */
export function serialFromIso(iso: string): number {
  const month = part(iso, 5, 7);
  const year = part(iso, 0, 4) - (month <= 2 ? 1 : 0);
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  const dayOfYear = quotient(153 * monthFromMarch + 2, 5) + part(iso, 8, 10) - 1;
  const days =
    365 * year + quotient(year, 4) - quotient(year, 100) + quotient(year, 400) + dayOfYear;
  const serial = days - daysBeforeSerials;
  return serial > 60 ? serial : serial - 1;
}

/**
 * The same day `months` calendar months later (earlier when negative); where that month is
 * shorter, its last day: 2024-08-31 plus 6 is 2025-02-28.
 */
export function addMonths(iso: string, months: number): string {
  const total = part(iso, 0, 4) * 12 + part(iso, 5, 7) - 1 + months;
  const year = quotient(total, 12);
  const month = (total % 12) + 1;
  const day = part(iso, 8, 10);
  const last = daysInMonth(year, month);
  return isoText(year, month, day < last ? day : last);
}

/** Negative, zero or positive, as `left` is before, on or after `right`. */
export function compareDays(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
