import { type LeadingZeros, leadingZerosOf } from '../../domain/reading/leadingZeros';
import type { ColumnSpec } from '../../domain/scheme/scheme';
import { listOptions } from '../../domain/tables/listOptions';
import type { School } from '../../domain/tables/school';
import { tableColumns } from '../../domain/tables/tableColumns';
import type { TableScheme, TableSpec } from '../../domain/tables/tableScheme';
import type { HeaderMap } from '../findHeader';
import type { TabReading } from '../tabReading';

/** Ids of one kind, and how one that lost its leading zeros is found again (N08). */
export interface KnownIds {
  readonly has: (id: string) => boolean;
  readonly zeros: LeadingZeros;
}

/** Everything that must be known to read one row of a table. */
export interface TableContext {
  readonly scheme: TableScheme;
  readonly table: TableSpec;
  readonly tab: TabReading;
  readonly header: HeaderMap;
  readonly school: School;
  /** Input columns with their lists as the school has them. */
  readonly specs: ReadonlyMap<string, ColumnSpec>;
  /** Columns of ids that stand in a base tab: of people, and 学号. */
  readonly ids: ReadonlyMap<string, KnownIds>;
}

/** The columns of a table with the lists of this school in them (C-01). */
export function schoolColumns(
  scheme: TableScheme,
  table: TableSpec,
  school: School,
): readonly ColumnSpec[] {
  return tableColumns(scheme, table).map((column) => {
    const list = listOptions(column, scheme, school);
    return list === null ? column : { ...column, list };
  });
}

/** Which id columns of a table name people, and which name students (their header says 学号). */
export function knownIds(
  table: TableSpec,
  columns: readonly ColumnSpec[],
  school: School,
): ReadonlyMap<string, KnownIds> {
  const { byId } = school.roster;
  const people: KnownIds = { has: (id) => byId.has(id), zeros: leadingZerosOf(byId.keys()) };
  const numbers = new Set(school.students.map(({ id }) => id));
  const students: KnownIds = { has: (id) => numbers.has(id), zeros: leadingZerosOf(numbers) };
  return new Map([
    ...table.people.map(({ id }): [string, KnownIds] => [id, people]),
    ...columns.flatMap(({ key, type, header }): [string, KnownIds][] =>
      type === 'id' && header.includes('学号') ? [[key, students]] : [],
    ),
  ]);
}
