import { type Exact, roundHalfUp } from '../../domain/exact/exact';
import type { CircularTable } from '../../domain/tables/circular';
import type { EngineOutput } from '../../domain/tables/engineRun';
import { selectUnits } from '../../domain/tables/selectUnits';
import { summariseUnits } from '../../domain/tables/summariseUnits';
import type { UnitListSpec } from '../../domain/tables/unitList';
import { countCell, numberCell, textCell } from '../cellInput';
import { listPaperTable } from '../paper/listPaperTable';
import type { PaperColumn, PaperTable } from '../paper/paper';
import type { CellInput } from '../tabContent';
import { groupHeader } from '../tables/groupHeader';
import { listedRows } from '../tables/listedRows';
import type { CircularRequest } from './circularRequest';
import type { CircularScope } from './circularScope';

/** A table of a circular: columns and cells as on the tab they come from. */
export function circularTable(
  request: CircularRequest,
  scope: CircularScope,
  table: CircularTable,
): PaperTable {
  const { scheme, list, output, rows } = request;
  const show = (spec: UnitListSpec, units = output.units): PaperTable => {
    const selected = selectUnits(spec, scheme, { units, outputs: output.outputs }, rows);
    return listPaperTable(scheme, spec, listedRows(scheme, spec, selected));
  };
  switch (table.of) {
    case 'units': {
      const spec = { ...list, figures: table.figures, filter: { kind: 'all' } } as const;
      return show(spec, scope.units);
    }
    case 'output':
      return show(outputList(output, table, scope.month));
    case 'rows': {
      const first = table.columns[0] ?? '';
      const filter =
        table.month === null
          ? ({ kind: 'filled', column: first } as const)
          : ({ kind: 'equals', column: table.month, values: [scope.month] } as const);
      return show({ of: 'rows', tab: '', table: table.table, filter, columns: table.columns });
    }
    case 'list': {
      const other = scheme.lists.find(({ tab }) => tab === table.tab);
      if (other === undefined) throw new Error(`no list ${table.tab} in ${scheme.id}`);
      return show(other);
    }
    case 'groups':
      return groupsTable(request, scope);
  }
}

/** The rows of an output tab: of one month, or all. */
function outputList(
  { outputs }: EngineOutput,
  table: Extract<CircularTable, { readonly of: 'output' }>,
  month: string,
): UnitListSpec {
  const column = table.month ?? table.columns[0] ?? '';
  const texts = (outputs.get(table.output) ?? []).map(({ values }) => {
    const value = values[column];
    return typeof value === 'string' ? value : '';
  });
  const wanted = table.month === null ? [...new Set(texts)] : [month];
  return { ...table, tab: '', column, values: wanted };
}

/** The lines of the summary: groups and 合计 (C-40). */
function groupsTable({ scheme, school }: CircularRequest, { units }: CircularScope): PaperTable {
  const { groups, total } = summariseUnits(scheme, units, school);
  const hasMean = total.mean !== null;
  const line = (label: string, of: typeof total): CellInput[] => [
    textCell(label),
    countCell(of.due),
    countCell(of.scored),
    countCell(of.unfinished),
    ...of.bands.map(({ count }) => countCell(count)),
    ...(hasMean ? [meanCell(of.mean)] : []),
  ];
  return {
    columns: [
      { header: groupHeader(scheme), width: 16, look: 'paperText', format: null },
      ...['应考', '实考(已评)', '未完成', ...scheme.bands.map(({ label }) => label)].map(
        countColumn,
      ),
      ...(hasMean ? [{ ...countColumn('平均'), format: '0.00' }] : []),
    ],
    rows: [
      ...groups.map((group) => line(group.group === '' ? '其他' : group.group, group)),
      line('合计', total),
    ],
  };
}

function countColumn(header: string): PaperColumn {
  return { header, width: 9, look: 'paperNumber', format: null };
}

function meanCell(mean: Exact | null): CellInput {
  return numberCell(mean === null ? null : roundHalfUp(mean, 2));
}
