import { compareDays } from './isoDate';
import { addDays, isWeekend } from './isoWeek';

/** Days that the school's calendar names beside the weekends: 放假, or 调休上班. Both ends included. */
export interface DayException {
  readonly from: string;
  readonly to: string;
  readonly kind: 'off' | 'work';
}

/**
 * Whether people work on a day: Monday to Friday, but for what the school wrote down. A day on which
 * 调休 has them work counts as one also inside a longer holiday. Holidays are never guessed.
 */
export function isWorkingDay(day: string, exceptions: readonly DayException[]): boolean {
  const kinds = exceptions
    .filter(({ from, to }) => compareDays(from, day) <= 0 && compareDays(day, to) <= 0)
    .map(({ kind }) => kind);
  if (kinds.includes('work')) return true;
  return !kinds.includes('off') && !isWeekend(day);
}

/** A year of holidays in a row is a mistake in the calendar, not a reason to search for ever. */
const MOST_DAYS = 366;

/** The first working day on or after a day; the day itself where a year has none. */
export function workingDayFrom(day: string, exceptions: readonly DayException[]): string {
  let found = day;
  for (let tried = 0; tried < MOST_DAYS; tried += 1) {
    if (isWorkingDay(found, exceptions)) return found;
    found = addDays(found, 1);
  }
  return day;
}

/**
 * So many working days in a row, the first on or after `start` (A-52: 公示 5 working days). The
 * period of a notice is from the first to the last of them; `count` below 1 gives none.
 */
export function workingDays(
  start: string,
  count: number,
  exceptions: readonly DayException[],
): readonly string[] {
  const days: string[] = [];
  let next = start;
  while (days.length < count) {
    const day = workingDayFrom(next, exceptions);
    days.push(day);
    next = addDays(day, 1);
  }
  return days;
}
