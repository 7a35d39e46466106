import type { zhPaneHandOut } from '../zh/zhPaneHandOut';

const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

export const enPaneHandOut: typeof zhPaneHandOut = {
  title: 'Hand out',
  lead: 'Choose what goes out and save one zip to send on. This workbook is not changed.',
  noScheme: 'There are no sheets in this workbook yet. Insert them first.',
  insert: 'Insert sheets',
  schemes: 'What to hand out',
  by: 'One workbook for each',
  byOf: { branch: 'Branch', department: 'Department or office' },
  units: 'To whom',
  unitOf: (unit, count) => `${unit} (${people(count)})`,
  chosen: (chosen, of) => `${chosen} of ${of} chosen`,
  all: 'All',
  none: 'None',
  nobody: 'Nobody on these sheets can be handed out to. Check the roster and the sheets.',
  without: (count, names) =>
    `${people(count)} without a branch or department, in none of the workbooks: ${names}. Fill it in on the roster first.`,
  person: (id, name) => [id, name].filter(Boolean).join(' '),
  others: (shown, count) => `${shown} and others, ${count} in all`,
  deadline: 'Due back by (optional)',
  contact: 'Return to (optional)',
  contactHint: 'e.g. Party office, 样安, 8012',
  save: (books) => `Save one zip (${books} ${books === 1 ? 'workbook' : 'workbooks'})`,
  pickOne: 'Choose at least one',
  open: 'Open in Excel',
  openOf: (unit) => `Open the workbook for ${unit} in Excel`,
  zip: (year) => `下发-${year}.zip`,
  looking: 'Counting people…',
  lookAgain: 'Count again',
};
