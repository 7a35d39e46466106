import { partColumns, type Scheme, type ScorePart } from '../../domain/scheme/scheme';
import { tableColumns } from '../../domain/tables/tableColumns';
import type { TableScheme, TableSpec } from '../../domain/tables/tableScheme';
import { wantedColumns } from '../../sheets/readScoreSheet';
import { wantedTableColumns } from '../../sheets/tables/wantedTableColumns';
import type { SchoolWorkbook } from '../schoolWorkbook';
import type { CollectTable } from './collectTable';

/** Every fill-in table that the school could have, with its parameters, in a fixed order. */
export function collectTables({ parameters }: SchoolWorkbook): readonly CollectTable[] {
  return [
    ...parameters.schemes.flatMap((scheme) => scheme.parts.map((part) => sheetTable(scheme, part))),
    ...parameters.tableSchemes.flatMap((scheme) =>
      scheme.tables.map((table) => schemeTable(scheme, table)),
    ),
  ];
}

const PERSON = ['id', 'name', 'branch'];

function sheetTable(scheme: Scheme, part: ScorePart): CollectTable {
  const columns = partColumns(part);
  return {
    key: tableKey(scheme.id, part.key),
    ref: { scheme: scheme.id, part: part.key, title: part.tab },
    of: { kind: 'sheet', scheme, part },
    isLog: false,
    isGrowing: false,
    ...split(columns, PERSON),
    wanted: (formerHeaders) => wantedColumns({ formerHeaders }, columns),
  };
}

function schemeTable(scheme: TableScheme, table: TableSpec): CollectTable {
  return {
    key: tableKey(scheme.id, table.key),
    ref: { scheme: scheme.id, part: table.key, title: table.tab },
    of: { kind: 'table', scheme, table },
    isLog: table.unique === null,
    isGrowing: table.prefill.kind === 'none',
    ...split(tableColumns(scheme, table), namingKeys(table)),
    wanted: (formerHeaders) => wantedTableColumns(scheme, table, formerHeaders),
  };
}

/** What tells a row from others; where that is a person, all columns that name him. */
function namingKeys({ unique, people }: TableSpec): readonly string[] {
  const [owner] = people;
  if (unique === null) return [];
  const isOwners =
    owner !== undefined && [owner.id, owner.name].some((key) => unique.includes(key));
  return isOwners ? [...unique, owner.id, owner.name, owner.branch ?? owner.id] : unique;
}

function split(
  columns: CollectTable['columns'],
  naming: readonly string[],
): Pick<CollectTable, 'columns' | 'naming' | 'inputs'> {
  const typed = columns.filter(({ key, source }) => source === 'input' && key !== 'seq');
  return {
    columns,
    naming: typed.filter(({ key }) => naming.includes(key)),
    inputs: typed.filter(({ key }) => !naming.includes(key)),
  };
}

export function tableKey(scheme: string, part: string): string {
  return `${scheme}/${part}`;
}
