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
    none: (name) => `There is no decision on ${name} to take back.`,
    unreadable: (tab) =>
      `The tab “${tab}” lacks required columns, so nothing can be written down; restore 方案, 编号/对象, 调整为, 理由 and 经办人/会议.`,
  },
};
