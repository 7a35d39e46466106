import { compareDays } from '../../calendar/isoDate';
import { addDays, isWeekend, lastDayOf } from '../../calendar/isoWeek';
import { type Settings, settingsOf } from '../../tables/settings';
import { type TableRow, textOf } from '../../tables/tableRow';
import { type TableScheme, tableOf } from '../../tables/tableScheme';
import type { OutputValue, RowProblem } from '../../tables/unitResult';
import { rowProblem } from './quotaProblems';
import type { VisitEngine } from './visitEngine';

/** 是否逾期 of each row by its number on the tab, and W23 for what came late. */
export interface Collection {
  readonly calculated: ReadonlyMap<number, Readonly<Record<string, OutputValue>>>;
  readonly problems: readonly RowProblem[];
}

/** Records of a month are due by a day of the next one, that whole day included (A-33, S1-42). */
export function visitCollection(
  rows: readonly TableRow[],
  { collection }: VisitEngine,
  scheme: TableScheme,
): Collection {
  const settings = settingsOf(scheme.parameters);
  const table = tableOf(scheme, collection.table);
  const calculated = new Map<number, Readonly<Record<string, OutputValue>>>();
  const problems: RowProblem[] = [];
  for (const row of rows) {
    const month = textOf(row, collection.month);
    const sent = textOf(row, collection.sent);
    if (month === '' || sent === '') {
      calculated.set(row.row, { [collection.late]: null });
      continue;
    }
    const deadline = deadlineOf(month, settings);
    const late = compareDays(sent, deadline) > 0;
    calculated.set(row.row, { [collection.late]: late ? '是' : '否' });
    if (late) {
      const place = { column: collection.sent, seen: sent };
      problems.push({ ...rowProblem('W23', row, table, { deadline }), ...place });
    }
  }
  return { calculated, problems };
}

/** The last day that is in time. Where the school shifts it, Saturday and Sunday lead to Monday. */
function deadlineOf(month: string, settings: Settings): string {
  let day = addDays(lastDayOf(month), settings.count('deadlineDay'));
  while (settings.yes('deadlineHolidayShift') && isWeekend(day)) day = addDays(day, 1);
  return settings.yes('deadlineInclusive') ? day : addDays(day, -1);
}
