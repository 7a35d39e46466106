import { compareDays } from '../calendar/isoDate';
import type { Term } from './rowUse';
import type { SchoolWeek } from './school';

/** The first and last day of 校历 (W19); null where it has no week. */
export function termOf(weeks: readonly SchoolWeek[]): Term {
  const [first] = weeks;
  if (first === undefined) return null;
  return weeks.reduce(
    ({ from, to }, { start, end }) => ({
      from: compareDays(start, from) < 0 ? start : from,
      to: compareDays(end, to) > 0 ? end : to,
    }),
    { from: first.start, to: first.end },
  );
}
