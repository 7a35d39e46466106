import { compareDays } from '../../domain/calendar/isoDate';
import type { DayException } from '../../domain/calendar/workingDays';
import type { Problem } from '../../domain/problem';
import type { BaseRow } from './readBaseRows';

/**
 * 节假日: one day, or several with both ends. A row that ends before it begins is E06 and counts for
 * its first day only; a row without a day or a kind says nothing (E01).
 */
export function readHolidays(rows: readonly BaseRow[]): {
  holidays: readonly DayException[];
  problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const holidays = rows.flatMap((row): DayException[] => {
    const from = row.text('from');
    const kind = row.text('kind');
    if (from === '' || kind === '') return [];
    const to = row.text('to') || from;
    const isBackward = compareDays(to, from) < 0;
    if (isBackward) problems.push(row.problem('to', { code: 'E06' }));
    return [{ from, to: isBackward ? from : to, kind: kind === '放假' ? 'off' : 'work' }];
  });
  return { holidays, problems };
}
