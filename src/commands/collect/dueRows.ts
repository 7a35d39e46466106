import { isDue } from '../../domain/people/membership';
import type { Person } from '../../domain/people/person';
import { shownText } from '../../sheets/shownText';
import { type GivenCells, prefillRows } from '../../sheets/tables/prefillRows';
import type { SchoolWorkbook } from '../schoolWorkbook';
import { rowsOf } from '../tables/schoolTables';
import type { CollectTable } from './collectTable';

/** A row that is expected on a table. */
export interface DueRow {
  readonly person: Person | null;
  /** Its key where it is nobody's; null for a person, whose rows they all are. */
  readonly unit: string | null;
  readonly name: string;
}

/** The rows that a table is to have, in their usual order; logs and registers have none. */
export function dueRows(school: SchoolWorkbook, { of }: CollectTable): readonly DueRow[] {
  const { roster } = school.roster;
  if (of.kind === 'sheet') {
    return roster.people
      .filter((person) => isDue(person, school.globals.yearEnd))
      .map((person) => ({ person, unit: null, name: person.name }));
  }
  const { scheme, table } = of;
  const inUse = school.tables.schemes.find((each) => each.scheme.id === scheme.id);
  const read = inUse === undefined ? new Map() : rowsOf(inUse);
  const [owner] = table.people;
  return prefillRows(scheme, table, school.tables.school, read).map((given) => {
    const person = roster.byId.get(textOf(given, owner?.id ?? '')) ?? null;
    const keys = table.unique ?? table.unit;
    if (person !== null && keys.includes(owner?.id ?? '')) {
      return { person, unit: null, name: person.name };
    }
    const unit = keys.map((key) => textOf(given, key)).join('|');
    return { person: null, unit, name: unit.replaceAll('|', ' ') };
  });
}

function textOf(given: GivenCells, key: string): string {
  return shownText(given.get(key) ?? null);
}
