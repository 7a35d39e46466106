import { type ColumnSpec, partColumns } from '../../domain/scheme/scheme';
import { tableColumns } from '../../domain/tables/tableColumns';
import { BASE_TABS } from '../../sheets/base/baseTabs';
import type { HeaderMap } from '../../sheets/findHeader';
import { ROSTER_COLUMNS } from '../../sheets/rosterColumns';
import type { TabReading } from '../../sheets/tabReading';
import type { KnownTab } from '../recogniseTabs';
import type { SchoolWorkbook } from '../schoolWorkbook';

/** A tab that people type into, with its columns; both those with a cell and those without. */
export interface InputSheet {
  readonly tab: TabReading;
  readonly header: HeaderMap;
  readonly columns: readonly ColumnSpec[];
}

/** Every tab that was read, by its name; adopted tables are the office's own and stay as they are. */
export function inputSheets(school: SchoolWorkbook): ReadonlyMap<string, InputSheet> {
  const { schemes, tables, roster, rosterTab } = school;
  const all = [
    ...schemes.flatMap(({ sheets }) =>
      sheets
        .filter(isTypedInto)
        .map(({ tab, header, part }) => ({ tab, header, columns: partColumns(part) })),
    ),
    ...tables.schemes.flatMap(({ scheme, tables: sheets }) =>
      sheets.filter(isTypedInto).map(({ tab, header, table }) => ({
        tab,
        header,
        columns: tableColumns(scheme, table),
      })),
    ),
    ...tables.baseHeaders.map(({ base, tab, header }) => ({
      tab,
      header,
      columns: BASE_TABS[base].columns,
    })),
    { tab: rosterTab.tab, header: roster.header, columns: ROSTER_COLUMNS },
  ];
  return new Map(
    all.flatMap(({ tab, header, columns }): [string, InputSheet][] =>
      header === null ? [] : [[tab.name, { tab, header, columns }]],
    ),
  );
}

function isTypedInto({ known }: { readonly known: KnownTab }): boolean {
  return known.adopted === undefined;
}

/** The input column that stands in this place, 0-based. */
export function inputColumnAt(sheet: InputSheet, column: number): ColumnSpec | null {
  const at = sheet.columns.find(
    ({ key, source }) => source !== 'calc' && sheet.header.columns.get(key) === column,
  );
  return at ?? null;
}
