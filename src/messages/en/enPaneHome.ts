import type { zhPaneHome } from '../zh/zhPaneHome';

export const enPaneHome: typeof zhPaneHome = {
  title: 'Kaoping',
  period: (year) => `Year ${year}`,
  periodGuessed: 'Year taken from today’s date',
  back: 'Back',
  steps: 'The five steps',
  step: {
    insert: 'Sheets',
    check: 'Check',
    calculate: 'Calculate',
    summarise: 'Sum up',
    lists: 'Lists',
  },
  next: 'Next step',
  reason: {
    start:
      'There is no usable roster in this workbook. Insert one and fill in the people, or look at the example first.',
    insert: 'The roster is ready. Choose the sheets you need.',
    problems: (scheme, errors) =>
      `${scheme}: ${errors} ${errors === 1 ? 'error' : 'errors'}. Correct before you calculate.`,
    fill: (expected, filled, missing) =>
      `${filled} of ${expected} people filled in, missing: ${missing}.`,
    ready: (scheme, people) => `${scheme}: all ${people} people filled in, ready to calculate.`,
    stale: (scheme) => `${scheme}: marks or parameters changed after the calculation.`,
    summarise: (scheme) => `${scheme}: calculated. Sum up and make the lists.`,
    review: (scheme) => `${scheme}: calculated and summed up. Please review.`,
  },
  others: (shown, more) => `${shown} and others, ${more} in all`,
  action: {
    begin: 'Start with sheets',
    example: 'Try the example',
    insert: 'Insert sheets',
    problems: 'Show problems',
    missing: 'Only those missing',
    calculate: 'Calculate bands',
    recalculate: 'Calculate again',
    summarise: 'Sum up',
    review: 'Show results',
  },
  purpose: {
    yearEnd: 'Year end',
    report: 'Reports and votes',
    daily: 'Daily',
    award: 'Awards',
  },
  state: {
    absent: 'No sheet',
    filling: (filled, expected) => `Filling in ${filled}/${expected}`,
    problems: (errors) => `Problems ${errors}`,
    ready: 'Ready',
    stale: 'Out of date',
    calculated: 'Calculated',
  },
  filled: (filled, expected) => `${filled}/${expected} people filled in`,
  openScheme: (title) => `Open ${title}`,
  welcome: {
    title: 'Welcome',
    sentences: [
      'Put appraisal sheets into this workbook, fill in marks, get bands and lists with one press.',
      'How every score came about can be seen step by step.',
      'Your own tabs are never changed, and every step can be taken back.',
    ],
    skip: 'Skip',
  },
  insert: {
    title: 'Insert sheets',
    lead: 'Choose what to appraise. The sheets go into this workbook; your own tabs stay as they are.',
    needRoster:
      'First insert a blank roster, fill in number, name, branch and membership, then come back.',
    roster: 'Insert a blank roster',
    present: 'There already; missing people are added',
    press: (count) => `Insert ${count} ${count === 1 ? 'kind' : 'kinds'} of sheets`,
    none: 'Choose at least one',
  },
  reload: 'Read the workbook again',
  loading: 'Reading the workbook…',
};
