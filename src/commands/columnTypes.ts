import { type ColumnSpec, type ColumnType, partColumns } from '../domain/scheme/scheme';
import { tableColumns } from '../domain/tables/tableColumns';
import { BASE_TABS } from '../sheets/base/baseTabs';
import type { HeaderMap } from '../sheets/findHeader';
import { ROSTER_COLUMNS } from '../sheets/rosterColumns';
import type { SchoolWorkbook } from './schoolWorkbook';

/** Types of the input columns of every tab that was read, by tab name and 0-based column. */
export function columnTypes(
  school: SchoolWorkbook,
): ReadonlyMap<string, ReadonlyMap<number, ColumnType>> {
  const { schemes, tables, roster, rosterTab } = school;
  return new Map([
    ...schemes.flatMap(({ sheets }) =>
      sheets.map(
        ({ tab, header, part }) => [tab.name, typesOf(header, partColumns(part))] as const,
      ),
    ),
    ...tables.schemes.flatMap(({ scheme, tables: sheets }) =>
      sheets.map(
        ({ tab, header, table }) =>
          [tab.name, typesOf(header, tableColumns(scheme, table))] as const,
      ),
    ),
    ...tables.baseHeaders.map(
      ({ base, tab, header }) => [tab.name, typesOf(header, BASE_TABS[base].columns)] as const,
    ),
    [rosterTab.tab.name, typesOf(roster.header, ROSTER_COLUMNS)] as const,
  ]);
}

function typesOf(
  header: HeaderMap | null,
  columns: readonly ColumnSpec[],
): ReadonlyMap<number, ColumnType> {
  return new Map(
    columns.flatMap(({ key, type, source }): [number, ColumnType][] => {
      const column = header?.columns.get(key);
      return column === undefined || source === 'calc' ? [] : [[column, type]];
    }),
  );
}
