import type { ProblemCode } from '../../domain/problem';
import { given, type ProblemFacts, type Sentence } from '../problemFacts';
import { zhColumn, zhFilled, zhReadAs } from './zhCell';

/** Warnings: how it was taken all the same, and what a person should confirm. */
export const zhWarnings = {
  W01: (facts) => `${zhFilled(facts)}疑似笔误，${zhReadAs(facts)}，请确认。`,
  W02: (facts) => `${zhFilled(facts)}小数超过两位，按原值计分，请核对。`,
  W03: (facts) => {
    const points = given(facts.fact('points'), (text) => `；如指 ${text} 分，请改填 ${text}`);
    const share = given(
      facts.suggested,
      (text) => `按满分的百分比读作 ${text} 分`,
      '按满分的百分比读取',
    );
    return `${zhFilled(facts)}是百分比，${share}${points}，请确认。`;
  },
  W04: (facts) => {
    const status = given(facts.fact('status') || facts.suggested, (text) => `“${text}”`, '状态');
    return `${zhFilled(facts)}不是分数；请在“考核状态”列选择${status}，分数格留空。`;
  },
  W05: (facts) => {
    const base = given(facts.fact('base'), (text) => `，请改为“${text}”`, '，请去掉后缀');
    return `姓名${given(facts.seen, (text) => `“${text}”`)}带后缀，按编号识别${base}。`;
  },
  W06: (facts) => `${zhFilled(facts)}年份不全，${zhReadAs(facts)}，请确认。`,
  W07: () => '未填签订日期，请补填；尚未签订的，请先签订。',
  W08: (facts) => `${zhFilled(facts)}不是标准写法，${zhReadAs(facts)}，请确认。`,
  W09: (facts) => borderline(facts),
  W10: (facts) => {
    const who = given(facts.fact('name') || facts.name, (text) => `“${text}”`);
    const id = given(facts.suggested || facts.id, (text) => `补为 ${text}`, '补上');
    return `本行没有编号，按姓名${who}${id}，请确认。`;
  },
  W11: (facts) => {
    const who = given(facts.fact('name') || facts.name, (text) => `“${text}”`, '此人');
    const branch = given(facts.fact('branch'), (text) => `“${text}”`);
    const id = given(facts.suggested || facts.id, (text) => `确定为 ${text}`, '确定');
    return `本行没有编号，${who}有同名，按所在支部${branch}${id}，请确认。`;
  },
  W12: (facts) => {
    const branch = given(
      facts.fact('branch') || facts.suggested,
      (text) => `“${text}”`,
      '另一支部',
    );
    return `${zhFilled(facts)}与花名册不一致，花名册中是${branch}；按花名册计，请核对。`;
  },
  W13: (facts) =>
    `${given(facts.fact('rows'), (rows) => `第 ${rows} 行`, '有行')}被隐藏或筛选，仍计入结果，请核对。`,
  W14: (facts) => {
    const floor = given(facts.fact('floor'), (text) => ` ${text} 分`);
    return `${given(facts.fact('parts'), (parts) => `${parts} 分，`)}低于单项最低线${floor}，请复核。`;
  },
  W15: (facts) => overCap(facts),
  W16: (facts) => {
    const total = given(facts.seen, (text) => `总分 ${text}，`);
    const band = given(facts.fact('band'), (text) => `现列为${text}，`);
    return `${total}达到最高等次；预备党员不宜推荐优秀，${band}请研究确定。`;
  },
  W17: (facts) =>
    `在本支部${given(facts.fact('months'), (months) => `不足 ${months} 个月`, '时间不足')}，不定等次，请核对转入日期。`,
  W29: (facts) =>
    `${given(facts.seen, (text) => `“${text}”`, '本行')}不是已知的参数，未采用，请核对名称，或删去该行。`,
} satisfies Partial<Record<ProblemCode, Sentence>>;

/** Notices: how the cell was read; nothing has to be done. */
export const zhNotices = {
  N01: (facts) => `${zhFilled(facts)}是全角字符，${zhReadAs(facts)}。`,
  N02: (facts) => `${zhFilled(facts)}是文本型数字，${zhReadAs(facts)}。`,
  N03: (facts) => `${zhColumn(facts)}有多余的空格或不可见字符，${zhReadAs(facts)}。`,
  N04: (facts) => `${zhColumn(facts)}的姓名中间有空格，${zhReadAs(facts)}。`,
  N05: (facts) => `${zhFilled(facts)}是文本日期，${zhReadAs(facts)}。`,
  N06: (facts) => `${zhFilled(facts)}${zhReadAs(facts)}。`,
  N07: (facts) => `${given(facts.seen, (text) => `“${text}”一行`, '本行')}不是人员，未计入。`,
} satisfies Partial<Record<ProblemCode, Sentence>>;

function borderline(facts: ProblemFacts): string {
  const exact = given(facts.fact('exact'), (text) => `未取舍 ${text}，`);
  const rounded = given(facts.seen, (text) => `取舍后 ${text}，`);
  const band = facts.fact('band');
  const other = facts.fact('bandExact');
  if (band === '' || other === '' || band === other) {
    return `${exact}${rounded}取舍前后等次不同${given(band, (text) => `，现列为${text}`)}，请复核。`;
  }
  return `${exact}${rounded}印出的等次是${band}，按未取舍为${other}，请复核。`;
}

function overCap(facts: ProblemFacts): string {
  const where = given(facts.fact('branch'), (text) => text, '全体');
  const band = given(facts.fact('band'), (text) => `“${text}”`, '最高等次');
  const count = given(facts.fact('count'), (text) => ` ${text} 人`);
  const due = given(facts.fact('due'), (text) => `应考 ${text} 人的`, '应考人数的');
  const ratio = given(facts.fact('ratio'), (text) => `，占${due} ${text}%`);
  const share = given(facts.fact('share'), (text) => ` ${text}`);
  const end = facts.fact('action') === 'enforce' ? '定稿前须研究调整' : '请研究确定';
  return `${where}${band}${count}${ratio}，超过比例上限${share}，${end}。`;
}
