import { exactFromCell } from '../../domain/exact/exact';
import { seenText } from '../../domain/reading/seenText';
import { tableColumns } from '../../domain/tables/tableColumns';
import type { TableScheme, TableSpec } from '../../domain/tables/tableScheme';
import type { OutputValue } from '../../domain/tables/unitResult';
import { inputText } from '../../sheets/cellInput';
import type { DataRow } from '../../sheets/dataRows';
import { type GivenCells, prefillRows } from '../../sheets/tables/prefillRows';
import {
  givenRow,
  type TableTabRequest,
  type TableTabRow,
} from '../../sheets/tables/tableTabRequest';
import type { SchoolWorkbook } from '../schoolWorkbook';
import { keptTableRows } from '../tables/layOutTable';
import { onlyRows, renumbered } from './masterRows';
import { type OwnRow, ownRows, type TableToHandOut, tableInMaster } from './ownRows';

export type UnitTableRows = Pick<TableTabRequest, 'rows' | 'extraColumns'>;

/**
 * The rows of a table that a unit gets, in the order of 花名册 or 班级表, with what is typed in the
 * master. A log comes empty, because its rows are only added.
 */
export function unitTableRows(master: SchoolWorkbook, asked: TableToHandOut): UnitTableRows {
  const { scheme, table } = asked;
  const sheet = tableInMaster(master, scheme, table.key);
  const own = table.kind === 'log' ? [] : ownRows(master, asked, sheet);
  const prefilled = prefilledRows(master, asked);
  const header = sheet?.header ?? null;
  if (sheet === null || header === null || table.kind === 'log') {
    return { rows: prefilled.map(givenRow), extraColumns: [] };
  }
  const numbers = own.map(({ row }) => row.row);
  const kept = keptTableRows(
    scheme,
    { ...sheet, tab: onlyRows(sheet.tab, header, numbers) },
    prefilled.filter((given) => !isThere(table, given, own)),
  );
  const rows = kept.rows.map((row, index): TableTabRow => {
    const given = row.given.size > 0 ? row.given : givenFor(table, row, prefilled);
    const open = { ...row, given: withoutOthers(given, row.typed) };
    // Rows that nobody typed anything into come last.
    const source = row.typed.size === 0 ? undefined : own[index]?.source;
    return source === undefined
      ? open
      : { ...open, calculated: calculatedIn(source, scheme, table) };
  });
  const ordered = inOrder(asked, rows);
  return {
    rows: ordered.map((row, index) => ({
      ...row,
      typed: renumbered(row.typed, row.given.size > 0, index),
    })),
    extraColumns: kept.extraColumns,
  };
}

function prefilledRows(master: SchoolWorkbook, asked: TableToHandOut): readonly GivenCells[] {
  const { scheme, table, owner, unit, unitSchool } = asked;
  const { prefill } = table;
  if (prefill.kind === 'branches' && owner.kind !== 'branch') return [];
  const followed = prefill.kind === 'table' ? prefill.table : null;
  const other = scheme.tables.find(({ key }) => key === followed);
  const rows =
    other === undefined
      ? []
      : ownRows(
          master,
          { ...asked, table: other, owner: { kind: 'person' } },
          tableInMaster(master, scheme, other.key),
        );
  const classes = unitSchool.classes.filter(({ name }) => unit.classes.includes(name));
  return prefillRows(
    scheme,
    table,
    { ...unitSchool, classes },
    new Map([[followed ?? '', rows.map(({ row }) => row)]]),
  );
}

/**
 * Whether somebody's row is there already under a key that is only partly filled in: who votes by
 * groups has several rows, none of which is the prefilled one.
 */
function isThere(table: TableSpec, given: GivenCells, own: readonly OwnRow[]): boolean {
  const [owner] = table.people;
  const isWhole = (table.unique ?? []).every((key) => given.has(key));
  if (owner === undefined || isWhole) return false;
  const id = inputText(given.get(owner.id) ?? null);
  return own.some(({ row }) => row.people[0] === id);
}

/** What is filled in, where the row says of its owner exactly what 花名册 does. */
function givenFor(
  table: TableSpec,
  row: TableTabRow,
  prefilled: readonly GivenCells[],
): GivenCells {
  const [owner] = table.people;
  if (owner === undefined) return row.given;
  const says = (given: GivenCells, key: string): boolean =>
    inputText(given.get(key) ?? null) === inputText(row.typed.get(key) ?? null);
  const keys = [owner.id, owner.name];
  return prefilled.find((given) => keys.every((key) => says(given, key))) ?? row.given;
}

/** A cell that says something else than would be filled in stays open, to be put right. */
function withoutOthers(given: GivenCells, typed: TableTabRow['typed']): GivenCells {
  return new Map(
    [...given].filter(([key, cell]) => {
      const stands = typed.get(key) ?? null;
      return stands === null || inputText(stands) === inputText(cell);
    }),
  );
}

/** What stands beside the formulas until a program recalculates them, and where there is none. */
function calculatedIn(
  source: DataRow,
  scheme: TableScheme,
  table: TableSpec,
): Readonly<Record<string, OutputValue>> {
  const values = tableColumns(scheme, table).flatMap(({ key, source: from }) => {
    const cell = source.cell(key);
    if (from !== 'calc' || cell.type === 'blank' || cell.type === 'error') return [];
    const value = cell.type === 'number' ? exactFromCell(cell.number) : seenText(cell);
    return [[key, value] as const];
  });
  return Object.fromEntries(values);
}

/** Where rows were there to begin with: people as on 花名册, classes as on 班级表; else as typed. */
function inOrder(
  { table, owner, unitSchool }: TableToHandOut,
  rows: readonly TableTabRow[],
): readonly TableTabRow[] {
  if (table.kind !== 'fillIn') return rows;
  const [person] = table.people;
  const [key, names] =
    owner.kind === 'class'
      ? [owner.column, unitSchool.classes.map(({ name }) => name)]
      : [person?.id ?? '', unitSchool.roster.people.map(({ id }) => id)];
  const places = new Map(names.map((name, index) => [name, index]));
  const placeOf = ({ typed, given }: TableTabRow): number => {
    const text = inputText(typed.get(key) ?? given.get(key) ?? null);
    return places.get(text) ?? names.length;
  };
  return [...rows].sort((one, other) => placeOf(one) - placeOf(other));
}
