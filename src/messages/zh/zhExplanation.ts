import type { Explanation, ResultState } from '../../domain/engines/scoreResult';
import type { BoundFacts, FlagFacts } from '../explanationFacts';

const DECIMALS = ['取整', '保留一位小数', '保留两位小数', '保留三位小数', '保留四位小数'];

/** Words of the explanation of a score, as one would write the sum on paper. */
export const zhExplanation = {
  person: (id: string, name: string, branch: string) =>
    id === '' && branch === '' ? name : `${name}（${[id, branch].filter(Boolean).join('，')}）`,
  plus: (points: string, reason: string) => `加分 ${points}${reason === '' ? '' : `（${reason}）`}`,
  minus: (points: string, reason: string) =>
    `扣分 ${points}${reason === '' ? '' : `（${reason}）`}`,
  aboveLimit: (sum: string, limit: string) => `共 ${sum}，超过上限 ${limit}，按 ${limit} 计`,
  belowLimit: (sum: string, limit: string) => `共 ${sum}，低于 ${limit}，按 ${limit} 计`,
  missingMark: '缺',
  wrongMark: '有误',
  markMissing: (label: string, place: string) => `“${label}”未评分（${place}）`,
  markWrong: (label: string, place: string) => `“${label}”填写有误（${place}）`,
  rowBlocked: (tab: string, row: string) => `“${tab}”第 ${row} 行有错误，未计分`,
  noRow: (tab: string) => `“${tab}”中没有此人的行`,
  combine: {
    weighted: '合计',
    sum: '合计',
    min: '取低',
  } satisfies Record<Explanation['combine'], string>,
  lowestOf: (scores: readonly string[], lowest: string) =>
    `${scores.join('、')} 中最低 = ${lowest}`,
  rounding: '取舍',
  rounded: (decimals: number, total: string) =>
    `${DECIMALS[decimals] ?? `保留 ${decimals} 位小数`}，四舍五入：${total}`,
  band: '等次',
  bound: ({ lo, loInclusive, hi, hiInclusive }: BoundFacts) => {
    const low = lo === null ? '' : `${loInclusive ? '≥' : '>'} ${lo}`;
    const high = hi === null ? '' : `${hiInclusive ? '≤' : '<'} ${hi}`;
    return [low, high].filter(Boolean).join(' 且 ');
  },
  bandOf: (bound: string, band: string) => (bound === '' ? band : `${bound} → ${band}`),
  onExact: (total: string) => `按未取舍的 ${total} 定档：`,
  toNext: (points: string, band: string) => `距${band} ${points} 分`,
  mustExceed: (bound: string, band: string) => `高于 ${bound} 分为${band}`,
  because: {
    veto: (band: string) => `；因一票否决，等次为${band}`,
    partFloor: (band: string) => `；因单项低于最低线，等次封顶为${band}`,
    shortMembership: () => '；因在本支部时间不足，不定等次',
    probationary: (band: string) => `；预备党员不列最高等次，等次为${band}`,
  } satisfies Record<NonNullable<Explanation['because']>, (band: string) => string>,
  state: '状态',
  states: {
    graded: '已定等次',
    ungraded: '不定等次：有总分，不定等次，不排名',
    unfinished: '未完成：不计总分，不定等次',
    exempt: '免考：不参加考核，不计入应考人数',
    postponed: '缓评：本次不计总分，计入应考人数',
  } satisfies Record<ResultState, string>,
  rank: '名次',
  inBranch: (rank: string) => `支部内第 ${rank} 名`,
  followUp: '后续',
  flags: '提示',
  flag: {
    borderline: ({ bandExact }: FlagFacts) =>
      `临界${bandExact === '' ? '' : `：按未取舍的分数为${bandExact}`}，请复核`,
    decimals: () => '有分数超过两位小数，按原值计分',
    partFloor: ({ floor, items }: FlagFacts) => `单项低于${floor}分：${items}`,
    veto: ({ items }: FlagFacts) => (items === '' ? '一票否决' : `一票否决（${items}）`),
    probationary: () => '预备党员不宜推荐优秀',
    shortMembership: ({ months }: FlagFacts) => `在本支部不足${months}个月`,
    awaiting: () => '有读数待确认',
    missing: ({ items }: FlagFacts) => `缺分:${items}`,
    missingSheet: ({ items }: FlagFacts) => `缺表:${items}`,
    blocked: ({ items }: FlagFacts) => `有错误:${items}，请先改正`,
    capped: () => '等次已封顶',
    adjusted: ({ items }: FlagFacts) => `经研究调整为${items}`,
  },
  listComma: '、',
};
