import type { ListSpec } from '../domain/lists/listSpec';
import { selectList } from '../domain/lists/selectList';
import { type Result, success } from '../domain/result';
import { LIST_OPEN_COLUMNS, listTab } from '../sheets/listTab';
import { paperTab } from '../sheets/paper/paperTab';
import { scoreCircular, scoreNotice } from '../sheets/scorePapers';
import { summaryTab } from '../sheets/summaryTab';
import type { WorkbookReading } from '../workbook/workbook';
import { decideCalculation } from './calculate';
import type { CommandContext, CommandFailure, Decision } from './command';
import type { Evaluation } from './evaluate';
import { noticePeriodOf } from './noticePeriodOf';
import type { SummariseReport } from './reports';
import type { SchoolWorkbook } from './schoolWorkbook';
import { putTableSummaries } from './tables/putTableSummaries';
import type { TabPlanner } from './tabPlanner';

/**
 * Writes the summary and all name lists of every scheme in the workbook (4.2 steps 7 and 8). The
 * results are calculated first, so that no list can be older than its figures.
 */
export function summariseWorkbook(
  reading: WorkbookReading,
  context: CommandContext,
): Result<Decision<SummariseReport>, CommandFailure> {
  const calculated = decideCalculation(reading, context);
  if (!calculated.ok) return calculated;
  const { school, evaluated, planner, report } = calculated.value;
  const time = report.time.slice(0, 16).replace('T', ' ');
  const lists = [
    ...evaluated.evaluations.flatMap((each) => putSummary(school, each, time, planner)),
    ...evaluated.tables.flatMap((each) => putTableSummaries(school, each, time, planner)),
  ];
  return success({
    plan: planner.plan(),
    report: { ...report, tabs: planner.outcomes(), lists },
  });
}

function putSummary(
  school: SchoolWorkbook,
  { inUse, scored }: Evaluation,
  time: string,
  planner: TabPlanner,
): SummariseReport['lists'] {
  if (scored === null) return [];
  const { scheme } = inUse;
  const shared = {
    scheme,
    time,
    organisation: school.globals.organisation,
    year: school.globals.year,
  };
  const lists = scheme.lists.map((list) => ({ list, people: selectList(list, scored.results) }));
  planner.put({
    role: 'summary',
    scheme: scheme.id,
    part: '',
    wanted: scheme.summaryTab,
    columns: [],
    rows: scored.summary.branches.length,
    content: (tab) =>
      summaryTab({
        ...shared,
        tab,
        results: scored.results,
        summary: scored.summary,
        lists: lists.map(({ list, people }) => ({ tab: list.tab, people })),
      }),
  });
  return lists.map(({ list, people }) => {
    const period = noticePeriodOf(school, time);
    const tab = planner.put({
      role: 'list',
      scheme: scheme.id,
      part: list.tab,
      wanted: list.tab,
      columns: [],
      rows: people.length,
      ...(isPaper(list) ? { isPaper: true } : { open: LIST_OPEN_COLUMNS }),
      content: (name) => {
        const paper = {
          ...shared,
          ...scored,
          tab: name,
          period,
          settings: school.globals.notice,
        };
        switch (list.form) {
          case 'notice':
            return paperTab(scoreNotice(paper, list));
          case 'circular':
            return paperTab(scoreCircular(paper, list));
          case 'list':
          case 'report':
            return listTab({ ...shared, list, tab: name, people });
        }
      },
    });
    const ids = people.map(({ personId }) => personId);
    const purpose = isPaper(list) ? list.form : 'list';
    return { scheme: scheme.id, tab, purpose, ids, ...(purpose === 'notice' ? { period } : {}) };
  });
}

function isPaper(
  list: ListSpec,
): list is Extract<ListSpec, { readonly form: 'notice' | 'circular' }> {
  return list.form === 'notice' || list.form === 'circular';
}
