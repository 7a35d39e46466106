import { compareDays } from '../../domain/calendar/isoDate';
import { monthOfWeek } from '../../domain/calendar/week';
import { type Exact, exact, toExactText, ZERO } from '../../domain/exact/exact';
import type { Problem } from '../../domain/problem';
import type { SchoolMonth, SchoolWeek } from '../../domain/tables/school';
import { BASE_TABS } from './baseTabs';
import type { BaseRow } from './readBaseRows';

/** A blank 折算系数 is a whole week or month. */
const WHOLE = exact('1');

/**
 * 校历 in the order of its days. 是否应考 否 is factor 0; a blank 归属月份 is the
 * month of the Thursday. A week that ends before it begins or runs into the next one is E21: days
 * would count twice or never.
 */
export function readWeeks(rows: readonly BaseRow[]): {
  weeks: readonly SchoolWeek[];
  problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const read = rows.flatMap((row): { row: BaseRow; week: SchoolWeek }[] => {
    const number = row.number('week');
    const [start, end] = [row.text('start'), row.text('end')];
    if (number === null || start === '' || end === '') return [];
    if (compareDays(end, start) < 0) {
      problems.push(outOfOrder(row, 'end', `≥ ${start}`));
      return [];
    }
    const month = row.text('month');
    return [
      {
        row,
        week: {
          week: toExactText(number),
          start,
          end,
          factor: row.text('counts') === '否' ? ZERO : factorOf(row),
          month: month === '' ? monthOfWeek(start) : month,
        },
      },
    ];
  });
  read.sort((left, right) => compareDays(left.week.start, right.week.start));
  for (const [index, { row, week }] of read.entries()) {
    const before = read[index - 1]?.week;
    if (before !== undefined && compareDays(week.start, before.end) <= 0) {
      problems.push(outOfOrder(row, 'start', `> ${before.end}`));
    }
  }
  return { weeks: read.map(({ week }) => week), problems };
}

/** 校历月份 in the order of the months. */
export function readMonths(rows: readonly BaseRow[]): readonly SchoolMonth[] {
  return rows
    .flatMap((row): SchoolMonth[] => {
      const month = row.text('month');
      return month === '' ? [] : [{ month, factor: factorOf(row) }];
    })
    .sort((left, right) => compareDays(left.month, right.month));
}

function factorOf(row: BaseRow): Exact {
  return row.number('factor') ?? WHOLE;
}

function outOfOrder(row: BaseRow, key: 'start' | 'end', options: string): Problem {
  const parameter = BASE_TABS.weeks.columns.find((column) => column.key === key)?.header ?? '';
  return row.problem(key, { code: 'E21', detail: { reason: 'value', parameter, options } });
}
