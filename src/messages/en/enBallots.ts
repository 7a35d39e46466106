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
};
