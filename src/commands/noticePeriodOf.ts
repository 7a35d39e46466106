import { type NoticePeriod, noticePeriod } from '../domain/calendar/noticePeriod';
import { exact, toCellNumber } from '../domain/exact/exact';
import type { SchoolWorkbook } from './schoolWorkbook';

/** How long the notices of a workbook hang: as 参数设置 and 节假日 say, calculated at `time`. */
export function noticePeriodOf({ globals, tables }: SchoolWorkbook, time: string): NoticePeriod {
  const { days, start } = globals.notice;
  return noticePeriod(toCellNumber(exact(days)), start, time.slice(0, 10), tables.school.holidays);
}
