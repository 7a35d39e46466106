import { selectUnits } from '../../domain/tables/selectUnits';
import { summariseUnits } from '../../domain/tables/summariseUnits';
import { summaryDetails } from '../../domain/tables/summaryDetails';
import { printedPeriod } from '../../sheets/printedPeriod';
import { listedRows } from '../../sheets/tables/listedRows';
import { unitListOpenColumns, unitListTab } from '../../sheets/tables/unitListTab';
import { unitSummaryTab } from '../../sheets/tables/unitSummaryTab';
import type { SummariseReport } from '../reports';
import type { SchoolWorkbook } from '../schoolWorkbook';
import type { TabPlanner } from '../tabPlanner';
import type { TableEvaluation } from './evaluateTables';
import { listedNames } from './listedNames';
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
  const shared = {
    scheme,
    organisation: school.globals.organisation,
    period: printedPeriod(school.globals),
    time,
  };
  const rows = rowsWithCalculated(inUse, output);
  const lists = scheme.lists.map((list) => ({
    list,
    listed: listedRows(scheme, list, selectUnits(list, scheme, output, rows)),
  }));
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
  return lists.map(({ list, listed }) => {
    const tab = planner.put({
      role: 'list',
      scheme: scheme.id,
      part: list.tab,
      wanted: list.tab,
      columns: [],
      rows: listed.length,
      open: unitListOpenColumns(scheme, list),
      content: (name) => unitListTab({ ...shared, list, tab: name, rows: listed }),
    });
    return { scheme: scheme.id, tab, ids: listed.map(({ key, name }) => key || name) };
  });
}
