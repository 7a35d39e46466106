import type { ProblemCode } from '../../domain/problem';
import { BLANK_CELL, type CellContent } from '../../domain/reading/cellContent';
import { seenText } from '../../domain/reading/seenText';
import { rowKey } from '../../domain/tables/rowKey';
import type { TableRow } from '../../domain/tables/tableRow';
import type { TableSpec } from '../../domain/tables/tableScheme';
import { readScoreSheet, type ScoreSheetReading } from '../../sheets/readScoreSheet';
import { readTable, type TableReading } from '../../sheets/tables/readTable';
import type { TabReading } from '../../sheets/tabReading';
import { type SchoolWorkbook, smallYear } from '../schoolWorkbook';
import { fingerprint } from '../stamps';
import type { CollectTable, TableView, ViewRow } from './collectTable';

/** Errors about whom a row is: such a row is nobody's to take. */
const NOBODYS: readonly ProblemCode[] = ['E12', 'E13', 'E14'];

/**
 * Reads a tab of a file as a table with the roster, the base tabs and the parameters of the
 * workbook. Who is missing (E16) is told of the file as a whole.
 */
export function viewTable(
  school: SchoolWorkbook,
  table: CollectTable,
  tab: TabReading,
  formerHeaders: ReadonlyMap<string, string>,
): TableView {
  const year = smallYear(school.globals.year);
  const aliases = school.reading.metadata?.aliases ?? [];
  if (table.of.kind === 'table') {
    const { scheme, table: spec } = table.of;
    const known = { school: school.tables.school, year, formerHeaders, isPart: true, aliases };
    const request = { scheme, table: spec, tab, ...known };
    return tableView(school, table, spec, readTable(request));
  }
  const read = readScoreSheet({
    part: table.of.part,
    tab,
    roster: school.roster.roster,
    yearEnd: school.globals.yearEnd,
    year,
    formerHeaders,
    isPart: true,
    aliases,
  });
  return sheetView(school, table, read);
}

/** A score sheet that was read: its rows are people's. */
export function sheetView(
  { roster }: SchoolWorkbook,
  table: CollectTable,
  read: ScoreSheetReading,
): TableView {
  const rows = read.rows.map(({ row, personId, entry, problems, source }): ViewRow => {
    const person = roster.roster.byId.get(personId ?? '') ?? null;
    return {
      row,
      unit: personId,
      person,
      name: person?.name ?? seenText(source.cell('name')).trim(),
      isBlocked: personId === null || problems.some(({ code }) => NOBODYS.includes(code)),
      isExcused: entry !== null && entry.status !== '正常',
      cell: source.cell,
    };
  });
  return viewOf(table, read, rows);
}

/** A table of a scheme that was read. */
export function tableView(
  { roster }: SchoolWorkbook,
  table: CollectTable,
  spec: TableSpec,
  read: TableReading,
): TableView {
  const rows = read.rows.map((row, index): ViewRow => {
    const source = read.sources[index];
    const person = roster.roster.byId.get(row.people[0] ?? '') ?? null;
    const unit = unitOf(spec, row);
    return {
      row: row.row,
      unit,
      person,
      name: person?.name ?? unit ?? '',
      isBlocked:
        row.codes.some((code) => NOBODYS.includes(code)) || (!table.isLog && unit === null),
      isExcused: row.status !== '正常',
      cell: source?.cell ?? ((): CellContent => BLANK_CELL),
    };
  });
  return viewOf(table, read, rows);
}

/** Longer keys are cut, with their print behind: they must fit into a cell of the ledger. */
const LONGEST_KEY = 120;

function unitOf(spec: TableSpec, row: TableRow): string | null {
  if (spec.unique === null) return null;
  const key = rowKey(spec, row, spec.unique)?.join('|') ?? null;
  return key === null || key.length <= LONGEST_KEY
    ? key
    : `${key.slice(0, LONGEST_KEY)}…${fingerprint(key)}`;
}

function viewOf(
  table: CollectTable,
  { tab, header, problems }: Pick<TableReading, 'tab' | 'header' | 'problems'>,
  rows: readonly ViewRow[],
): TableView {
  return { table, tab, header, rows, problems };
}
