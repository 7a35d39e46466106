import type { FaultSentences } from '../faultSentence';
import { given, type ProblemFacts } from '../problemFacts';
import { zhValue } from './zhCell';

const REFUSED = '改正前不计算该方案。';

/** E21: what is wrong with the numbers of a scheme on 参数设置, and what they have to be. */
export const zhFaults: FaultSentences = {
  noParts: () => `方案没有考核表，请恢复默认参数。${REFUSED}`,
  noIndicators: (facts) => `${part(facts)}没有指标，请至少保留一项。${REFUSED}`,
  blankLabel: (facts) => `${part(facts)}${ordinal(facts, '项指标')}没有名称，请补填。${REFUSED}`,
  duplicateLabel: (facts) => `${part(facts)}的${label(facts)}与另一列同名，请改名。${REFUSED}`,
  indicatorMax: (facts) =>
    `${part(facts)}的${given(facts.fact('indicator'), (text) => `“${text}”`, '指标')}满分${seen(facts)}不是大于 0 的数，请改正。${REFUSED}`,
  indicatorSum: (facts) =>
    `${part(facts)}各指标满分之和${figure(facts, 'sum', '为 ', ' 分')}，不等于满分合计${figure(facts, 'fullMarks', ' ', ' 分')}，请改到相等。${REFUSED}`,
  fullMarks: (facts) => `${part(facts)}的满分合计${seen(facts)}不是大于 0 的数，请改正。${REFUSED}`,
  maxBonus: (facts) => `${part(facts)}的加分上限${seen(facts)}不是 0 或正数，请改正。${REFUSED}`,
  maxDeduct: (facts) => `${part(facts)}的扣分上限${seen(facts)}不是 0 或正数，请改正。${REFUSED}`,
  weight: (facts) => `${part(facts)}的权重${seen(facts)}不是 0 或正数，请改正。${REFUSED}`,
  weightSum: (facts) =>
    `各权重之和${figure(facts, 'sum', '为 ', '%')}，不等于 100%，请改到 100%。${REFUSED}`,
  noBands: () => `没有等次，请恢复默认参数。${REFUSED}`,
  blankBandLabel: (facts) => `${ordinal(facts, '档等次')}没有名称，请补填。${REFUSED}`,
  duplicateBandLabel: (facts) => `等次名称${label(facts)}重复，请改名。${REFUSED}`,
  bandBound: (facts) => `${band(facts)}的下限${seen(facts)}不是数字，请改正。${REFUSED}`,
  bandsNotFalling: (facts) =>
    `${band(facts)}的下限${figure(facts, 'lo', ' ', ' 分')}不低于上一档${given(facts.fact('above'), (text) => `“${text}”`)}${figure(facts, 'aboveLo', '的 ', ' 分')}，各档下限须逐档降低，请改正。${REFUSED}`,
  openBand: (facts) => `${band(facts)}没有下限，只有最低一档不设下限，请补填。${REFUSED}`,
  closedLowestBand: (facts) =>
    `最低一档${band(facts)}设了下限${figure(facts, 'lo', ' ', ' 分')}，更低的分数将没有等次，请删去。${REFUSED}`,
  vetoBand: (facts) => `否决等次${seen(facts)}不是本方案的等次，请重新选择。${REFUSED}`,
  partFloor: (facts) => `单项最低线${seen(facts)}不是 0 或正数，请改正；0 为不检查。${REFUSED}`,
  decimals: (facts) => `保留小数位数${seen(facts)}不是 0 至 4 的整数，请改正。${REFUSED}`,
  minMonths: (facts) => `不定等次月数${seen(facts)}不是 0 或正整数，请改正；0 为不检查。${REFUSED}`,
  capShare: (facts) =>
    `最高等次比例上限${seen(facts)}不是比例，请填 1/3 或 30% 这样的数。${REFUSED}`,
  groupEmpty: (facts) => `${group(facts)}一项也没有，请至少保留一项。${REFUSED}`,
  itemUnnamed: (facts) => `${group(facts)}${ordinal(facts, '项')}没有名称，请补填。${REFUSED}`,
  itemTwice: (facts) => `${group(facts)}的${item(facts)}与另一项或另一列同名，请改名。${REFUSED}`,
  itemPoints: (facts) =>
    `${group(facts)}的${item(facts)}填了${given(facts.seen, zhValue, '不能识别的内容')}，满分须大于 0，其他数不能小于 0，请改正。${REFUSED}`,
  groupTotal: (facts) =>
    `${group(facts)}各项合计${figure(facts, 'sum', '为 ', '')}，应为${figure(facts, 'total', ' ', '')}，请改到相等。${REFUSED}`,
  setting: (facts) => `参数${parameter(facts)}${seen(facts)}不是 0 或正数，请改正。${REFUSED}`,
  count: (facts) =>
    `参数${parameter(facts)}${seen(facts)}不是 0 至 9999 的整数，请改正。${REFUSED}`,
  share: (facts) =>
    `参数${parameter(facts)}${seen(facts)}不是比例，请填 1/3 或 30% 这样的数。${REFUSED}`,
  choice: (facts) =>
    `参数${parameter(facts)}${seen(facts)}不在可选项内，请从下拉列表中重新选择。${REFUSED}`,
  value: (facts) =>
    `参数${parameter(facts)}填了${given(facts.seen, zhValue, '不能识别的内容')}，不能识别${given(facts.fact('options'), (text) => `，可填：${text}`)}，请改正。${REFUSED}`,
  twice: (facts) => `参数${parameter(facts)}出现两次，请只留一行。${REFUSED}`,
  blank: (facts) => `参数${parameter(facts)}的值空着，请补填。${REFUSED}`,
  indicator: (facts) => `指标行${parameter(facts)}缺少名称或满分不是数字，请补全。${REFUSED}`,
  bothModes: (facts) =>
    `${given(facts.name, (text) => `“${text}”`, '同一对象')}既录了选票又填了计票数；请只留一种：逐张录票的，计票表只填发出和收回票数。核对前不计分。`,
  unknown: (facts) => `参数${seen(facts)}有误，请改正。${REFUSED}`,
};

function part(facts: ProblemFacts): string {
  return given(facts.fact('part'), (text) => `“${text}”`, '考核表');
}

function band(facts: ProblemFacts): string {
  return given(facts.fact('band'), (text) => `“${text}”`, '等次');
}

function label(facts: ProblemFacts): string {
  return given(facts.fact('label'), (text) => `“${text}”`, '名称');
}

function group(facts: ProblemFacts): string {
  return given(facts.fact('group'), (text) => `“${text}”`, '列表');
}

function item(facts: ProblemFacts): string {
  return given(facts.fact('item'), (text) => `“${text}”`, '一项');
}

function parameter(facts: ProblemFacts): string {
  return given(facts.fact('parameter'), (text) => `“${text}”`);
}

function ordinal(facts: ProblemFacts, unit: string): string {
  return given(facts.fact('ordinal'), (text) => `第 ${text} ${unit}`, `有一${unit}`);
}

function seen(facts: ProblemFacts): string {
  return given(facts.seen, (text) => `${zhValue(text)}${/\d$/u.test(text) ? ' ' : ''}`);
}

function figure(facts: ProblemFacts, key: string, before: string, unit: string): string {
  return given(facts.fact(key), (text) => `${before}${text}${unit}`);
}
