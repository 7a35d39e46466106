import { dateCell, textCell } from '../sheets/cellInput';
import { contentReading } from '../sheets/contentReading';
import { type RosterRow, rosterTab } from '../sheets/rosterTab';
import type { TabContent } from '../sheets/tabContent';
import type { WorkbookReading } from '../workbook/workbook';
import school from './school.json';

/** What the example school is called on its forms. */
export const EXAMPLE_ORGANISATION = '示例学校';

/** 考核年度 of the example school. */
export const EXAMPLE_YEAR = String(school.year);

/** The tab 花名册 of the example school. */
export function exampleRosterTab(): TabContent {
  const people = [...school.roster, ...school.staffNotInParty].map(
    (person): RosterRow =>
      new Map([
        ['id', textCell(person.id)],
        ['name', textCell(person.name)],
        ['branch', textCell(person.branch ?? '')],
        ['posts', textCell(person.posts.join('、'))],
        ['partyStatus', textCell(person.partyStatus ?? '')],
        ['staffType', textCell(person.staffType)],
        ['support', textCell(person.support ? '是' : '否')],
        ['title', textCell(person.title)],
        ['department', textCell(person.dept)],
        ['homeroom', textCell(person.homeroom ?? '')],
        ['joined', dateCell(person.joined)],
        ['status', textCell(person.status)],
      ]),
  );
  return rosterTab(EXAMPLE_ORGANISATION, people);
}

/** A workbook that holds nothing but 花名册 of the example school, as somebody would type it. */
export function exampleRoster(): WorkbookReading {
  return { tabs: [contentReading(exampleRosterTab())], metadata: null, metadataBroken: false };
}
