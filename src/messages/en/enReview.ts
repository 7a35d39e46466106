import type { zhReview } from '../zh/zhReview';

export const enReview: typeof zhReview = {
  adjusted: 'decided after review',
  change: (from, to) => `${from} → ${to}`,
  reason: (text) => `reason: ${text}`,
  by: (text) => `by: ${text}`,
  date: (text) => `date: ${text}`,
  outdated: 'the proposal has changed since, please confirm it again',
  clause: '; ',
  refused: {
    noReason: () => 'Give a reason for the decision.',
    noName: () => 'Say who decided it: a person or a meeting.',
    unknownBand: (band, known) => `“${band}” is no band of the scheme; possible: ${known}.`,
    notScored: (name, state) =>
      `${name} ${state === '' ? 'has no band' : `is “${state}”`}: there is no proposed band to change.`,
    sameBand: (name, band) => `The proposed band of ${name} is “${band}” already.`,
    badDate: (date) => `“${date}” is no day; write it as 2025-01-10.`,
    none: (name) => `There is no decision on ${name} to take back.`,
    unreadable: (tab) =>
      `The tab “${tab}” lacks required columns, so nothing can be written down; restore 方案, 编号/对象, 调整为, 理由 and 经办人/会议.`,
  },
  title: 'Review',
  kind: {
    override: 'Decided after review',
    veto: 'Veto',
    partFloor: 'A part below the floor',
    borderline: 'Borderline',
    nearLine: 'Within half a point of a line',
    tie: 'Tied at the last place',
    probationary: 'Probationary member in the top band',
    shortMembership: 'Too short in the branch',
    cap: 'Share of the top band',
  },
  nearLine: (value, line, band, distance) => ({
    above: `${value} points, ${distance === '0' ? 'exactly on' : `${distance} above`} the line of ${line}: ${band} is reached`,
    below: `${value} points, ${distance} short of the line of ${line}: ${band} is not reached`,
  }),
  borderline: (exact, rounded, band, other) =>
    `${exact} before rounding, ${rounded} after; stands as ${band}, unrounded it is ${other}`,
  part: (label, score) => `“${label}” ${score}`,
  partFloor: (parts, floor, total) =>
    `${parts}, below ${floor} points${total === '' ? '' : `; total ${total}`}`,
  probationary: (total, band) => `probationary, total ${total}, proposed ${band}`,
  shortMembership: (joined, yearEnd, months, total) =>
    `${joined === '' ? '' : `joined ${joined}, `}less than ${months} months by ${yearEnd}, no grade${total === '' ? '' : `; total ${total}`}`,
  veto: (reason, total, band) =>
    [
      reason === '' ? 'veto' : `veto: “${reason}”`,
      total === '' ? '' : `score ${total}`,
      band === '' ? '' : `stands as ${band}`,
    ]
      .filter(Boolean)
      .join('; '),
  tie: (places, taken, value, tied) =>
    `${places} places, place ${places} has ${value}, tied: ${tied}; ${taken} have it or more, ${taken - places} too many`,
  cap: (facts) =>
    `${facts.group === '' ? 'All' : `“${facts.group}”`}: “${facts.band}” ${facts.count} ÷ ${facts.due} ${facts.share} %${facts.rounded === '' ? '' : `, rounded ${facts.rounded} %`}; limit ${facts.limit}, at most ${facts.most}, ${facts.isOver ? `${facts.count - facts.most} over: to be discussed, nobody is moved` : 'not exceeded'}`,
  noShare: (group) => `${group === '' ? 'All' : `“${group}”`}: nobody is due`,
  nothing: 'There is nothing to review.',
  joined: ', ',
  about: (text) => `${text}: `,
  added: (name, from, to, tab) =>
    `${name}: proposed “${from}”, decided “${to}”; written down on “${tab}”.`,
  removed: (name, tab) => `The decision on ${name} is taken back (“${tab}”).`,
  recalculate: 'Results, lists and summaries are to be calculated again.',
};
