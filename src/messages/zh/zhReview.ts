import type { ReviewKind } from '../../domain/review/reviewItem';

/** Words of the review and of what people decided over proposed bands (4.2 step 6, R-08). */
export const zhReview = {
  adjusted: '经研究调整',
  change: (from: string, to: string) => `${from} → ${to}`,
  reason: (text: string) => `理由：${text}`,
  by: (text: string) => `经办：${text}`,
  date: (text: string) => `日期：${text}`,
  outdated: '建议等次已变，请重新研究确认',
  clause: '；',
  /** Why a decision was not taken down. */
  refused: {
    noReason: () => '请填写调整理由。',
    noName: () => '请填写经办人或决定的会议。',
    unknownBand: (band: string, known: string) => `等次“${band}”不在该方案之中，可填：${known}。`,
    notScored: (name: string, state: string) =>
      `${name}${state === '' ? '没有等次' : `现为“${state}”`}，没有可调整的建议等次。`,
    sameBand: (name: string, band: string) => `${name}的建议等次就是“${band}”，无须调整。`,
    badDate: (date: string) => `日期“${date}”无法识别，请写成 2025-01-10。`,
    none: (name: string) => `${name}没有调整可撤销。`,
    unreadable: (tab: string) =>
      `工作表“${tab}”缺少必需的列，无法登记；请恢复“方案、编号/对象、调整为、理由、经办人/会议”各列。`,
  },
  title: '复核',
  /** What is to be looked at, by kind. */
  kind: {
    override: '经研究调整',
    veto: '一票否决',
    partFloor: '单项低于底线',
    borderline: '临界',
    nearLine: '离等次线不到半分',
    tie: '名额末位并列',
    probationary: '预备党员在最高等次',
    shortMembership: '转入不足规定月数',
    cap: '最高等次比例',
  } satisfies Record<ReviewKind | 'cap', string>,
  nearLine: (value: string, line: string, band: string, distance: string) => ({
    above: `${value} 分，${distance === '0' ? '正好在' : `高出 ${distance} 分，在`} ${line} 分线上，已达${band}`,
    below: `${value} 分，距 ${line} 分线还差 ${distance} 分，未达${band}`,
  }),
  borderline: (exact: string, rounded: string, band: string, other: string) =>
    `未取舍 ${exact}，取舍后 ${rounded}；列为${band}，按未取舍为${other}`,
  part: (label: string, score: string) => `${label} ${score}`,
  partFloor: (parts: string, floor: string, total: string) =>
    `${parts}，低于 ${floor} 分${total === '' ? '' : `；总分 ${total}`}`,
  probationary: (total: string, band: string) => `预备党员，总分 ${total}，建议${band}`,
  shortMembership: (joined: string, yearEnd: string, months: string, total: string) =>
    `${joined === '' ? '' : `${joined} 转入，`}到 ${yearEnd} 不足 ${months} 个月，不定等次${total === '' ? '' : `；总分 ${total}`}`,
  veto: (reason: string, total: string, band: string) =>
    [
      reason === '' ? '一票否决' : `一票否决：${reason}`,
      total === '' ? '' : `得分 ${total}`,
      band === '' ? '' : `列为${band}`,
    ]
      .filter(Boolean)
      .join('；'),
  tie: (places: number, taken: number, value: string, tied: string) =>
    `名额 ${places}，第 ${places} 位为 ${value}，并列：${tied}；达到的共 ${taken} 个，超出 ${taken - places} 个`,
  cap: (facts: CapFacts) =>
    `${facts.group === '' ? '全体' : facts.group}：${facts.band} ${facts.count} ÷ ${facts.due} ${facts.share}%${facts.rounded === '' ? '' : `，四舍五入 ${facts.rounded}%`}；上限 ${facts.limit}，即至多 ${facts.most} 个，${facts.isOver ? `超出 ${facts.count - facts.most} 个，请研究（只提醒，不降等次）` : '未超出'}`,
  noShare: (group: string) => `${group === '' ? '全体' : group}没有应考对象`,
  nothing: '没有需要复核的事项。',
  joined: '、',
  about: (text: string) => `${text}：`,
  added: (name: string, from: string, to: string, tab: string) =>
    `${name}：建议等次“${from}”，经研究调整为“${to}”，已登记在“${tab}”。`,
  removed: (name: string, tab: string) => `已撤销对${name}的调整（“${tab}”）。`,
  recalculate: '结果表、名单和汇总待重新计算。',
};

/** How many stand at the top, against the most that are usual. */
export interface CapFacts {
  readonly group: string;
  readonly band: string;
  readonly count: number;
  readonly due: number;
  /** "= 37.5", or "≈ 21.7391" where it never ends; percent. */
  readonly share: string;
  /** Percent with two decimals where that says something else; "" otherwise. */
  readonly rounded: string;
  readonly limit: string;
  readonly most: number;
  readonly isOver: boolean;
}
