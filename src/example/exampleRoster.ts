import { rosterTab } from '../sheets/rosterTab';
import type { CellInput, TabContent } from '../sheets/tabContent';
import school from './school.json';
import { typedCell } from './typedCell';

const ORGANISATION = '示例学校';

/** 考核年度 of the example school. */
export const EXAMPLE_YEAR = String(school.year);

/** The tab 花名册 of the example school, teachers outside the Party included. */
export function exampleRoster(): TabContent {
  const people = [...school.roster, ...school.staffNotInParty];
  return rosterTab(
    ORGANISATION,
    people.map((person) => {
      const { id, name, branch, partyStatus, staffType, title, homeroom, joined, status } = person;
      const cells = {
        ...{ id, name, branch, partyStatus, staffType, title, homeroom, joined, status },
        posts: person.posts.join('、'),
        department: person.dept,
        support: person.support ? '是' : '否',
      };
      return new Map<string, CellInput>(
        Object.entries(cells).map(([key, value]) => [key, typedCell(key, value)]),
      );
    }),
  );
}
