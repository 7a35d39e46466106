import { type Result, success } from '../domain/result';
import type { WorkbookReading } from '../workbook/workbook';
import type { CommandContext, CommandFailure, Decision } from './command';
import { evaluate } from './evaluate';
import { putProblems } from './putProblems';
import type { CheckReport } from './reports';
import { understandWorkbook } from './schoolWorkbook';
import { TabPlanner } from './tabPlanner';

/** Finds every problem of DOMAIN.md 4.3 in the workbook; the plan writes the tab 校验结果. */
export function check(
  reading: WorkbookReading,
  context: CommandContext,
): Result<Decision<CheckReport>, CommandFailure> {
  const understood = understandWorkbook(reading, context);
  if (!understood.ok) return understood;
  const school = understood.value;
  const { problems } = evaluate(school);
  const planner = new TabPlanner(reading, context.toolVersion);
  putProblems(planner, school, problems, context);
  return success({
    plan: planner.plan(),
    report: {
      year: school.globals.year,
      yearGuessed: school.yearGuessed,
      problems,
      schemes: [
        ...school.schemes.map(({ scheme }) => scheme),
        ...school.tables.schemes.map(({ scheme }) => scheme),
      ],
    },
  });
}
