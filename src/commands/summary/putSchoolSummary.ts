import type { SchemeFigures } from '../../domain/summary/schemeFigures';
import { printedPeriod } from '../../sheets/printedPeriod';
import { schoolSummaryTab } from '../../sheets/summary/schoolSummaryTab';
import type { SchoolWorkbook } from '../schoolWorkbook';
import type { TabPlanner } from '../tabPlanner';

/** Writes 全校汇总: one line a scheme. */
export function putSchoolSummary(
  { globals }: SchoolWorkbook,
  schemes: readonly SchemeFigures[],
  time: string,
  planner: TabPlanner,
): void {
  if (schemes.length === 0) return;
  planner.put({
    role: 'summary',
    scheme: '',
    part: 'school',
    wanted: '全校汇总',
    columns: [],
    rows: schemes.length,
    content: (tab) =>
      schoolSummaryTab({
        tab,
        time,
        schemes,
        organisation: globals.organisation,
        period: printedPeriod(globals),
      }),
  });
}
