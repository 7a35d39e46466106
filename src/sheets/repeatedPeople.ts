import type { Person } from '../domain/people/person';
import type { Problem } from '../domain/problem';
import { seenText } from '../domain/reading/seenText';
import { cellAddress } from './address';
import type { DataRow } from './dataRows';
import type { HeaderMap } from './findHeader';
import { tabProblem } from './tabProblem';
import type { TabReading } from './tabReading';

/**
 * E11 of 花名册: an 编号 that stands twice. Rows that say the same word for word are told at every
 * row but the first, which may stay (C-10); different ones at each, with the others.
 */
export function repeatedPeople(
  tab: TabReading,
  header: HeaderMap,
  rows: readonly DataRow[],
  people: readonly Person[],
): Problem[] {
  const byId = new Map<string, Person[]>();
  for (const person of people) byId.set(person.id, [...(byId.get(person.id) ?? []), person]);
  const contents = new Map(rows.map((row) => [row.row, contentOf(row, header)]));
  const column = header.columns.get('id') ?? 0;
  return [...byId.values()].flatMap((same) => {
    const [first, ...others] = same;
    if (first === undefined || others.length === 0) return [];
    const isSame = others.every(({ row }) => contents.get(row) === contents.get(first.row));
    return (isSame ? others : same).map((person) => {
      const named = isSame ? same : same.filter((each) => each !== person);
      return tabProblem('E11', tab.name, {
        cell: cellAddress(person.row, column),
        id: person.id,
        name: person.name,
        seen: person.id,
        detail: {
          rows: named.map(({ row }) => String(row)).join('、'),
          identical: isSame ? 'yes' : 'no',
        },
      });
    });
  });
}

function contentOf({ cell }: DataRow, { columns }: HeaderMap): string {
  return [...columns.keys()]
    .filter((key) => key !== 'seq')
    .map((key) => seenText(cell(key)).trim())
    .join('\u0001');
}
