import { compareDays } from '../../calendar/isoDate';
import { firstDayOf, lastDayOf } from '../../calendar/isoWeek';
import { type Exact, exact } from '../../exact/exact';
import type { School } from '../../tables/school';

/** A teaching week of 校历, or a month of 校历月份, with its factor 0..1. */
export interface DuePeriod {
  readonly kind: 'week' | 'month';
  /** 周次 "3", or the month "2024-09". */
  readonly key: string;
  readonly label: string;
  readonly start: string;
  readonly end: string;
  readonly factor: Exact;
  /** 归属月份. */
  readonly month: string;
}

/** All periods of the school's calendar, by date. Several rows of 校历 may come in any order. */
export function periodsOf(school: School, kind: DuePeriod['kind']): readonly DuePeriod[] {
  const periods = kind === 'week' ? weeksOf(school) : monthsOf(school);
  return [...periods].sort((left, right) => compareDays(left.start, right.start));
}

/** computed to date. A period that begins after 截至日期 is not due yet. */
export function isDue(period: DuePeriod, asOf: string): boolean {
  return compareDays(period.start, asOf) <= 0;
}

export function isWithin(date: string, { start, end }: DuePeriod): boolean {
  return compareDays(start, date) <= 0 && compareDays(date, end) <= 0;
}

function weeksOf(school: School): DuePeriod[] {
  return school.weeks.map(({ week, start, end, factor, month }) => ({
    kind: 'week',
    key: week,
    label: `第${week}周`,
    start,
    end,
    factor,
    month,
  }));
}

function monthsOf(school: School): DuePeriod[] {
  return school.months.map(({ month, factor }) => ({
    kind: 'month',
    key: month,
    label: month,
    start: firstDayOf(month),
    end: lastDayOf(month),
    factor,
    month,
  }));
}

/** A number as the tab shows it where it is one: 周次 3. */
export function periodNumber(key: string): Exact | string {
  return /^\d+$/u.test(key) ? exact(key) : key;
}
