import { isoFromSerial, serialFromIso } from './isoDate';

/** The day `days` later (earlier when negative); the same text where no day is left. */
export function addDays(iso: string, days: number): string {
  return isoFromSerial(serialFromIso(iso) + days) ?? iso;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(iso: string): number {
  // Serial 2 of the 1900 system fell on what spreadsheets call a Monday.
  return ((serialFromIso(iso) + 5) % 7) + 1;
}

/** "2024-09": the month of the Thursday of the week that begins on `start`. */
export function monthOfWeek(start: string): string {
  const untilThursday = (4 - weekdayOf(start) + 7) % 7;
  return addDays(start, untilThursday).slice(0, 7);
}
