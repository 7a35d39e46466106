import { compareDays } from '../../calendar/isoDate';
import type { School } from '../../tables/school';

/** 0 for 第一学期 (autumn), 1 for 第二学期 (spring). */
export type Semester = 0 | 1;

export const SEMESTERS: readonly Semester[] = [0, 1];

/**
 * Which semester 校历 is: 学期 of 参数设置 where it says one (第二学期, 下学期, 2), else that of the
 * first teaching week, else that of 截至日期.
 */
export function calendarSemester(school: School): Semester {
  const text = school.globals.semester;
  if (/[二2]学期|下学期|^[二2下]$/u.test(text)) return 1;
  if (/[一1]学期|上学期|^[一1上]$/u.test(text)) return 0;
  const starts = school.weeks.map(({ start }) => start).sort(compareDays);
  return seasonOf(starts[0] ?? school.asOf);
}

/**
 * The semester a lesson belongs to (C-31): that of 校历 when it holds the date, otherwise the
 * first from August to January and the second from February to July.
 */
export function semesterOf(date: string, school: School): Semester {
  const starts = school.weeks.map(({ start }) => start).sort(compareDays);
  const ends = school.weeks.map(({ end }) => end).sort(compareDays);
  const [first] = starts;
  const last = ends[ends.length - 1];
  const inside =
    first !== undefined &&
    last !== undefined &&
    compareDays(first, date) <= 0 &&
    compareDays(date, last) <= 0;
  return inside ? calendarSemester(school) : seasonOf(date);
}

function seasonOf(date: string): Semester {
  const month = date.slice(5, 7);
  return month >= '02' && month <= '07' ? 1 : 0;
}
