import { isDue } from '../../domain/people/membership';
import type { Person } from '../../domain/people/person';
import { isInService } from '../../domain/tables/absentUnits';
import type { School, SchoolClass } from '../../domain/tables/school';
import type { TableScheme, TableSpec } from '../../domain/tables/tableScheme';
import type { HandOutBy } from '../../workbook/metadata';

/** A branch or department that a workbook may be made for. */
export interface HandOutUnit {
  readonly name: string;
  /** Who is appraised there in some way, in roster order: nobody who is 免考 or gone. */
  readonly people: readonly Person[];
  /** Who stands on its 花名册: `people`, or everybody where all are 免考. */
  readonly listed: readonly Person[];
  /** Classes of a department; a branch has none. */
  readonly classes: readonly string[];
}

/** The branch or department of a person; "" for none. */
export function unitOf(person: Person, by: HandOutBy): string {
  return by === 'branch' ? person.branch : person.department;
}

/** Every unit of 花名册 in the order of first appearance (C-01). */
export function handOutUnits(school: School, by: HandOutBy): readonly HandOutUnit[] {
  const { people } = school.roster;
  const names = [...new Set(people.map((person) => unitOf(person, by)))].filter(
    (name) => name !== '',
  );
  const classes = classesByUnit(school, by, names);
  return names.map((name) => {
    const all = people.filter((person) => unitOf(person, by) === name);
    const appraised = all.filter((person) => isAppraised(person, school));
    const listed = appraised.length === 0 ? all : appraised;
    return { name, people: appraised, listed, classes: classes.get(name) ?? [] };
  });
}

function isAppraised(person: Person, { globals }: School): boolean {
  return isDue(person, globals.yearEnd) || isInService(person, globals.yearEnd);
}

/** Classes that belong to no department. */
export function classesWithout(school: School, units: readonly HandOutUnit[]): readonly string[] {
  const owned = new Set(units.flatMap(({ classes }) => classes));
  return school.classes.map(({ name }) => name).filter((name) => !owned.has(name));
}

function classesByUnit(
  school: School,
  by: HandOutBy,
  names: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  if (by === 'branch') return found;
  for (const each of school.classes) {
    const unit = departmentOf(each, school, names);
    found.set(unit, [...(found.get(unit) ?? []), each.name]);
  }
  return found;
}

/** The one department that is called after the grade (七年级部), else that of the adviser. */
function departmentOf(
  { grade, adviserId }: SchoolClass,
  { roster }: School,
  names: readonly string[],
): string {
  const called = grade === '' ? [] : names.filter((name) => name.includes(grade));
  const [only] = called;
  if (only !== undefined && called.length === 1) return only;
  return roster.byId.get(adviserId)?.department ?? '';
}

/**
 * Who is expected on a table whose rows are people's, among these: members or staff or support staff
 * as it is prefilled, else as the scheme appraises members or staff.
 */
export function dueOnTable(
  scheme: TableScheme,
  table: TableSpec,
  people: readonly Person[],
  yearEnd: string,
): readonly Person[] {
  switch (table.prefill.kind) {
    case 'members':
      return people.filter((person) => isDue(person, yearEnd));
    case 'support':
      return people.filter((person) => person.support && isInService(person, yearEnd));
    case 'none':
    case 'table':
    case 'tally':
    case 'branches':
    case 'classes':
      return scheme.unit === 'member'
        ? people.filter((person) => isDue(person, yearEnd))
        : people.filter((person) => isInService(person, yearEnd));
    case 'staff':
      return people.filter((person) => isInService(person, yearEnd));
  }
}
