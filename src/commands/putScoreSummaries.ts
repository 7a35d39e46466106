import type { ListSpec } from '../domain/lists/listSpec';
import { selectList } from '../domain/lists/selectList';
import { LIST_OPEN_COLUMNS, listTab } from '../sheets/listTab';
import { paperTab } from '../sheets/paper/paperTab';
import { scoreCircular, scoreNotice } from '../sheets/scorePapers';
import { summaryTab } from '../sheets/summaryTab';
import type { Evaluation } from './evaluate';
import { noticePeriodOf } from './noticePeriodOf';
import type { SummariseReport } from './reports';
import type { SchoolWorkbook } from './schoolWorkbook';
import type { TabPlanner, WantedTab } from './tabPlanner';

/** Writes the summary, lists, notice and circular of a scheme on score sheets; who stands where. */
export function putScoreSummaries(
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
  const period = noticePeriodOf(school, time);
  const papers = { ...shared, ...scored, period, settings: school.globals.notice };
  return lists.map(({ list, people }) => {
    const content: WantedTab['content'] = (tab) => {
      switch (list.form) {
        case 'notice':
          return paperTab(scoreNotice({ ...papers, tab }, list));
        case 'circular':
          return paperTab(scoreCircular({ ...papers, tab }, list));
        case 'list':
        case 'report':
          return listTab({ ...shared, list, tab, people });
      }
    };
    const tab = planner.put({
      role: 'list',
      scheme: scheme.id,
      part: list.tab,
      wanted: list.tab,
      columns: [],
      rows: people.length,
      ...(isPaper(list) ? { isPaper: true } : { open: LIST_OPEN_COLUMNS }),
      content,
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
