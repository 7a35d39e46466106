import type { Problem } from '../../domain/problem';
import type { Alias } from '../../domain/reading/alias';
import type { ColumnSpec } from '../../domain/scheme/scheme';
import { useRows } from '../../domain/tables/rowUse';
import type { School } from '../../domain/tables/school';
import type { TableRow } from '../../domain/tables/tableRow';
import type { TableScheme, TableSpec } from '../../domain/tables/tableScheme';
import { termOf } from '../../domain/tables/termOf';
import type { RowProblem } from '../../domain/tables/unitResult';
import type { DataRow, DataRows } from '../dataRows';
import type { HeaderMap } from '../findHeader';
import { rowCell } from '../rowCell';
import { tabProblem } from '../tabProblem';
import type { TabReading } from '../tabReading';
import { absentProblems } from './absentProblems';
import { missingColumn, readRows } from './readRows';
import { readTableRow } from './readTableRow';
import { knownIds, schoolColumns, type TableContext } from './tableContext';
import { wantedTableColumns } from './wantedTableColumns';

/** A tab to be read as a table of a scheme, and what must be known to read it. */
export interface TableRequest {
  /** With the school's parameters. */
  readonly scheme: TableScheme;
  readonly table: TableSpec;
  readonly tab: TabReading;
  readonly school: School;
  /** 考核年度, for days without a year (W06). */
  readonly year: number;
  /** Headers under which a column stood when the tab was written, by key. */
  readonly formerHeaders: ReadonlyMap<string, string>;
  /** A part of the whole, such as a branch's file: nobody is missed (E16). */
  readonly isPart?: boolean;
  /** Names of branches and classes that were confirmed before (W08). */
  readonly aliases?: readonly Alias[];
}

/** One table read: its rows, what is wrong, and where things stand. */
export interface TableReading {
  readonly table: TableSpec;
  readonly tab: TabReading;
  /** Null when no header row can be used (then E17 is among the problems). */
  readonly header: HeaderMap | null;
  readonly rows: readonly TableRow[];
  /** The cells of each of `rows`, in the same order, for keeping what was typed. */
  readonly sources: readonly DataRow[];
  readonly problems: readonly Problem[];
  readonly footers: DataRows['footers'];
}

/**
 * Reads a table of a scheme: its columns by header, its rows, whom they are about, which of them
 * count, and every problem of DOMAIN.md 4.3 that a cell, a row or the tab can have. E16 is told for
 * tables whose rows do not follow another table; for those see `absentProblems`.
 */
export function readTable(request: TableRequest): TableReading {
  const { scheme, table, tab, school } = request;
  const columns = schoolColumns(scheme, table, school);
  const { header, rows, footers, problems } = readRows({
    tab,
    title: table.tab,
    specs: columns,
    wanted: wantedTableColumns(scheme, table, request.formerHeaders),
    labels: labelColumns(table, columns),
    people: table.people.map(({ name }) => name),
    context: {
      branches: school.roster.branches,
      year: request.year,
      aliases: request.aliases ?? [],
    },
  });
  const unnamed = header === null ? [] : missingPeople(request, header);
  if (header === null || unnamed.length > 0) {
    const all = [...problems, ...unnamed];
    return { table, tab, header: null, rows: [], sources: [], problems: all, footers };
  }
  const specs = new Map(
    columns.flatMap((spec) => (spec.source === 'input' ? [[spec.key, spec] as const] : [])),
  );
  const ids = knownIds(table, columns, school);
  const context: TableContext = { scheme, table, tab, header, school, specs, ids };
  const read = rows.map((row) => readTableRow(context, row));
  const used = useRows(table, read, termOf(school.weeks));
  const absent =
    table.prefill.kind === 'table' || request.isPart === true
      ? []
      : absentProblems(scheme, table, tab.name, new Map([[table.key, used.rows]]), school);
  return {
    table,
    tab,
    header,
    rows: used.rows,
    sources: rows.map(({ source }) => source),
    footers,
    problems: [
      ...read.flatMap((row) => row.problems),
      ...used.problems.map((found) => usedProblem(context, found)),
      ...problems,
      ...absent,
    ],
  };
}

/**
 * 合计 and signatures stand where a row says what it is about (C-15); a goal may well begin with
 * 平均, so columns of free text tell nothing unless they are the unit.
 */
function labelColumns(table: TableSpec, columns: readonly ColumnSpec[]): readonly string[] {
  const people = table.people.flatMap(({ id, name }) => [id, name]);
  const naming = columns.flatMap(({ key, type }) =>
    ['id', 'name', 'list'].includes(type) && table.unique?.includes(key) === true ? [key] : [],
  );
  return [...new Set(['seq', ...people, ...table.unit, ...naming])];
}

/** E17 for a person of whom neither 编号 nor 姓名 has a column. */
function missingPeople(request: TableRequest, header: HeaderMap): readonly Problem[] {
  const { scheme, table, tab, formerHeaders } = request;
  const wanted = wantedTableColumns(scheme, table, formerHeaders);
  return table.people
    .filter(({ id, name }) => !header.columns.has(id) && !header.columns.has(name))
    .map(({ name }) =>
      missingColumn(tab, header, wanted.find(({ key }) => key === name)?.headers[0] ?? name),
    );
}

/** A finding of comparing rows, with the cell it stands in and the header of the column. */
function usedProblem({ header, specs, school }: TableContext, found: RowProblem): Problem {
  const differs = found.detail['differs'];
  return tabProblem(found.code, found.tab, {
    cell: rowCell(header, found.row, found.column),
    id: found.id,
    name: school.roster.byId.get(found.id)?.name ?? found.name,
    seen: found.seen,
    suggested: found.suggested,
    detail: {
      header: specs.get(found.column)?.header ?? '',
      ...found.detail,
      ...(differs === undefined ? {} : { differs: specs.get(differs)?.header ?? differs }),
    },
  });
}
