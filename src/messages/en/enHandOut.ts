import type { zhHandOut, zhHandOutFailures } from '../zh/zhHandOut';

/** Handing out (下发): why nothing can be handed out, and what was. */
export const enHandOutFailures: typeof zhHandOutFailures = {
  badDeadline: (seen) => `The deadline “${seen}” is no full date; please write it like 2024-12-20.`,
  unknownUnit: (unit, close, known) =>
    `There is nothing to hand out to “${unit}”${close === '' ? '' : `, perhaps “${close}” is meant`}; there is for: ${known}.`,
  noUnits: (tab, by) =>
    by === 'branch'
      ? `Nobody on the roster “${tab}” has a branch in “所在支部”; please fill it in first.`
      : `Nobody on the roster “${tab}” has a department in “年级部或处室”; please fill it in first.`,
  nothingToHandOut: (tabs) =>
    tabs === ''
      ? 'There is nothing to hand out: no unit has anybody to be appraised; please check the roster.'
      : `There is nothing to hand out: ${tabs} belongs to no unit, or goes by the other kind of unit.`,
};

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

export const enHandOut: typeof zhHandOut = {
  made: (books, people) =>
    `${counted(books, 'workbook', 'workbooks')}, ${counted(people, 'person', 'people')}.`,
  people: (people) => counted(people, 'person', 'people'),
  rows: (tab, rows) =>
    rows === 0 ? `${tab} (rows are added)` : `${tab} (${counted(rows, 'row', 'rows')})`,
  without: (count, names) =>
    `${counted(count, 'person has', 'people have')} no branch or department and no row in any workbook: ${names}`,
  classesWithout: (count, names) =>
    `${counted(count, 'class belongs', 'classes belong')} to no department: ${names}`,
  keptBack: (tab, why) => `Not handed out: “${tab}”, ${why}`,
  why: {
    wholeSchool: 'one sheet for the whole school',
    judges: 'filled in by judges',
    receipts: 'kept by the Party office itself',
    otherUnits: 'it goes by the other kind of unit (branches, or departments)',
  },
  saved: (count, folder) => `Wrote ${counted(count, 'file', 'files')} to ${folder}`,
  unchanged: (count) => `${counted(count, 'file is', 'files are')} there already, unchanged`,
};
