import type { BoundFacts, FlagFacts } from '../explanationFacts';
import type { zhExplanation } from '../zh/zhExplanation';

export const enExplanation: typeof zhExplanation = {
  person: (id, name, branch) =>
    id === '' && branch === '' ? name : `${name} (${[id, branch].filter(Boolean).join(', ')})`,
  plus: (points, reason) => `bonus ${points}${reason === '' ? '' : ` (“${reason}”)`}`,
  minus: (points, reason) => `deduction ${points}${reason === '' ? '' : ` (“${reason}”)`}`,
  aboveLimit: (sum, limit) => `${sum} in all, over the limit of ${limit}, counted as ${limit}`,
  belowLimit: (sum, limit) => `${sum} in all, below ${limit}, counted as ${limit}`,
  missingMark: 'missing',
  wrongMark: 'wrong',
  markMissing: (label, place) => `“${label}” has no mark (${place})`,
  markWrong: (label, place) => `“${label}” is filled in wrongly (${place})`,
  rowBlocked: (tab, row) => `row ${row} of “${tab}” has an error and is not scored`,
  noRow: (tab) => `no row of this person on “${tab}”`,
  combine: { weighted: 'Total', sum: 'Total', min: 'Lowest' },
  lowestOf: (scores, lowest) => `lowest of ${scores.join(', ')} = ${lowest}`,
  rounding: 'Rounding',
  rounded: (decimals, total) =>
    `half up to ${decimals === 0 ? 'a whole number' : `${decimals} decimals`}: ${total}`,
  band: 'Band',
  bound: ({ lo, loInclusive, hi, hiInclusive }: BoundFacts) => {
    const low = lo === null ? '' : `${loInclusive ? '≥' : '>'} ${lo}`;
    const high = hi === null ? '' : `${hiInclusive ? '≤' : '<'} ${hi}`;
    return [low, high].filter(Boolean).join(' and ');
  },
  bandOf: (bound, band) => (bound === '' ? band : `${bound} → ${band}`),
  onExact: (total) => `by the unrounded ${total}: `,
  toNext: (points, band) => `${points} points short of ${band}`,
  mustExceed: (bound, band) => `above ${bound} points it is ${band}`,
  because: {
    veto: (band) => `; after a veto the band is ${band}`,
    partFloor: (band) => `; a part is below the floor, so the band is at most ${band}`,
    shortMembership: () => '; too short a time in this branch, so no grade',
    probationary: (band) => `; no top band for a probationary member, so ${band}`,
  },
  state: 'State',
  states: {
    graded: 'graded',
    ungraded: 'no grade: there is a total, but neither band nor rank',
    unfinished: 'unfinished: no total, no band',
    exempt: 'exempt: not appraised, not among those due',
    postponed: 'postponed: no total this time, among those due',
  },
  rank: 'Rank',
  inBranch: (rank) => `${rank} in the branch`,
  followUp: 'Follow-up',
  flags: 'Notes',
  flag: {
    borderline: ({ bandExact }: FlagFacts) =>
      `borderline${bandExact === '' ? '' : `: without rounding ${bandExact}`}, please review`,
    decimals: () => 'a mark has more than two decimals and counts as it is',
    partFloor: ({ floor, items }: FlagFacts) => `part below ${floor} points: ${items}`,
    veto: ({ items }) => (items === '' ? 'veto' : `veto (${items})`),
    probationary: () => 'probationary member, should not be recommended as excellent',
    shortMembership: ({ months }: FlagFacts) => `less than ${months} months in this branch`,
    awaiting: () => 'a reading awaits confirmation',
    missing: ({ items }: FlagFacts) => `marks missing: ${items}`,
    missingSheet: ({ items }: FlagFacts) => `sheet missing: ${items}`,
    blocked: ({ items }: FlagFacts) => `errors ${items}, please correct them first`,
    capped: () => 'band capped',
    adjusted: ({ items }) => `decided after review: “${items}”`,
  },
  listComma: ', ',
};
