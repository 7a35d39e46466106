import { addDays, monthOfWeek, weekdayOf } from '../../domain/calendar/week';
import type { Globals } from '../../domain/scheme/globals';
import type { BaseTab } from '../../domain/tables/tableScheme';
import { countCell, dateCell, textCell } from '../cellInput';
import type { BaseTabRow } from './baseTab';

/** 3.6, 3.7, A-29: post, 每周听课节数, 每月电话家访次数, 家访身份. */
const POSTS: readonly (readonly [string, number | null, number | null, string])[] = [
  ['校长', 5, 15, '行管干部'],
  ['主管教学副校长', 10, 15, '行管干部'],
  ['其他副校长', 8, 15, '行管干部'],
  ['教师发展处负责人', 12, 15, '行管干部'],
  ['教务处负责人', 6, 15, '行管干部'],
  ['年级主任', 6, 15, '行管干部'],
  ['其他处室委部负责人', 5, 15, '行管干部'],
  ['总务处负责人', 2, 15, '行管干部'],
  ['学科组长', 3, 10, '任课教师'],
  ['班主任', null, 15, '班主任'],
  ['任课教师', null, 10, '任课教师'],
];

const WEEKS_OF_TERM = 20;

/**
 * What a new base tab holds before anybody types: 岗位定额 the quotas of 3.6 and 3.7, 校历 and 校历月份
 * the twenty weeks of the semester and their months where 学期 of 参数设置 says which semester it is.
 * The office changes them as its own calendar says. Nothing for the other tabs.
 */
export function starterRows(key: BaseTab, globals: Globals): readonly BaseTabRow[] {
  switch (key) {
    case 'posts':
      return POSTS.map(([post, weekly, monthly, role]) =>
        rowOf({
          post: textCell(post),
          weekly: weekly === null ? null : countCell(weekly),
          monthly: monthly === null ? null : countCell(monthly),
          role: textCell(role),
        }),
      );
    case 'weeks':
      return termMondays(globals).map((start, index) =>
        rowOf({
          week: countCell(index + 1),
          start: dateCell(start),
          end: dateCell(addDays(start, 6)),
          counts: textCell('是'),
          factor: countCell(1),
          month: textCell(monthOfWeek(start)),
        }),
      );
    case 'months':
      return [...new Set(termMondays(globals).map(monthOfWeek))].map((month) =>
        rowOf({ month: textCell(month), factor: countCell(1) }),
      );
    case 'classes':
    case 'students':
    case 'leaves':
    case 'holidays':
      return [];
  }
}

function rowOf(cells: Readonly<Record<string, ReturnType<typeof textCell>>>): BaseTabRow {
  return new Map(Object.entries(cells));
}

/** The Mondays of the semester; none when 学期 does not say which one it is. */
function termMondays(globals: Globals): readonly string[] {
  const opening = openingDay(globals);
  if (opening === null) return [];
  const weekday = weekdayOf(opening);
  // A term that opens on a weekend begins with the week after it.
  const first = addDays(opening, weekday > 5 ? 8 - weekday : 1 - weekday);
  return Array.from({ length: WEEKS_OF_TERM }, (_, index) => addDays(first, index * 7));
}

/** 1 September, or 16 February of the second semester, as schools commonly open. */
function openingDay({ semester, year }: Globals): string | null {
  const [, begun, ended] = /(\d{4})(?:\D{1,3}(\d{4}))?/u.exec(semester) ?? [];
  if (/第一|上学期|秋/u.test(semester)) return `${begun ?? year}-09-01`;
  if (/第二|下学期|春/u.test(semester)) return `${ended ?? begun ?? year}-02-16`;
  return null;
}
