import type { zhPaneBallots } from '../zh/zhPaneBallots';

export const enPaneBallots: typeof zhPaneBallots = {
  open: 'Print ballots',
  form: 'Ballots by voter group',
  lead: 'Numbered in each group, without names, four to a page with lines to cut along; with a tally page that marks in red what does not add up.',
  papers: (group) => `Group ${group}, ballots`,
  byDefault: 'as tally or roster say',
  make: 'Make ballots and tally page',
  cancel: 'Cancel',
};
