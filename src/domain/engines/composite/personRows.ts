import type { AppraisalStatus, Person } from '../../people/person';
import type { TableRow } from '../../tables/tableRow';

/** One person who is appraised, with the rows he has on the scheme's tab. */
export interface PersonRows {
  readonly person: Person;
  /** The row that counts, else one that is blocked; null when he has none. */
  readonly row: TableRow | null;
  /** Every row that shows his result; a repetition (E11) shows none. */
  readonly shownOn: readonly TableRow[];
  /** the retired are 免考; whatever is not 正常 in roster or sheet wins. */
  readonly status: AppraisalStatus;
}

/** The people with their rows, in the order of `people`; the order of rows never matters. */
export function personRows(
  people: readonly Person[],
  rows: readonly TableRow[],
): readonly PersonRows[] {
  const byPerson = new Map<string, TableRow[]>();
  for (const row of rows) {
    const id = row.people[0] ?? null;
    if (id === null || row.use === 'repeated') continue;
    const others = byPerson.get(id);
    if (others === undefined) byPerson.set(id, [row]);
    else others.push(row);
  }
  return people.map((person) => {
    const own = (byPerson.get(person.id) ?? []).sort(byUse);
    const row = own[0] ?? null;
    return { person, row, shownOn: own, status: statusOf(person, row) };
  });
}

function byUse(left: TableRow, right: TableRow): number {
  const [first, second] = [left, right].map(({ use }) => (use === 'counted' ? 0 : 1));
  return (first ?? 0) - (second ?? 0) || left.row - right.row;
}

function statusOf(person: Person, row: TableRow | null): AppraisalStatus {
  if (person.staffType === '离退休' || person.status === '免考') return '免考';
  if (row !== null && row.status !== '正常') return row.status;
  return person.status;
}
