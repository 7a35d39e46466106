import { ROSTER_TAB } from '../sheets/layout';
import { ROSTER_COLUMNS } from '../sheets/rosterColumns';
import { rosterTab } from '../sheets/rosterTab';
import type { TabContent } from '../sheets/tabContent';
import type { WorkbookReading } from '../workbook/workbook';
import type { CommandContext, Decision } from './command';
import type { InsertReport } from './reports';
import { TabPlanner } from './tabPlanner';

/**
 * Puts 花名册 into a workbook that has none: with `content` as it is given, or blank, to be filled
 * in before anything else can be done (C-01). No tab that is there already is touched.
 */
export function startRoster(
  reading: WorkbookReading,
  context: CommandContext,
  content: TabContent = rosterTab('', []),
): Decision<InsertReport> {
  const planner = new TabPlanner(reading, context.toolVersion);
  const name = planner.put({
    role: 'roster',
    scheme: '',
    part: '',
    wanted: ROSTER_TAB,
    columns: ROSTER_COLUMNS.map(({ key, header }) => ({ key, header })),
    rows: 0,
    content: (given) => ({ ...content, name: given }),
  });
  planner.add({ kind: 'showTab', name });
  return {
    plan: planner.plan(),
    report: {
      year: context.year ?? context.now.slice(0, 4),
      yearGuessed: true,
      tabs: planner.outcomes(),
      members: 0,
      branches: [],
      problems: [],
    },
  };
}
