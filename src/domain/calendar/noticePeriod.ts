import { addDays } from './isoWeek';
import { type DayException, workingDayFrom, workingDays } from './workingDays';

/** How long a notice hangs. ISO days, both included. */
export interface NoticePeriod {
  readonly from: string;
  readonly to: string;
  /** Working days from the first to the last. */
  readonly days: number;
  /** The calendar names days off or worked in a year of the period: weekends are not all it knows. */
  readonly holidaysKnown: boolean;
}

/**
 * The period of a notice: from `start`, or from the first working day after the calculation where
 * nobody said when, for so many working days. A start on a day off begins on the next working day.
 */
export function noticePeriod(
  days: number,
  start: string | null,
  calculated: string,
  exceptions: readonly DayException[],
): NoticePeriod {
  const first = workingDayFrom(start ?? addDays(calculated, 1), exceptions);
  const count = days < 1 ? 1 : days;
  const to = workingDays(first, count, exceptions).at(-1) ?? first;
  const years = [first.slice(0, 4), to.slice(0, 4)];
  return {
    from: first,
    to,
    days: count,
    holidaysKnown: exceptions.some((each) =>
      [each.from, each.to].some((day) => years.includes(day.slice(0, 4))),
    ),
  };
}
