import { selectUnits } from '../../domain/tables/selectUnits';
import { summariseUnits } from '../../domain/tables/summariseUnits';
import { summaryDetails } from '../../domain/tables/summaryDetails';
import { purposeOf, type UnitListSpec } from '../../domain/tables/unitList';
import { circularPaper } from '../../sheets/circular/circularPaper';
import { paperTab } from '../../sheets/paper/paperTab';
import { printedPeriod } from '../../sheets/printedPeriod';
import { listedRows } from '../../sheets/tables/listedRows';
import { unitListOpenColumns, unitListTab } from '../../sheets/tables/unitListTab';
import { unitSummaryTab } from '../../sheets/tables/unitSummaryTab';
import { noticePeriodOf } from '../noticePeriodOf';
import type { SummariseReport } from '../reports';
import type { SchoolWorkbook } from '../schoolWorkbook';
import type { TabPlanner, WantedTab } from '../tabPlanner';
import type { TableEvaluation } from './evaluateTables';
import { listedNames } from './listedNames';
import { outputWithOpen } from './outputWithOpen';
import { rowsWithCalculated } from './rowsWithCalculated';

/** Writes the summary and the name lists of a scheme on tables; who stands on which list. */
export function putTableSummaries(
  school: SchoolWorkbook,
  { inUse, output }: TableEvaluation,
  time: string,
  planner: TabPlanner,
): SummariseReport['lists'] {
  if (output === null) return [];
  const { scheme } = inUse;
  const { globals } = school;
  const shared = {
    scheme,
    organisation: globals.organisation,
    period: printedPeriod(globals),
    time,
    school: school.tables.school,
    notice: noticePeriodOf(school, time),
  };
  const rows = rowsWithCalculated(inUse, output);
  const listedFrom = outputWithOpen(scheme, output, rows);
  planner.put({
    role: 'summary',
    scheme: scheme.id,
    part: '',
    wanted: scheme.summaryTab,
    columns: [],
    rows: output.units.length,
    content: (tab) =>
      unitSummaryTab({
        ...shared,
        tab,
        summary: summariseUnits(scheme, output.units, school.tables.school),
        details: summaryDetails(scheme, output, school.tables.school),
        totals: output.totals,
        lists: listedNames(scheme, output, rows),
      }),
  });
  return scheme.lists.map((list) => {
    const listed = listedRows(scheme, list, selectUnits(list, scheme, listedFrom, rows));
    const purpose = purposeOf(list);
    const content: WantedTab['content'] = (tab, present) =>
      isCircular(list)
        ? paperTab(circularPaper({ ...shared, list, output, rows }, tab, time.slice(0, 10)))
        : unitListTab({ ...shared, list, tab, rows: listed, present });
    const isPaper = purpose === 'notice' || purpose === 'circular';
    const tab = planner.put({
      role: 'list',
      scheme: scheme.id,
      part: list.tab,
      wanted: list.tab,
      columns: [],
      rows: listed.length,
      ...(isPaper ? { isPaper } : { open: unitListOpenColumns(scheme, list) }),
      content,
    });
    const ids = listed.map(({ key, name }) => key || name);
    const period = purpose === 'notice' ? { period: shared.notice } : {};
    return { scheme: scheme.id, tab, purpose, ids, ...period };
  });
}

function isCircular(
  list: UnitListSpec,
): list is Extract<UnitListSpec, { readonly form: 'circular' }> {
  return list.of === 'units' && list.form === 'circular';
}
