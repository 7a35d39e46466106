import type { Person, Roster } from './person';

/**
 * The roster with its indexes, so that a question about one person costs no walk over all.
 * Where an 编号 stands twice (E11 of 花名册) the first row keeps it; nobody leaves `people`.
 */
export function makeRoster(people: readonly Person[]): Roster {
  const byId = new Map<string, Person>();
  const byName = new Map<string, Person[]>();
  const branches = new Set<string>();
  for (const person of people) {
    if (!byId.has(person.id)) byId.set(person.id, person);
    const namesakes = byName.get(person.name);
    if (namesakes === undefined) byName.set(person.name, [person]);
    else namesakes.push(person);
    if (person.branch !== '') branches.add(person.branch);
  }
  return { people, byId, byName, branches: [...branches] };
}
