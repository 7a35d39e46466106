import { dateCell, textCell } from '../sheets/cellInput';
import { contentReading } from '../sheets/contentReading';
import { type RosterRow, rosterTab } from '../sheets/rosterTab';
import type { WorkbookReading } from '../workbook/workbook';
import school from './school.json';

/** What the example school is called on its forms. */
export const EXAMPLE_ORGANISATION = '示例学校';

/** A workbook that holds nothing but 花名册 of the example school, as somebody would type it. */
export function exampleRoster(): WorkbookReading {
  const people = school.roster.map(
    (person): RosterRow =>
      new Map([
        ['id', textCell(person.id)],
        ['name', textCell(person.name)],
        ['branch', textCell(person.branch)],
        ['posts', textCell(person.posts.join('、'))],
        ['partyStatus', textCell(person.partyStatus)],
        ['staffType', textCell(person.staffType)],
        ['support', textCell(person.support ? '是' : '否')],
        ['title', textCell(person.title)],
        ['department', textCell(person.dept)],
        ['homeroom', textCell(person.homeroom ?? '')],
        ['joined', dateCell(person.joined)],
        ['status', textCell(person.status)],
      ]),
  );
  return {
    tabs: [contentReading(rosterTab(EXAMPLE_ORGANISATION, people))],
    metadata: null,
    metadataBroken: false,
  };
}
