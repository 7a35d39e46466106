import type { zhBallots } from '../zh/zhBallots';

const papersOf = (count: number): string => (count === 1 ? '1 ballot' : `${count} ballots`);

export const enBallots: typeof zhBallots = {
  refused: {
    noBallot: (scheme) => `“${scheme}” is no secret ballot, so there are no ballots to print.`,
    unknownGroup: (group, known) => `There is no voter group “${group}”; possible: ${known}.`,
    badCount: (group) => `The ballots of group “${group}” must be a whole number from 0 to 999.`,
    noCounts: (known) =>
      `Nothing says how many ballots to print, and the roster does not tell either; say it (groups: ${known}).`,
    noObjects: () => 'There is nobody to vote on; name them on the tally or on 参数设置 first.',
  },
  made: (objects, papers) => `${papersOf(papers)} on ${objects} to be voted on:`,
  group: (group, papers, first, last) =>
    papers === 0
      ? `  group ${group}: none`
      : `  group ${group}: ${papersOf(papers)}, ${first} to ${last}`,
  pane: {
    open: 'Print ballots',
    form: 'Ballots by voter group',
    lead: 'Numbered in each group, without names, four to a page with lines to cut along; with a tally page that marks in red what does not add up.',
    papers: (group) => `Group ${group}, ballots`,
    hint: 'Blank: as many as the tally says went out, or as the roster has',
    make: 'Make ballots and tally page',
    cancel: 'Cancel',
    working: 'Making ballots',
    done: (papers) => `Made ${papersOf(papers)} and the tally page.`,
    same: (papers) => `${papersOf(papers)} and the tally page are as before; nothing changed.`,
  },
};
