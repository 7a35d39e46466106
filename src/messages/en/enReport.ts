import type { zhReport } from '../zh/zhReport';
import { enList } from './enCell';
import { enLeftTabs } from './enLeftTabs';

const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

export const enReport: typeof zhReport = {
  year: (year) => `Year ${year}`,
  yearGuessed: ' (the workbook does not say it; taken from the clock, or give --year)',
  severity: { error: 'Errors', warning: 'Warnings', notice: 'Notices' },
  severityNote: {
    error: 'these rows are not scored; please correct them first',
    warning: 'scored; please review',
    notice: 'read as normalised',
  },
  foreign: {
    macros: () => 'The workbook has macros: they are never run and stay as they are.',
    externalLink: (names) =>
      `The workbook refers to other files${names === '' ? '' : ` (${names})`}: they are never opened; the values saved in it count.`,
    dataConnection: () =>
      'The workbook has data connections: they are never used; the values saved in it count.',
  },
  noProblems: 'No problems found.',
  counts: (errors, warnings, notices) =>
    `errors ${errors}, warnings ${warnings}, notices ${notices}`,
  problems: 'Problems',
  suggestion: (text) => ` (suggested: “${text}”)`,
  units: {
    due: (count) => `${count} due`,
    scored: (count) => `${count} scored`,
    unfinished: (count) => `${count} unfinished`,
    pending: (count) => `${count} pending`,
    noDimension: (count) => `${count} without a dimension`,
    postponed: (count) => `${count} postponed`,
    ungraded: (count) => `${count} ungraded`,
    exempt: (count) => `${count} exempt`,
  },
  people: {
    due: (count) => `due ${count}`,
    scored: (count) => `scored ${count}`,
    unfinished: (count) => `unfinished ${count}`,
    postponed: (count) => `postponed ${count}`,
    ungraded: (count) => `no grade ${count}`,
    exempt: (count) => `exempt ${count}`,
  },
  bandCount: (band, count) => `${band} ${count}`,
  unitBandCount: (band, count) => `${band} ${count}`,
  notCalculated: 'not calculated, because parameters are wrong',
  members: (count, branches) => `due ${people(count)}, branches ${enList(branches)}`,
  tabs: 'Tabs',
  tabState: { added: 'added', updated: 'updated', unchanged: 'unchanged' },
  tabCount: (state, count) => `${count} ${state}`,
  tab: (name, state, rows) => `“${name}” (${state}, ${rows === 1 ? '1 row' : `${rows} rows`})`,
  renamed: (wanted, name) => `“${wanted}” is taken, so “${name}” is used`,
  list: (tab, count) => `“${tab}” ${count === 1 ? '1 row' : `${count} rows`}`,
  lists: 'Lists',
  reminders: 'Reminders',
  noticePeriod: (from, to, days) =>
    `Notices hang from ${from} to ${to}, ${days === 1 ? '1 working day' : `${days} working days`}`,
  weekendsOnly:
    'tab “节假日” names no holidays of the year, only weekends were skipped: please check',
  time: (time) => `calculated ${time}`,
  seeProblems: (path) => `all of them: kaoping check ${path}`,
  saved: (path) => `Saved ${path}`,
  unchanged: (path) => `Nothing has changed; ${path} stays as it is`,
  phase: { read: 'reading', decide: 'checking and calculating', write: 'writing', save: 'saving' },
  took: (seconds) => `took ${seconds} s`,
  purpose: {
    yearEnd: 'Year end',
    report: 'Work reports and ballots',
    daily: 'Day to day',
    award: 'Awards',
  },
  sources: (sources) => (sources === '' ? '' : ` (sources ${sources.replaceAll('、', ', ')})`),
  sourceRange: (first, last) => `${first} to ${last}`,
  catalogueMore:
    'To insert: kaoping insert BOOK.xlsx --schemes ID,ID --out OUT.xlsx; “all” for all',
  nothingRestored: 'There is no tab whose rules could be restored.',
  leftAlone: (why) => `Left as it is: ${why}.`,
  leftTabs: enLeftTabs,
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
};
