import {
  type ColumnSpec,
  partColumns,
  type Scheme,
  type ScorePart,
} from '../../domain/scheme/scheme';
import { listOptions } from '../../domain/tables/listOptions';
import type { School } from '../../domain/tables/school';
import { tableColumns } from '../../domain/tables/tableColumns';
import type { TableScheme, TableSpec } from '../../domain/tables/tableScheme';
import { ALL_SCHEMES } from '../../schemes/allSchemes';
import { ALL_TABLE_SCHEMES } from '../../schemes/tables/allTableSchemes';
import type { CandidateTable } from '../../sheets/adopt/proposeMapping';
import { wantedColumns } from '../../sheets/readScoreSheet';
import { wantedTableColumns } from '../../sheets/tables/wantedTableColumns';
import type { CommandContext } from '../command';

/** Schemes of both kinds, as the school has set them. */
export interface SchemesToAdopt {
  readonly schemes: readonly Scheme[];
  readonly tableSchemes: readonly TableScheme[];
}

/**
 * Every table of every scheme that an office's own table can stand for, with the columns as the
 * school has set them; with a `school` its lists are in the columns.
 */
export function adoptableTables(
  { tableSchemes = ALL_TABLE_SCHEMES }: Pick<CommandContext, 'tableSchemes'>,
  school: School | null = null,
  set: Partial<SchemesToAdopt> = {},
): readonly CandidateTable[] {
  return [
    ...(set.schemes ?? ALL_SCHEMES).flatMap((scheme) =>
      scheme.parts.map((part) => partCandidate(scheme, part)),
    ),
    ...(set.tableSchemes ?? tableSchemes).flatMap((scheme) =>
      scheme.tables.map((table) => tableCandidate(scheme, table, school)),
    ),
  ];
}

function partCandidate(scheme: Scheme, part: ScorePart): CandidateTable {
  const columns = partColumns(part);
  const wanted = wantedColumns({ formerHeaders: new Map() }, columns);
  return {
    scheme: scheme.id,
    part: part.key,
    title: part.tab,
    columns,
    needed: wanted.flatMap(({ key, required }) => (required ? [key] : [])),
    people: [{ id: 'id', name: 'name' }],
  };
}

function tableCandidate(
  scheme: TableScheme,
  table: TableSpec,
  school: School | null,
): CandidateTable {
  const withList = (column: ColumnSpec): ColumnSpec => {
    const list = school === null ? null : listOptions(column, scheme, school);
    return list === null ? column : { ...column, list };
  };
  const wanted = wantedTableColumns(scheme, table, new Map());
  return {
    scheme: scheme.id,
    part: table.key,
    title: table.tab,
    columns: tableColumns(scheme, table).map(withList),
    needed: wanted.flatMap(({ key, required }) => (required ? [key] : [])),
    people: table.people,
  };
}
