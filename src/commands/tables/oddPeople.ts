import type { Person } from '../../domain/people/person';
import { BLANK_CELL } from '../../domain/reading/cellContent';
import { seenText } from '../../domain/reading/seenText';
import type { HeaderMap } from '../../sheets/findHeader';
import type { SchoolWorkbook } from '../schoolWorkbook';

/** What formulas look up in 花名册, as a cell shows it when nothing had to be normalised. */
const LOOKED_UP: readonly (readonly [string, (person: Person) => readonly string[]])[] = [
  ['id', ({ id }) => [id]],
  ['status', ({ status }) => (status === '正常' ? ['', status] : [status])],
  ['staffType', ({ staffType }) => [staffType]],
  ['partyStatus', ({ partyStatus }) => [partyStatus]],
  ['homeroom', ({ homeroom }) => [homeroom]],
];

/**
 * The people whose row of 花名册 a formula reads differently from the reader: a full-width 编号, a
 * space in 免考, 编号 twice but for upper and lower case.
 */
export function oddPeople({
  roster: { roster, header },
  rosterTab,
}: Pick<SchoolWorkbook, 'roster' | 'rosterTab'>): ReadonlySet<string> {
  if (header === null) return new Set();
  const counts = new Map<string, number>();
  for (const { id } of roster.people) {
    counts.set(id.toUpperCase(), (counts.get(id.toUpperCase()) ?? 0) + 1);
  }
  return new Set(
    roster.people.flatMap((person) => {
      const isOdd = !isAsSeen(person, header, rosterTab.tab.rows[person.row - 1] ?? []);
      return isOdd || (counts.get(person.id.toUpperCase()) ?? 0) > 1 ? [person.id] : [];
    }),
  );
}

function isAsSeen(
  person: Person,
  header: HeaderMap,
  cells: SchoolWorkbook['rosterTab']['tab']['rows'][number],
): boolean {
  return LOOKED_UP.every(([key, wanted]) => {
    const column = header.columns.get(key);
    if (column === undefined) return true;
    const cell = cells[column] ?? BLANK_CELL;
    // A number is no text to a formula, though it looks the same.
    if (cell.type !== 'text' && cell.type !== 'blank') return false;
    return wanted(person).includes(seenText(cell));
  });
}
