import type { Step } from '../../domain/tables/step';
import type { UnitFlagKind, UnitState } from '../../domain/tables/unitResult';

type Note = Extract<Step, { kind: 'note' }>['code'];
type Component = Extract<Step, { kind: 'component' }>['state'];
type Detail = Readonly<Record<string, string>>;

/** Words of how the result of a unit came about: quota, ballot, composite, coverage, contest. */
export const zhUnit = {
  missing: '缺',
  joined: '、',
  clause: '；',
  sum: '合计',
  reason: (text: string) => `（${text}）`,
  clamped: (raw: string, result: string) => `共 ${raw}，按 ${result} 计`,
  rate: (part: string, whole: string, result: string) => `${part} ÷ ${whole} × 100 = ${result}`,
  noRate: (whole: string) => `应计 ${whole}，无法计算`,
  weighted: (parts: string, divisor: string, result: string) =>
    divisor === '1' ? `${parts} = ${result}` : `（${parts}）÷ ${divisor} = ${result}`,
  quota: (quota: string, unit: string) => `定额 ${quota} ${unit}`,
  period: (label: string, need: string, did: string, counted: string, unit: string) =>
    `${label}：应 ${need} ${unit}，实 ${did} ${unit}，计 ${counted} ${unit}`,
  factor: (factor: string) => `折算 ${factor}`,
  leave: (factor: string) => `请假折算 ${factor}`,
  week: (week: string) => `第${week}周`,
  votes: (group: string) => `${group}票`,
  option: (label: string, count: string) => `${label} ${count}`,
  voteCounts: (
    issued: string,
    returned: string,
    valid: string,
    abstained: string,
    invalid: string,
  ) =>
    [
      issued === '' ? '' : `发出 ${issued}`,
      `收回 ${returned}`,
      `有效 ${valid}`,
      `弃权 ${abstained}`,
      `无效 ${invalid}`,
    ]
      .filter(Boolean)
      .join('，'),
  score: (score: string) => `得分 ${score}`,
  noVotes: '没有有效票，不计分',
  component: {
    typed: (facts: Detail) => `${facts['points']} / ${facts['max']} 分（填写）`,
    pulled: (facts: Detail) =>
      `${facts['max']} × ${facts['published']} ÷ 100 = ${facts['points']} 分（取自${facts['source']}）`,
    notApplicable: () => '不适用，不计入',
    missing: (facts: Detail) =>
      facts['source'] === '' ? '未填写' : `没有来源得分（${facts['source']}）`,
    disabled: () => '已停用',
  } satisfies Record<Component, (facts: Detail) => string>,
  rescaleLabel: '折算',
  rescale: (got: string, base: string, result: string) =>
    `${got} ÷ 适用满分 ${base} × 100 = ${result}`,
  itemsLabel: '承诺',
  item: (label: string, state: string, coefficient: string, overdue: boolean) =>
    `${label}：${state === '' ? '未填' : state}${overdue ? '（已逾期）' : ''}${coefficient === '' ? '，未到期不计' : `，系数 ${coefficient}`}`,
  notReached: (reached: string, size: string, missing: string) =>
    missing === '' ? `${reached} / ${size}，全部覆盖` : `${reached} / ${size}，未覆盖：${missing}`,
  judgesLabel: '评委',
  judge: (judge: string, total: string, dropped: boolean) =>
    `${judge} ${total}${dropped ? '（去掉）' : ''}`,
  mean: (result: string) => `平均 ${result}`,
  band: '等次',
  rounded: (exact: string, rounded: string) =>
    exact === rounded ? rounded : `${exact} 四舍五入为 ${rounded}`,
  bound: (lo: string, hi: string) =>
    [lo === '' ? '' : `≥ ${lo}`, hi === '' ? '' : `< ${hi}`].filter(Boolean).join(' 且 '),
  bandOf: (score: string, bound: string, band: string) =>
    `${score}${bound === '' ? '' : `，${bound}`} → ${band}`,
  award: '评选',
  awarded: (rank: string, places: string, of: string) =>
    `第 ${rank} 名；共 ${of} 个，名额 ${places} 个：入选`,
  notAwarded: (rank: string, places: string, of: string, minimum: string) =>
    `${rank === '' ? '不参加排名' : `第 ${rank} 名`}；共 ${of} 个，名额 ${places} 个${minimum === '' ? '' : `，且不低于 ${minimum} 分`}：未入选`,
  note: '说明',
  notes: {
    quotaCap: () => '听课定额未满，不评优秀',
    veto: (facts: Detail) =>
      `一票否决${facts['reason'] === undefined || facts['reason'] === '' ? '' : `（${facts['reason']}）`}：等次按分数，不排名，不参加评选`,
    singleSemester: () => '只有一个学期的得分，待定',
    noDueItem: () => '没有到期的承诺，不计分',
    reweighted: (facts: Detail) => `${facts['group'] ?? ''}票没有有效票，权重由其他票种分担`,
    noAutomaticGrade: () => '只统计票数和比例，等次由支委会评定',
    exempt: () => '免考：不参加考核，不计入应考人数',
    postponed: () => '缓评：本次不计总分，计入应考人数',
  } satisfies Record<Note, (facts: Detail) => string>,
  state: '状态',
  states: {
    graded: '已定等次',
    unbanded: '已统计，不自动定等次',
    unfinished: '未完成：不计总分，不定等次',
    noDimension: '缺维度：不定结论',
    pending: '待定',
    ungraded: '不定等次',
    exempt: '免考：不参加考核，不计入应考人数',
    postponed: '缓评：本次不计总分，计入应考人数',
  } satisfies Record<UnitState, string>,
  rank: '名次',
  ranked: (rank: string) => `第 ${rank} 名`,
  followUp: '后续',
  flags: '提示',
  flag: {
    borderline: () => '临界，请复核',
    decimals: () => '有分数超过两位小数，按原值计分',
    veto: () => '一票否决',
    awaiting: () => '有读数待确认',
    missing: (facts: Detail) => `缺：${facts['items'] ?? ''}`,
    blocked: (facts: Detail) => `有错误：${facts['codes'] ?? ''}，请先改正`,
    noSource: (facts: Detail) => `缺来源得分：${facts['items'] ?? ''}`,
    overdue: () => '有承诺逾期未践诺',
    promiseCount: (facts: Detail) =>
      `承诺 ${facts['count'] ?? ''} 项，不在 ${facts['min'] ?? ''} 至 ${facts['max'] ?? ''} 项之间`,
    quorum: (facts: Detail) => `${facts['group'] ?? ''}票收回不足三分之二`,
    emptyGroup: (facts: Detail) => `${facts['group'] ?? ''}票没有有效票，权重重新分配`,
    unbalanced: (facts: Detail) =>
      `票数不平：${facts['item'] ?? ''}，相差 ${facts['difference'] ?? ''} 票`,
    quotaUnmet: () => '听课定额未满，不评优秀',
    mentorTitle: () => '师傅职称低于中级',
    adjusted: (facts: Detail) => `经研究调整为${facts['band'] ?? ''}`,
    excellentRatio: (facts: Detail) => `优秀比例 ${facts['ratio'] ?? ''}%，超过三分之一`,
  } satisfies Record<UnitFlagKind, (facts: Detail) => string>,
};
