import type { ProblemCode } from '../../domain/problem';
import { faultSentence } from '../faultSentence';
import { given, namesOwnRow, type ProblemFacts, passedLimit, type Sentence } from '../problemFacts';
import { zhMappingGone } from './zhAdopt';
import { zhColumn, zhFilled, zhValue } from './zhCell';
import { zhFaults } from './zhFaults';

/** Errors: what stands there, why the row is not scored, what to do. */
export const zhErrors = {
  E01: (facts) => {
    if (facts.fact('formula') !== '') {
      return `${zhColumn(facts)}的公式还没有计算结果，请在表格软件中打开并保存后重新校验。`;
    }
    return given(
      facts.seen,
      (seen) => `${zhColumn(facts)}填了${zhValue(seen)}，按未填处理，请补填。`,
      `${zhColumn(facts)}为必填项，现在空着，请补填。`,
    );
  },
  E02: (facts) => {
    if (facts.fact('whole') !== '') return `${zhFilled(facts)}不是整数，请核对后改正。`;
    const hint = given(facts.fact('hint'), (text) => `，可能是${zhValue(text)}`);
    return `${zhFilled(facts)}不是数字${hint}，请核对后改填数字。`;
  },
  E03: (facts) => `${zhFilled(facts)}${zhLimit(facts)}，请核对后改正。`,
  E04: (facts) =>
    given(
      facts.fact('hint'),
      (hint) => `${zhFilled(facts)}不能为负；扣分请填正数${zhValue(hint)}。`,
      `${zhFilled(facts)}不能为负，请核对后改正。`,
    ),
  E05: (facts) => {
    const error = given(facts.fact('error') || facts.seen, (text) => `，显示 ${text}`);
    const formula = given(facts.fact('formula'), (text) => `（公式 ${text}）`);
    return `${zhColumn(facts)}出错${error}${formula}，请改正公式，或直接填写数值。`;
  },
  E06: (facts) =>
    facts.fact('reason') === 'noSuchDay'
      ? `${zhFilled(facts)}没有这一天，请核对后改正。`
      : `${zhFilled(facts)}不是日期，请改填日期，如 2024-03-05。`,
  E07: (facts) => {
    const options = given(facts.fact('options'), (text) => `；可选：${text}`);
    return `${zhFilled(facts)}不在可选项内，请从下拉列表中选择${options}。`;
  },
  E08: (facts) =>
    given(
      facts.fact('about'),
      (about) => `填了“${about}”，须同时写明事由，${zhColumn(facts)}还空着，请补填。`,
      `${zhColumn(facts)}缺少事由，请补填。`,
    ),
  E11: (facts) => {
    const who = given(facts.id || facts.seen, (id) => `编号 ${id}`, '编号');
    const rows = facts.fact('rows');
    if (!namesOwnRow(facts)) {
      const others = given(rows, (text) => `与第 ${text} 行`);
      return `${who} ${others}重复，每人一个编号，请核对后改正。`;
    }
    return facts.fact('identical') === 'yes'
      ? `${who} 在第 ${rows} 行重复，内容相同，只计一次，请删去多余的行。`
      : `${who} 在第 ${rows} 行重复，内容不同，各行都不计分，请核对后只留一行。`;
  },
  E12: (facts) => {
    const who = given(facts.fact('name') || facts.name, (name) => `“${name}”`, '此人');
    const whom = given(facts.fact('candidates'), (text) => `，可能是 ${text}`);
    return `${who}有同名或无法对应，又没有编号，不能确定是哪一位${whom}，请填写编号。`;
  },
  E13: (facts) => {
    const id = given(facts.fact('id') || facts.id, (text) => `编号 ${text}`);
    const name = given(facts.fact('name') || facts.name, (text) => `“${text}”`);
    const hint = given(facts.fact('candidates'), (text) => `同名的是 ${text}，`);
    return `花名册中没有${id}${name || (id === '' ? '此人' : '')}，${hint}请核对，或先在花名册中登记。`;
  },
  E14: (facts) => {
    const id = given(facts.id, (text) => `编号 ${text} `, '该编号');
    const roster = given(
      facts.fact('rosterName'),
      (text) => `在花名册中是“${text}”`,
      '在花名册中是别人',
    );
    const here = given(facts.seen, (text) => `，这里写的是“${text}”`);
    const whom = given(facts.fact('candidates'), (text) => `（花名册中为 ${text}）`);
    return `${id}${roster}${here}${whom}，请核对编号和姓名。`;
  },
  E15: (facts) => {
    const range = given(facts.fact('range') || facts.cell, (text) => ` ${text}`);
    return `数据区有合并单元格${range}，所涉各行不计分，请取消合并后逐格填写。`;
  },
  E16: (facts) => {
    const branch = given(facts.fact('branch'), (text) => `（${text}）`);
    const who = given(
      [facts.id, facts.name].join(' ').trim(),
      (text) => `${text}${branch}`,
      '有党员',
    );
    return `${who}应交未交，${given(facts.tab, (tab) => `“${tab}”`)}中没有此人的行，请催交后补填。`;
  },
  E17: (facts) => missingColumn(facts),
  E21: (facts) => faultSentence(zhFaults, facts),
} satisfies Partial<Record<ProblemCode, Sentence>>;

function zhLimit(facts: ProblemFacts): string {
  const unit = facts.fact('header').includes('分') ? ' 分' : '';
  const isMark = /分[)）]$/u.test(facts.fact('header'));
  switch (passedLimit(facts)) {
    case 'max':
      return `超过${isMark ? '满分' : '上限'} ${facts.fact('max')}${unit}`;
    case 'min':
      return `低于下限 ${facts.fact('min')}${unit}`;
    case 'both':
      return `不在 ${facts.fact('min')} 至 ${facts.fact('max')}${unit || ' '}之间`;
    case 'unknown':
      return '超出允许范围';
  }
}

function missingColumn(facts: ProblemFacts): string {
  const tab = given(facts.tab, (text) => `工作表“${text}”`, '工作表');
  const header = given(facts.fact('header'), (text) => `“${text}”`, '必需的');
  switch (facts.fact('reason')) {
    case 'mapping':
    case 'mappingTab':
      return zhMappingGone(facts);
    case 'noTab':
      return `缺少${tab}，请插入该表并填写，或恢复原来的表名。`;
    case 'noHeader':
      return `${tab}没有找到表头，请恢复表头行。`;
    case 'repeated': {
      const columns = given(facts.fact('columns'), (text) => `（${text} 列）`);
      return `${tab}的${header}列重复${columns}，只能有一列，请删去或改名。`;
    }
  }
  return `${tab}缺少${header}列，请恢复该列和它的表头文字。`;
}
