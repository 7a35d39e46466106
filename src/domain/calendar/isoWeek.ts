import { exact, toCellNumber } from '../exact/exact';
import { isoFromSerial, serialFromIso } from './isoDate';

/**
 * Weeks and months of ISO days ("2024-09-02"), for 1900-03-01 and later: quotas count by teaching
 * week, Monday to Sunday, and by month.
 */

/** Day of the week: 1 Monday to 7 Sunday. */
export function weekdayOf(iso: string): number {
  return ((serialFromIso(iso) + 5) % 7) + 1;
}

/** 双休日: Saturday or Sunday. */
export function isWeekend(iso: string): boolean {
  return weekdayOf(iso) > 5;
}

/** The day `days` later, or earlier when negative. A day no spreadsheet knows is a bug and throws. */
export function addDays(iso: string, days: number): string {
  const found = isoFromSerial(serialFromIso(iso) + days);
  if (found === null) throw new Error(`no day ${days} days from ${iso}`);
  return found;
}

/** How many days `to` is after `from`; negative when before. */
export function daysBetween(from: string, to: string): number {
  return serialFromIso(to) - serialFromIso(from);
}

/** The Monday of the week a day lies in. */
export function mondayOf(iso: string): string {
  return addDays(iso, 1 - weekdayOf(iso));
}

/** The month of a day as 校历月份 writes it: "2024-09". */
export function monthOf(iso: string): string {
  return iso.slice(0, 7);
}

/** The month that the week of a day counts to: that of its Thursday. */
export function monthOfWeek(iso: string): string {
  return monthOf(addDays(mondayOf(iso), 3));
}

/** The first day of a month "2024-09". */
export function firstDayOf(month: string): string {
  return `${month}-01`;
}

/** The month after "2024-12" is "2025-01". */
export function nextMonth(month: string): string {
  return monthOf(addDays(firstDayOf(month), 31));
}

/** The last day of a month "2024-09". */
export function lastDayOf(month: string): string {
  return addDays(firstDayOf(nextMonth(month)), -1);
}

/** The day of the month, 1..31. */
export function dayOfMonth(iso: string): number {
  return toCellNumber(exact(iso.slice(8, 10)));
}
