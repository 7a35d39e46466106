import { toExactText } from '../../domain/exact/exact';
import type { ColumnSpec } from '../../domain/scheme/scheme';
import type { ListPurpose } from '../../domain/tables/circular';
import type { EngineOutput } from '../../domain/tables/engineRun';
import { type Selected, selectUnits } from '../../domain/tables/selectUnits';
import { tableColumns } from '../../domain/tables/tableColumns';
import { cellOf, type TableRow } from '../../domain/tables/tableRow';
import { type TableScheme, tableOf } from '../../domain/tables/tableScheme';
import { purposeOf, type UnitListSpec } from '../../domain/tables/unitList';
import { outputColumns } from '../../schemes/tables/outputColumns';

/** A name list as a person is told of it before it is printed (C-39). */
export interface ListedNames {
  /** The tab it is printed on. */
  readonly tab: string;
  /** `rows`: entries of a tab; somebody may stand there several times. */
  readonly of: 'units' | 'rows';
  readonly purpose: ListPurpose;
  /** In the order of the list. */
  readonly names: readonly string[];
}

/** Who or what stands on every list of a scheme; nobody before it can be calculated. */
export function listedNames(
  scheme: TableScheme,
  output: EngineOutput | null,
  rows: ReadonlyMap<string, readonly TableRow[]>,
): readonly ListedNames[] {
  return scheme.lists.map((list) => ({
    tab: list.tab,
    of: list.of === 'units' ? 'units' : 'rows',
    purpose: purposeOf(list),
    names: output === null ? [] : namesOf(list, scheme, selectUnits(list, scheme, output, rows)),
  }));
}

function namesOf(list: UnitListSpec, scheme: TableScheme, selected: Selected): readonly string[] {
  switch (selected.of) {
    case 'units':
      return selected.units.map(({ name }) => name);
    case 'rows': {
      const column = nameColumn(list, scheme);
      return selected.rows.map((row) => cellOf(row, column).text);
    }
    case 'output': {
      const column = nameColumn(list, scheme);
      return selected.rows.map(({ values }) => {
        const value = values[column] ?? '';
        return typeof value === 'string' ? value : toExactText(value);
      });
    }
  }
}

/** The column that names somebody, else the first one of the list. */
function nameColumn(list: UnitListSpec, scheme: TableScheme): string {
  if (list.of === 'units') return '';
  const columns = columnsOf(list, scheme);
  const named = list.columns.find((key) =>
    columns.some((column) => column.key === key && column.type === 'name'),
  );
  return named ?? list.columns[0] ?? '';
}

function columnsOf(
  list: Exclude<UnitListSpec, { of: 'units' }>,
  scheme: TableScheme,
): readonly ColumnSpec[] {
  return list.of === 'rows'
    ? tableColumns(scheme, tableOf(scheme, list.table))
    : outputColumns(scheme, list.output);
}
