import { compareDays } from '../calendar/isoDate';
import { isDue } from '../people/membership';
import type { Person } from '../people/person';
import { rowKey } from './rowKey';
import type { School } from './school';
import { inputColumns } from './tableColumns';
import { type TableRow, textOf } from './tableRow';
import { type TableScheme, type TableSpec, tableOf } from './tableScheme';

/** Who or what should have a row and has none. `id` is "" for what is no person. */
export interface AbsentUnit {
  readonly id: string;
  readonly name: string;
  readonly branch: string;
}

/**
 * The units that are due on a prefilled table and have no row there, in their usual order (E16). A
 * blocked row is a row. `rows` by table key; where rows follow another table, a counted row of that
 * one is due. Months: a class is missed in every month that has begun, in that of 截至日期 when none
 * has.
 */
export function absentUnits(
  scheme: TableScheme,
  table: TableSpec,
  rows: ReadonlyMap<string, readonly TableRow[]>,
  school: School,
): readonly AbsentUnit[] {
  const own = rows.get(table.key) ?? [];
  const { prefill } = table;
  const { people } = school.roster;
  const { yearEnd } = school.globals;
  switch (prefill.kind) {
    case 'none':
    case 'tally':
      return [];
    case 'members':
      return absentPeople(
        own,
        people.filter((person) => isDue(person, yearEnd)),
      );
    case 'staff':
      return absentPeople(
        own,
        people.filter((person) => isInService(person, yearEnd)),
      );
    case 'support':
      return absentPeople(
        own,
        people.filter((person) => person.support && isInService(person, yearEnd)),
      );
    case 'branches':
      return absentBranches(scheme, table, own, school);
    case 'classes':
      return absentClasses(scheme, table, own, school);
    case 'table':
      return absentKeys(table, tableOf(scheme, prefill.table), rows);
  }
}

/** Whether staff is appraised: neither retired nor gone by the year end nor 免考. */
export function isInService(person: Person, yearEnd: string): boolean {
  const gone = person.left !== null && compareDays(person.left, yearEnd) <= 0;
  return person.staffType !== '离退休' && person.status !== '免考' && !gone;
}

function absentPeople(rows: readonly TableRow[], due: readonly Person[]): readonly AbsentUnit[] {
  const present = new Set(rows.map((row) => row.people[0]));
  return due
    .filter(({ id }) => !present.has(id))
    .map(({ id, name, branch }) => ({ id, name, branch }));
}

/** Key of the column whose entries come from a base tab; the unit's first column otherwise. */
function listedColumn(
  scheme: TableScheme,
  table: TableSpec,
  list: 'branches' | 'classes',
): string | undefined {
  const columns = inputColumns(scheme, table);
  return columns.find(({ listFrom }) => listFrom === list)?.key ?? table.unit[0];
}

function absentBranches(
  scheme: TableScheme,
  table: TableSpec,
  rows: readonly TableRow[],
  school: School,
): readonly AbsentUnit[] {
  const column = listedColumn(scheme, table, 'branches') ?? '';
  const present = new Set(rows.map((row) => textOf(row, column)));
  return school.roster.branches
    .filter((branch) => !present.has(branch))
    .map((branch) => ({ id: '', name: branch, branch: '' }));
}

function absentClasses(
  scheme: TableScheme,
  table: TableSpec,
  rows: readonly TableRow[],
  school: School,
): readonly AbsentUnit[] {
  const column = listedColumn(scheme, table, 'classes') ?? '';
  const monthColumn = inputColumns(scheme, table).find(({ type }) => type === 'month')?.key ?? '';
  const present = new Set(rows.map((row) => `${textOf(row, column)} ${textOf(row, monthColumn)}`));
  const begun = new Set(rows.map((row) => textOf(row, monthColumn)).filter((text) => text !== ''));
  const asOf = monthColumn === '' ? '' : school.asOf.slice(0, 7);
  const months = begun.size === 0 ? [asOf] : [...begun].sort();
  return months.flatMap((month) =>
    school.classes
      .map(({ name }) => `${name} ${month}`)
      .filter((unit) => !present.has(unit))
      .map((unit) => ({ id: '', name: unit.trim(), branch: '' })),
  );
}

function absentKeys(
  table: TableSpec,
  other: TableSpec,
  rows: ReadonlyMap<string, readonly TableRow[]>,
): readonly AbsentUnit[] {
  const key = (of: TableSpec, row: TableRow): string =>
    rowKey(of, row, table.unit)?.join(' ') ?? '';
  const present = new Set((rows.get(table.key) ?? []).map((row) => key(table, row)));
  const due = (rows.get(other.key) ?? [])
    .filter(({ use }) => use === 'counted')
    .map((row) => key(other, row));
  return [...new Set(due)]
    .filter((unit) => unit !== '' && !present.has(unit))
    .map((unit) => ({ id: '', name: unit, branch: '' }));
}
