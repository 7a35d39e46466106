import type { Person } from '../people/person';
import type { TableRow } from './tableRow';
import type { UnitResult } from './unitResult';

/** The result of a person before anything is known of it; `group` is his 年级部或处室. */
export function personFrame(
  person: Person,
  rows: readonly Pick<TableRow, 'tab' | 'row'>[],
): UnitResult {
  return {
    key: person.id,
    personId: person.id,
    name: person.name,
    branch: person.branch,
    post: person.posts.join('、'),
    group: person.department,
    state: 'unfinished',
    exact: null,
    score: null,
    band: null,
    bandExact: null,
    rank: null,
    award: null,
    followUp: '',
    flags: [],
    values: {},
    steps: [],
    sources: rows.map(({ tab, row }) => ({ tab, row })),
  };
}
