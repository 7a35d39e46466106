import type { BaseTab, TableScheme, TableSpec } from '../../domain/tables/tableScheme';
import { baseTab } from '../../sheets/base/baseTab';
import { BASE_TABS } from '../../sheets/base/baseTabs';
import { starterRows } from '../../sheets/base/starterRows';
import { printedPeriod } from '../../sheets/printedPeriod';
import type { TabPlace } from '../../sheets/tables/formulaPlaces';
import { prefillRows } from '../../sheets/tables/prefillRows';
import { tableTab, tableTabPlace } from '../../sheets/tables/tableTab';
import { givenRow, type TableTabRow } from '../../sheets/tables/tableTabRequest';
import type { SchoolWorkbook } from '../schoolWorkbook';
import type { TabPlanner } from '../tabPlanner';
import { canLayOut, keptTableRows, missingRows, needsTableLayout, tableStamp } from './layOutTable';
import { rowsOf, type TableInUse } from './schoolTables';
import { placeKey, placesOf } from './workbookPlaces';
import { workbookPlaces } from './workbookPlacesOf';

/** A table tab that is about to be written. */
interface TableToPut {
  readonly scheme: TableScheme;
  readonly table: TableSpec;
  readonly wanted: string;
  readonly rows: readonly TableTabRow[];
  readonly extraColumns: readonly { readonly key: string; readonly header: string }[];
  readonly anew?: boolean;
}

/**
 * Puts the tables of these schemes into the workbook, and the base tabs that they need and that are
 * not there yet. Tables that are there keep what was typed and only get missing rows and changed
 * columns; tabs of the user are never touched.
 */
export function insertTables(
  school: SchoolWorkbook,
  schemeIds: readonly string[],
  planner: TabPlanner,
): void {
  const schemes = school.parameters.tableSchemes.filter(({ id }) => schemeIds.includes(id));
  for (const base of neededBases(school, schemes)) putBase(school, base, planner);
  putTables(
    school,
    schemes.flatMap((scheme) =>
      scheme.tables.flatMap((table) => tableToPut(school, scheme, table, planner) ?? []),
    ),
    planner,
  );
}

/** Writes tables whose indicators were renamed, added or removed on 参数设置; true if there are any. */
export function relayOutTables(school: SchoolWorkbook, planner: TabPlanner): boolean {
  const moved = school.tables.schemes.flatMap(({ scheme, tables }) =>
    tables
      .filter((sheet) => needsTableLayout(scheme, sheet))
      .map((sheet) => keptTable(scheme, sheet, [])),
  );
  putTables(school, moved, planner);
  return moved.length > 0;
}

/** Writes the tables that `isRestored` picks anew, rules and colours with them. */
export function restoreTables(
  school: SchoolWorkbook,
  planner: TabPlanner,
  isRestored: (scheme: TableScheme, sheet: TableInUse) => boolean,
): void {
  const picked = school.tables.schemes.flatMap(({ scheme, tables }) =>
    tables
      .filter((sheet) => isRestored(scheme, sheet))
      .map((sheet) => ({ ...keptTable(scheme, sheet, []), anew: true })),
  );
  putTables(school, picked, planner);
}

function neededBases(
  { tables }: SchoolWorkbook,
  schemes: readonly TableScheme[],
): readonly BaseTab[] {
  const present = new Set(tables.bases.map(({ base }) => base));
  const needed = new Set(schemes.flatMap(({ needs }) => needs));
  return BASE_ORDER.filter((base) => needed.has(base) && !present.has(base));
}

const BASE_ORDER: readonly BaseTab[] = [
  'classes',
  'students',
  'weeks',
  'months',
  'posts',
  'leaves',
  'holidays',
];

/** 节假日, empty, as soon as there is a notice whose days are counted by it. */
export function putHolidays(school: SchoolWorkbook, planner: TabPlanner): void {
  const isThere = school.tables.bases.some(({ base }) => base === 'holidays');
  if (!isThere) putBase(school, 'holidays', planner);
}

function putBase(school: SchoolWorkbook, base: BaseTab, planner: TabPlanner): void {
  const rows = starterRows(base, school.globals);
  planner.put({
    role: 'base',
    scheme: '',
    part: base,
    wanted: BASE_TABS[base].tab,
    columns: BASE_TABS[base].columns.map(({ key, header }) => ({ key, header })),
    rows: rows.length,
    content: (name) => ({ ...baseTab(base, school.globals.organisation, rows), name }),
  });
}

/** Null when the tab is there and nothing is to be changed. */
function tableToPut(
  school: SchoolWorkbook,
  scheme: TableScheme,
  table: TableSpec,
  planner: TabPlanner,
): TableToPut | null {
  const inUse = school.tables.schemes.find((each) => each.scheme.id === scheme.id);
  const sheet = inUse?.tables.find((each) => each.table.key === table.key);
  const read = inUse === undefined ? new Map() : rowsOf(inUse);
  const prefilled = prefillRows(scheme, table, school.tables.school, read);
  if (sheet === undefined) {
    const rows = prefilled.map(givenRow);
    return { scheme, table, wanted: table.tab, rows, extraColumns: [] };
  }
  const added = missingRows(sheet, prefilled);
  const isMoved = needsTableLayout(scheme, sheet);
  if ((added.length === 0 && !isMoved) || !canLayOut(scheme, sheet)) {
    const { name } = sheet.tab;
    planner.note({ name, wanted: name, state: 'unchanged', rows: sheet.rows.length });
    return null;
  }
  return keptTable(scheme, sheet, added);
}

function keptTable(
  scheme: TableScheme,
  sheet: TableInUse,
  added: Parameters<typeof keptTableRows>[2],
): TableToPut {
  return {
    scheme,
    table: sheet.table,
    wanted: sheet.tab.name,
    ...keptTableRows(scheme, sheet, added),
  };
}

function putTables(
  school: SchoolWorkbook,
  tables: readonly TableToPut[],
  planner: TabPlanner,
): void {
  const planned = new Map(
    tables.map((each): [string, TabPlace] => {
      const tab = planner.nameOf('fillIn', each.scheme.id, each.table.key, each.wanted);
      return [placeKey(each.scheme.id, each.table.key), tableTabPlace({ ...each, tab })];
    }),
  );
  const places = workbookPlaces(school, planned, new Map());
  for (const { scheme, table, wanted, rows, extraColumns, anew = false } of tables) {
    planner.put({
      anew,
      role: 'fillIn',
      scheme: scheme.id,
      part: table.key,
      wanted,
      columns: tableStamp(wanted, scheme, { table }).columns,
      rows: rows.length,
      content: (tab) =>
        tableTab({
          scheme,
          table,
          tab,
          organisation: school.globals.organisation,
          period: printedPeriod(school.globals),
          school: school.tables.school,
          rows,
          extraColumns,
          places: placesOf(scheme, places),
        }),
    });
  }
}
