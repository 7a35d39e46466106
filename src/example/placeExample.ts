import { afterwards } from '../commands/afterwards';
import type { CommandContext, CommandFailure, Decision } from '../commands/command';
import { insert } from '../commands/insert';
import type { InsertReport } from '../commands/reports';
import { startRoster } from '../commands/startRoster';
import { type Result, success } from '../domain/result';
import { doubleContract } from '../schemes/doubleContract';
import type { WorkbookReading } from '../workbook/workbook';
import { EXAMPLE_YEAR, exampleRosterTab } from './exampleRoster';
import { fillExample } from './fillExample';

/**
 * The example school (DOMAIN.md 5) as one plan: 花名册, 参数设置 and both sheets of the two
 * contracts filled in, not calculated. Tabs of the user stay as they are; the workbook must not
 * have a roster with people yet.
 */
export function placeExample(
  reading: WorkbookReading,
  context: CommandContext,
): Result<Decision<InsertReport>, CommandFailure> {
  const roster = startRoster(reading, context, exampleRosterTab());
  const started = afterwards(reading, roster.plan);
  const inserted = insert(started, [doubleContract.id], { ...context, year: EXAMPLE_YEAR });
  if (!inserted.ok) return inserted;
  const { plan, report } = inserted.value;
  const before = (roster.plan?.steps ?? []).filter(({ kind }) => kind === 'putTab');
  const marks = fillExample(afterwards(started, plan)).steps;
  return success({
    plan: { steps: [...before, ...(plan?.steps ?? []), ...marks] },
    report: { ...report, tabs: [...roster.report.tabs, ...report.tabs] },
  });
}
