import type { Problem } from '../domain/problem';
import { PROBLEMS_TAB } from '../sheets/layout';
import { PROBLEMS_OPEN_COLUMNS, problemsTab } from '../sheets/problemsTab';
import type { CommandContext } from './command';
import type { SchoolWorkbook } from './schoolWorkbook';
import type { TabPlanner } from './tabPlanner';

/** Plans the tab 校验结果 with these problems. */
export function putProblems(
  planner: TabPlanner,
  school: SchoolWorkbook,
  problems: readonly Problem[],
  context: CommandContext,
): void {
  planner.put({
    role: 'problems',
    scheme: '',
    part: '',
    wanted: PROBLEMS_TAB,
    columns: [],
    rows: problems.length,
    open: PROBLEMS_OPEN_COLUMNS,
    content: (name) => ({
      ...problemsTab(school.globals.organisation, problems, context.sentence),
      name,
    }),
  });
}
