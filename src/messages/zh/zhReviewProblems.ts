import type { ProblemCode } from '../../domain/problem';
import { given, type ProblemFacts, type Sentence } from '../problemFacts';

/**
 * Problems of 复核调整 (R-08). Facts: E22 `reason` (reason, by); W35 `reason` (scheme, unit, name,
 * several, state, band, contradicted, repeated), `options`, `calculated`, `rows`; W36 `calculated`.
 */
export const zhReviewProblems = {
  E22: (facts) => {
    const missing = facts.fact('reason') === 'by' ? '经办人/会议' : '理由';
    return `调整缺少${missing}，不生效；请填写${missing}后重新计算。`;
  },
  W35: (facts) => `${whyNot(facts)}；这项调整不生效，请改正。`,
  W36: (facts) =>
    `调整时建议等次为${given(facts.seen, (text) => `“${text}”`, '空')}，现在计算为${calculated(facts)}；调整仍按所填执行，请重新研究确认。`,
} satisfies Partial<Record<ProblemCode, Sentence>>;

function calculated(facts: ProblemFacts): string {
  return given(facts.fact('calculated'), (text) => `“${text}”`, '其他等次');
}

function whyNot(facts: ProblemFacts): string {
  const seen = given(facts.seen, (text) => `“${text}”`, '空白');
  const rows = facts.fact('rows');
  switch (facts.fact('reason')) {
    case 'scheme':
      return `所填方案不在工作簿的方案之中${given(facts.fact('options'), (text) => `（可填：${text}）`)}`;
    case 'name':
      return `姓名${seen}与编号${given(facts.id, (text) => ` ${text} `)}不符`;
    case 'several':
      return `${seen}对应不止一个对象，请填编号`;
    case 'state':
      return `${seen}现为${calculated(facts)}，没有得分，不能调整等次`;
    case 'band':
      return `“调整为”填了${seen}，不是该方案的等次${given(facts.fact('options'), (text) => `（可填：${text}）`)}`;
    case 'contradicted':
      return `与${other(rows)}对同一对象的调整不一致`;
    case 'repeated':
      return `与${other(rows)}重复`;
  }
  return `${seen}不在该方案的考核对象之中`;
}

function other(rows: string): string {
  return given(rows, (text) => `第 ${text} 行`, '另一行');
}
