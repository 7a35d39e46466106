import type { ProblemCode } from '../../domain/problem';
import { given, type ProblemFacts, type Sentence } from '../problemFacts';
import { zhFilled, zhReadAs } from './zhCell';
import { zhFinalise } from './zhFinalise';

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
    const by = given(facts.fact('difference'), (text) => `，相差 ${text} 票`);
    const returned = given(facts.fact('returned'), (text) => ` ${text} 票`);
    const issued = facts.fact('issued');
    if (issued !== '') {
      return `${item}收回${returned}，多于发出 ${issued} 票${by}；请核对票数，核对前不计分。`;
    }
    const sum = given(facts.fact('sum'), (text) => `：各项合计 ${text} 票`);
    const back = given(returned, (text) => `，收回${text}`);
    return `${item}票数不平${sum}${back}${by}；请重新计票，核对前不计分。`;
  },
  E19: (facts) =>
    `没有${given(facts.fact('dimension'), (text) => `“${text}”`, '某一')}方面的目标，缺维度，不定结论；请补签目标。`,
  E20: (facts) =>
    `时间冲突：与${otherRows(facts)}同一人、同一日期、同一节次，${given(facts.fact('differs'), (text) => `“${text}”`, '内容')}却不同；请核对并删去一条，核对前都不计入。`,
  W18: (facts) => `与${otherRows(facts)}重复，只计一次；请核对并删去多余的行。`,
  W19: (facts) => {
    const term = given(facts.fact('to'), (to) => `（${facts.fact('from')} 至 ${to}）`);
    return `${zhFilled(facts)}不在考核期${term}内，不计入；请核对日期。`;
  },
  W20: (facts) =>
    `岗位${given(facts.fact('posts'), (text) => `“${text}”`)}在“岗位定额”中没有定额，只登记，不计算；如应考核，请补定额。`,
  W21: (facts) => `${facts.fact('group') || '某一'}票没有有效票，其权重由其他票种分担，请核对。`,
  W22: (facts) => {
    const counts = given(
      facts.fact('issued'),
      (text) => `发出 ${text} 张，收回 ${facts.fact('returned') || '0'} 张，`,
      '收回',
    );
    return `${facts.fact('group')}票${counts}不足三分之二，请核对结果是否有效。`;
  },
  W23: (facts) =>
    `${zhFilled(facts)}已过上报期限${given(facts.fact('deadline'), (text) => ` ${text}`)}，按逾期登记。`,
  W24: (facts) => {
    const range = given(
      facts.fact('max'),
      (max) => `不在 ${facts.fact('min') || '0'} 至 ${max} 项之间`,
      '项数不合要求',
    );
    return `承诺${given(facts.fact('count'), (text) => ` ${text} 项，`)}${range}，请核对。`;
  },
  W25: (facts) =>
    `师傅职称${given(facts.fact('title') || facts.seen.trim(), (text) => `为“${text}”，`)}低于中级；师傅应具有中级以上职称，请核对。`,
  W26: (facts) =>
    facts.fact('final') !== ''
      ? zhFinalise.changed(facts)
      : `计算之后${given(facts.fact('changed'), (text) => `“${text}”`, '数据')}有改动，结果已过期，请重新计算。`,
  W27: (facts) => {
    const where =
      facts.fact('reason') === 'otherClass'
        ? `在学生名册中属于${given(facts.fact('class'), (text) => `“${text}”`, '另一班级')}，与本行班级不符`
        : '不在学生名册中';
    return `学号${given(facts.seen.trim(), (text) => `“${text}”`)}${where}；计入家访人次，不计入覆盖，请核对。`;
  },
  W28: (facts) =>
    `完成时限${given(facts.fact('due'), (text) => ` ${text} `)}已过，承诺尚未完成，按未完成计，请督促。`,
  W30: (facts) =>
    `${zhFilled(facts)}班额超过${given(facts.fact('max'), (text) => ` ${text} 人`, '规定人数')}，请核对。`,
  W31: () => '公示日期为空，承诺尚未公示；请公示后填写。',
  W32: (facts) => {
    const share = given(facts.fact('share'), (text) => `占 ${text}%，`, '占比');
    const limit = given(facts.fact('limit'), (text) => `低于 ${text}%`, '不足');
    return `${facts.fact('what')}${share}${limit}，请注意安排。`;
  },
  N08: (facts) => `${zhFilled(facts)}少了前导零，${zhReadAs(facts)}；一键规范可补上。`,
} satisfies Partial<Record<ProblemCode, Sentence>>;

function otherRows(facts: ProblemFacts): string {
  return given(facts.fact('rows'), (rows) => `第 ${rows} 行`, '另一行');
}
