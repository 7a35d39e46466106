import type { ProblemCode } from '../../domain/problem';
import { given, type Sentence } from '../problemFacts';
import { zhFilled, zhReadAs } from './zhCell';

/**
 * Problems of logs, ballots, quotas and the other tables. Facts: E18 `sum`, `returned`,
 * `difference`, `item`, `issued`; E19 `dimension`; E20, W18 `rows`, `differs`; W19 `from`, `to`;
 * W20 `posts`; W21, W22 `group`, `issued`, `returned`; W23 `deadline`; W24 `count`, `min`, `max`;
 * W25 `title`; W26 `changed`; W27 `reason` (notListed, otherClass), `class`; W28 `due`; W30 `max`;
 * W32 `what`, `share`, `limit`.
 */
export const zhTableProblems = {
  E18: (facts) => {
    const item = given(facts.fact('item'), (text) => `“${text}”`);
    const issued = facts.fact('issued');
    if (issued !== '') {
      return `${item}收回 ${facts.fact('returned')} 票，多于发出 ${issued} 票，相差 ${facts.fact('difference')} 票；请核对票数，核对前不计分。`;
    }
    return `${item}票数不平：各项合计 ${facts.fact('sum')} 票，收回 ${facts.fact('returned')} 票，相差 ${facts.fact('difference')} 票；请重新计票，核对前不计分。`;
  },
  E19: (facts) => `没有“${facts.fact('dimension')}”方面的目标，缺维度，不定结论；请补签目标。`,
  E20: (facts) =>
    `时间冲突：与第 ${facts.fact('rows')} 行同一人、同一日期、同一节次，${given(facts.fact('differs'), (text) => `“${text}”`, '内容')}却不同；请核对并删去一条，核对前都不计入。`,
  W18: (facts) => `与第 ${facts.fact('rows')} 行重复，只计一次；请核对并删去多余的行。`,
  W19: (facts) =>
    `${zhFilled(facts)}不在考核期（${facts.fact('from')} 至 ${facts.fact('to')}）内，不计入；请核对日期。`,
  W20: (facts) =>
    `岗位${given(facts.fact('posts'), (text) => `“${text}”`, '')}在“岗位定额”中没有定额，只登记，不计算；如应考核，请补定额。`,
  W21: (facts) => `${facts.fact('group')}票没有有效票，其权重由其他票种分担，请核对。`,
  W22: (facts) =>
    `${facts.fact('group')}票发出 ${facts.fact('issued')} 张，收回 ${facts.fact('returned')} 张，不足三分之二，请核对结果是否有效。`,
  W23: (facts) => `${zhFilled(facts)}已过上报期限 ${facts.fact('deadline')}，按逾期登记。`,
  W24: (facts) =>
    `承诺 ${facts.fact('count')} 项，不在 ${facts.fact('min')} 至 ${facts.fact('max')} 项之间，请核对。`,
  W25: (facts) =>
    `师傅职称为“${facts.fact('title') || facts.seen}”，低于中级；师傅应具有中级以上职称，请核对。`,
  W26: (facts) =>
    `计算之后${given(facts.fact('changed'), (text) => `“${text}”`, '数据')}有改动，结果已过期，请重新计算。`,
  W27: (facts) =>
    facts.fact('reason') === 'otherClass'
      ? `学号“${facts.seen}”在学生名册中属于“${facts.fact('class')}”，与本行班级不符；计入家访人次，不计入覆盖，请核对。`
      : `学号“${facts.seen}”不在学生名册中；计入家访人次，不计入覆盖，请核对。`,
  W28: (facts) => `完成时限 ${facts.fact('due')} 已过，承诺尚未完成，按未完成计，请督促。`,
  W30: (facts) => `班额 ${facts.seen} 人，超过 ${facts.fact('max')} 人，请核对。`,
  W31: () => '公示日期为空，承诺尚未公示；请公示后填写。',
  W32: (facts) =>
    `${facts.fact('what')}占 ${facts.fact('share')}%，低于 ${facts.fact('limit')}%，请注意安排。`,
  N08: (facts) => `${zhFilled(facts)}少了前导零，${zhReadAs(facts)}；一键规范可补上。`,
} satisfies Partial<Record<ProblemCode, Sentence>>;
