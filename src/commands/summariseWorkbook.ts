import { type Result, success } from '../domain/result';
import type { WorkbookReading } from '../workbook/workbook';
import { decideCalculation } from './calculate';
import type { CommandContext, CommandFailure, Decision } from './command';
import { putReminders } from './putReminders';
import { putScoreSummaries } from './putScoreSummaries';
import type { SummariseReport } from './reports';
import { figuresOf } from './summary/figuresOf';
import { previousPeriod, putComparison } from './summary/putComparison';
import { putSchoolSummary } from './summary/putSchoolSummary';
import { putHolidays } from './tables/insertTables';
import { putTableSummaries } from './tables/putTableSummaries';

/**
 * Writes the summary and all name lists of every scheme in the workbook (4.2 steps 7 and 8). The
 * results are calculated first, so that no list can be older than its figures. With the workbook of
 * the period before, both are compared.
 */
export function summariseWorkbook(
  reading: WorkbookReading,
  context: CommandContext,
  previous: WorkbookReading | null = null,
): Result<Decision<SummariseReport>, CommandFailure> {
  const before = previous === null ? success(null) : previousPeriod(previous, context);
  if (!before.ok) return before;
  const calculated = decideCalculation(reading, context);
  if (!calculated.ok) return calculated;
  const { school, evaluated, planner, report } = calculated.value;
  const time = report.time.slice(0, 16).replace('T', ' ');
  const lists = [
    ...evaluated.evaluations.flatMap((each) => putScoreSummaries(school, each, time, planner)),
    ...evaluated.tables.flatMap((each) => putTableSummaries(school, each, time, planner)),
    ...putReminders(school, report.problems, planner),
  ];
  const figures = figuresOf(evaluated, school.tables.school);
  putSchoolSummary(school, figures, time, planner);
  if (before.value !== null) putComparison(school, figures, before.value, time, planner);
  if (lists.some(({ purpose }) => purpose === 'notice')) putHolidays(school, planner);
  return success({
    plan: planner.plan(),
    report: { ...report, tabs: planner.outcomes(), lists },
  });
}
