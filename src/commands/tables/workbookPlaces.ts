import { tableColumns } from '../../domain/tables/tableColumns';
import type { BaseTab, TableScheme } from '../../domain/tables/tableScheme';
import { BASE_TABS } from '../../sheets/base/baseTabs';
import type { HeaderMap } from '../../sheets/findHeader';
import { type ParameterPlaces, parameterReference } from '../../sheets/parameterReference';
import type { FormulaPlaces, TabPlace } from '../../sheets/tables/formulaPlaces';
import { oddColumns } from '../../sheets/tables/oddColumns';
import type { TableReading } from '../../sheets/tables/readTable';
import type { TabReading } from '../../sheets/tabReading';

/** Where every tab that a formula may point at stands, present or about to be written. */
export interface WorkbookPlaces {
  /** "scheme/table key". */
  readonly tables: ReadonlyMap<string, TabPlace>;
  /** "scheme/output key". */
  readonly outputs: ReadonlyMap<string, TabPlace>;
  readonly bases: ReadonlyMap<BaseTab | 'roster', TabPlace>;
  readonly parameters: ParameterPlaces | null;
}

export function placeKey(scheme: string, key: string): string {
  return `${scheme}/${key}`;
}

/** What the formulas of one scheme may point at. */
export function placesOf(
  scheme: TableScheme,
  { tables, outputs, bases, parameters }: WorkbookPlaces,
): Omit<FormulaPlaces, 'own' | 'scheme'> {
  return {
    table: (key) => tables.get(placeKey(scheme.id, key)) ?? null,
    output: (key) => outputs.get(placeKey(scheme.id, key)) ?? null,
    base: (key) => bases.get(key) ?? null,
    other: (id, key) => outputs.get(placeKey(id, key)) ?? tables.get(placeKey(id, key)) ?? null,
    parameter: parameterReference(scheme, parameters),
  };
}

/** Rows below the last one that formulas look at as well, so that people can go on typing. */
const ROOM = 500;

/**
 * The place of a tab that is there: from below its header to well below its last row; `room` is how
 * many rows of ours stand ready on it.
 */
export function presentPlace(tab: TabReading, header: HeaderMap, room = ROOM): TabPlace {
  return {
    tab: tab.name,
    columns: header.columns,
    fromRow: header.row + 1,
    toRow: Math.max(tab.rows.length, header.row + room),
  };
}

/** The place of a table of a scheme, with the columns that arrays cannot take. */
export function tablePlace(
  scheme: TableScheme,
  { tab, table }: Pick<TableReading, 'tab' | 'table'>,
  header: HeaderMap,
): TabPlace {
  const odd = oddColumns(tab, header, tableColumns(scheme, table));
  return { ...presentPlace(tab, header, table.spareRows), odd };
}

/** The place of a base tab; formulas cannot look anything up in a column with odd cells. */
export function basePlace(base: BaseTab, tab: TabReading, header: HeaderMap): TabPlace {
  const odd = oddColumns(tab, header, BASE_TABS[base].columns);
  const columns = new Map([...header.columns].filter(([key]) => !odd.has(key)));
  return { ...presentPlace(tab, header), columns };
}
