import { type Result, success } from '../domain/result';
import type { WorkbookReading } from '../workbook/workbook';
import type { CommandContext, CommandFailure, Decision } from './command';
import { evaluate, inOrder } from './evaluate';
import { finalChanges, finalProblems } from './finalise/finalChanges';
import { putProblems } from './putProblems';
import type { CheckReport } from './reports';
import { understandWorkbook } from './schoolWorkbook';
import { staleProblems, staleSteps, staleTabs } from './staleProblems';
import { TabPlanner } from './tabPlanner';

/** Finds every problem of DOMAIN.md 4.3 in the workbook; the plan writes the tab 校验结果. */
export function check(
  reading: WorkbookReading,
  context: CommandContext,
): Result<Decision<CheckReport>, CommandFailure> {
  const understood = understandWorkbook(reading, context);
  if (!understood.ok) return understood;
  const school = understood.value;
  const evaluated = evaluate(school);
  const stale = staleTabs(school, evaluated);
  const changed = finalProblems(school, finalChanges(school, evaluated));
  const problems = inOrder([...evaluated.problems, ...staleProblems(stale), ...changed]);
  const planner = new TabPlanner(reading, context.toolVersion);
  for (const step of staleSteps(stale)) planner.add(step);
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
