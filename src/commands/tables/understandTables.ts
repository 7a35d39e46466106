import type { Problem } from '../../domain/problem';
import type { Alias } from '../../domain/reading/alias';
import { checkTableScheme } from '../../domain/tables/checkTableScheme';
import type { School } from '../../domain/tables/school';
import { tableColumns } from '../../domain/tables/tableColumns';
import type { TableScheme } from '../../domain/tables/tableScheme';
import { readSchool } from '../../sheets/base/readSchool';
import type { ParametersReading } from '../../sheets/parametersReading';
import type { RosterReading } from '../../sheets/readRoster';
import { absentProblems } from '../../sheets/tables/absentProblems';
import { readOpenColumns } from '../../sheets/tables/readOpenColumns';
import { readTable, type TableReading } from '../../sheets/tables/readTable';
import { tableFaultProblem } from '../../sheets/tables/tableFaultProblem';
import { tabProblem } from '../../sheets/tabProblem';
import type { WorkbookReading } from '../../workbook/workbook';
import { adoptedView, mappingProblem } from '../adopt/adoptedView';
import { type KnownTable, type KnownTables, recogniseTables } from './recogniseTables';
import {
  type OutputInUse,
  rowsOf,
  type SchoolTables,
  type TableInUse,
  type TableSchemeInUse,
} from './schoolTables';
import { withoutStrangers } from './withoutStrangers';

/** What is known of the workbook before its tables are read. */
export interface TablesRequest {
  readonly reading: WorkbookReading;
  /** Names of tabs that are known as something else. */
  readonly taken: ReadonlySet<string>;
  readonly roster: RosterReading;
  readonly parameters: ParametersReading;
  readonly globals: ParametersReading['globals'];
  readonly year: number;
  /** ISO day of the calculation. */
  readonly today: string;
  /** Names of branches and classes that were confirmed before (W08). */
  readonly aliases: readonly Alias[];
}

/** Reads the base tabs, and the tables of every scheme that has one in the workbook. */
export function understandTables(request: TablesRequest): SchoolTables {
  const { reading, taken, roster, parameters, globals, year, today, aliases } = request;
  const known = recogniseTables(reading, parameters.tableSchemes, taken);
  const base = readSchool({
    tabs: new Map(known.bases.map(({ base: key, tab }) => [key, tab])),
    roster: roster.roster,
    globals,
    year,
    today,
    aliases,
  });
  const schemes = parameters.tableSchemes.flatMap(
    (scheme) => schemeInUse(scheme, known, base.school, request) ?? [],
  );
  // What a unit was handed out is only a part of the tables.
  const isPart = request.reading.metadata?.handOut !== undefined;
  const isUnit = reading.metadata?.handOut !== undefined;
  return {
    school: base.school,
    bases: known.bases,
    baseHeaders: [...base.found].map(([key, { tab, header }]) => ({ base: key, tab, header })),
    schemes,
    problems: [
      ...withoutStrangers(base.problems, isUnit),
      ...schemes.flatMap((each) => [
        ...each.faults,
        ...each.tables.flatMap((sheet) => withoutStrangers(sheet.problems, isUnit, sheet)),
        ...each.outputs.flatMap(({ open }) => open?.problems ?? []),
        ...(isPart ? [] : missingTables(each)),
        ...absentRows(each, base.school),
      ]),
    ],
  };
}

/** Null when no table of the scheme is in the workbook. */
function schemeInUse(
  scheme: TableScheme,
  known: KnownTables,
  school: School,
  { year, parameters, aliases }: TablesRequest,
): TableSchemeInUse | null {
  const tables = known.tables
    .filter((each) => each.scheme.id === scheme.id)
    .map((each): TableInUse => {
      const formerHeaders = new Map(each.stamp?.columns.map(({ key, header }) => [key, header]));
      const { table } = each;
      const tab = adoptedView(each, tableColumns(scheme, table));
      if (tab === null) return { known: each, ...unreadTable(each) };
      const request = { scheme, table, tab, school, year, formerHeaders, aliases };
      return { known: each, ...readTable(request) };
    });
  if (tables.length === 0) return null;
  const outputs = known.outputs
    .filter((each) => each.scheme.id === scheme.id)
    .map((each): OutputInUse => {
      const { output, tab } = each;
      const isOpen = output.open.length > 0;
      return {
        known: each,
        open: isOpen ? readOpenColumns({ output, tab, scheme, school, year }) : null,
      };
    });
  const faults = checkTableScheme(scheme).map((fault) =>
    tableFaultProblem(scheme, fault, parameters.places),
  );
  return { scheme, tables, outputs, faults };
}

/** An adopted tab whose headers are gone. */
function unreadTable(known: KnownTable): TableReading {
  const { table, tab } = known;
  const problems = [mappingProblem(known, table.tab)];
  return { table, tab, header: null, rows: [], sources: [], problems, footers: [] };
}

/** A table that the scheme cannot do without is not in the workbook at all (E17). */
function missingTables({ scheme, tables }: TableSchemeInUse): Problem[] {
  const present = new Set(tables.map(({ table }) => table.key));
  return scheme.tables
    .filter(({ key, optional }) => !optional && !present.has(key))
    .map(({ tab }) => tabProblem('E17', tab, { detail: { reason: 'noTab', header: tab } }));
}

/** E16 on tables whose rows follow another table, which `readTable` does not see. */
function absentRows(inUse: TableSchemeInUse, school: School): Problem[] {
  const rows = rowsOf(inUse);
  return inUse.tables
    .filter(({ table }) => table.prefill.kind === 'table')
    .flatMap(({ table, tab }) => absentProblems(inUse.scheme, table, tab.name, rows, school));
}
