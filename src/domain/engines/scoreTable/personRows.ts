import type { Person } from '../../people/person';
import type { School } from '../../tables/school';
import type { TableRow } from '../../tables/tableRow';
import type { OutputValue, UnitState } from '../../tables/unitResult';
import { speakingRows } from './rowFaults';

/** Somebody of 花名册 with all his rows of a table, in the order of the tab. */
export interface PersonRows {
  readonly person: Person;
  readonly rows: readonly TableRow[];
}

/** The rows of each person, in roster order. Rows that name nobody are told by the reader (E12). */
export function personRows(rows: readonly TableRow[], school: School): readonly PersonRows[] {
  const byId = new Map<string, TableRow[]>();
  for (const row of speakingRows(rows)) {
    const id = row.people[0] ?? null;
    if (id === null) continue;
    const together = byId.get(id);
    if (together === undefined) byId.set(id, [row]);
    else together.push(row);
  }
  return school.roster.people.flatMap((person) => {
    const together = byId.get(person.id);
    if (together === undefined || school.roster.byId.get(person.id) !== person) return [];
    return [{ person, rows: [...together].sort((left, right) => left.row - right.row) }];
  });
}

/** 免考 or 缓评 in any row; null: the person is appraised. */
export function excusedState(
  rows: readonly TableRow[],
): Extract<UnitState, 'exempt' | 'postponed'> | null {
  if (rows.some(({ status }) => status === '免考')) return 'exempt';
  return rows.some(({ status }) => status === '缓评') ? 'postponed' : null;
}

/** The identifying columns of a person on an output tab. */
export function personValues(person: Person): Readonly<Record<string, OutputValue>> {
  const { id, name, branch, posts } = person;
  return { id, name, branch, post: posts.join('、') };
}
