import type { School } from '../../domain/tables/school';
import type { TableOwner } from '../../domain/tables/tableOwner';
import { type TableRow, textOf } from '../../domain/tables/tableRow';
import type { TableScheme, TableSpec } from '../../domain/tables/tableScheme';
import type { DataRow } from '../../sheets/dataRows';
import type { HandOutBy } from '../../workbook/metadata';
import type { SchoolWorkbook } from '../schoolWorkbook';
import type { TableInUse } from '../tables/schoolTables';
import { dueOnTable, type HandOutUnit } from './handOutUnits';
import { isBranch } from './masterRows';

/** A table that is handed out to a unit, with the part of the school the unit has. */
export interface TableToHandOut {
  readonly scheme: TableScheme;
  readonly table: TableSpec;
  readonly owner: TableOwner;
  readonly by: HandOutBy;
  readonly unit: HandOutUnit;
  readonly unitSchool: School;
}

/** A row of the master with its cells. */
export interface OwnRow {
  readonly row: TableRow;
  readonly source: DataRow | undefined;
}

/** The table as it is in the master; null where it is not there. */
export function tableInMaster(
  { tables }: SchoolWorkbook,
  scheme: TableScheme,
  key: string,
): TableInUse | null {
  const inUse = tables.schemes.find((each) => each.scheme.id === scheme.id);
  return inUse?.tables.find(({ table }) => table.key === key) ?? null;
}

/** The rows of the master that belong to the unit. */
export function ownRows(
  master: SchoolWorkbook,
  asked: TableToHandOut,
  sheet: TableInUse | null,
): readonly OwnRow[] {
  const rows = sheet?.rows.map((row, index) => ({ row, source: sheet.sources[index] })) ?? [];
  const { owner, unit } = asked;
  switch (owner.kind) {
    case 'nobody':
      return [];
    case 'person':
      return rows.filter(isOfPeople(master, asked));
    case 'branch':
    case 'department':
      return rows.filter(({ row }) => textOf(row, owner.column) === unit.name);
    case 'class':
      return rows.filter(({ row }) => unit.classes.includes(textOf(row, owner.column)));
    case 'follows': {
      const keys = followedKeys(master, asked, owner.table);
      return rows.filter(({ row }) => keys.has(unitKey(asked.table, row)));
    }
  }
}

/** Whether a row is about one of those who are due, or names nobody and says the branch. */
function isOfPeople(
  master: SchoolWorkbook,
  { scheme, table, by, unit }: TableToHandOut,
): (row: OwnRow) => boolean {
  const due = dueOnTable(scheme, table, unit.people, master.globals.yearEnd);
  const ids = new Set(due.map(({ id }) => id));
  const branch = table.people[0]?.branch;
  return ({ row, source }) => {
    const [id] = row.people;
    if (id !== null && id !== undefined) return ids.has(id);
    if (by !== 'branch' || branch === undefined || source === undefined) return false;
    return isBranch(source.cell(branch), unit.name, master);
  };
}

/** The keys (结对编号) that the unit has on the table that names people. */
function followedKeys(
  master: SchoolWorkbook,
  asked: TableToHandOut,
  key: string,
): ReadonlySet<string> {
  const followed = asked.scheme.tables.find((each) => each.key === key);
  if (followed === undefined) return new Set();
  const table = { ...asked, table: followed, owner: { kind: 'person' } as const };
  const rows = ownRows(master, table, tableInMaster(master, asked.scheme, key));
  return new Set(rows.map(({ row }) => unitKey(followed, row)));
}

function unitKey(table: TableSpec, row: TableRow): string {
  return table.unit.map((key) => textOf(row, key)).join('|');
}
