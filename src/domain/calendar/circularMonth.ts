import { compareDays } from './isoDate';
import { lastDayOf } from './isoWeek';

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/u;

/**
 * The month that a monthly circular is about: the one the school asked for ("2024-09", or a day in
 * it), else the last one that is over on `asOf`, else the last one there is; "" of none. What is no
 * month (学期) is passed over.
 */
export function circularMonth(months: readonly string[], wanted: string, asOf: string): string {
  const asked = wanted.trim().slice(0, 7);
  if (MONTH.test(asked)) return asked;
  const known = months.filter((month) => MONTH.test(month)).sort();
  const over = known.filter((month) => compareDays(lastDayOf(month), asOf) <= 0);
  return over.at(-1) ?? known.at(-1) ?? '';
}
