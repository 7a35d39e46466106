import type { CircularSpec } from '../../domain/tables/circular';
import type { UnitListSpec } from '../../domain/tables/unitList';

/** 发出 = 收回 and what was not returned; 收回 = 有效 + 弃权 + 无效: as it is read out (4.2). */
const COUNTED =
  '发出测评票{issued}张，收回{returned}张，其中有效{valid}张、弃权{abstained}张、无效{invalid}张';

const OPTION_COUNTS =
  '{item.options.g}{g}票、{item.options.b}{b}票、{item.options.m}{m}票、{item.options.p}{p}票';

const TALLY_FIGURES = [
  { header: '发出', value: 'issued' },
  { header: '收回', value: 'returned' },
  { header: '有效', value: 'valid' },
  { header: '弃权', value: 'abstained' },
  { header: '无效', value: 'invalid' },
] as const;

const GRADED_FIGURES = [
  { header: '测评得分', value: 'score' },
  { header: '等次', value: 'band' },
  { header: '好票率', value: 'goodRate' },
  { header: '满意率(好+较好)', value: 'satis' },
] as const;

function circular(tab: string, figures: Figures, spec: CircularSpec): UnitListSpec {
  return { of: 'units', tab, form: 'circular', filter: { kind: 'all' }, figures, circular: spec };
}

type Figures = readonly { readonly header: string; readonly value: string }[];

/** 述职评议结果通报 (3.3): to be read out at the meeting at once. */
export const reportCircular: UnitListSpec = circular(
  '述职评议结果通报',
  [...GRADED_FIGURES, ...TALLY_FIGURES],
  {
    subject: '{period}抓基层党建工作述职评议结果',
    scope: { kind: 'units' },
    blocks: [
      {
        kind: 'text',
        text: '按照基层党组织述职评价考核制度，召开抓基层党建工作述职评议会议，对{n}个评议对象进行了无记名测评。监票人、计票人当场计票，现将结果通报如下。',
      },
      { kind: 'heading', text: '一、测评结果' },
      {
        kind: 'each',
        text: `{name}：${COUNTED}；总体评价${OPTION_COUNTS}；测评得分{score}分，综合评价“{band}”{flags}。`,
      },
      { kind: 'text', text: '综合评价：{bands}。' },
      {
        kind: 'table',
        caption: '',
        table: { of: 'units', figures: [...GRADED_FIGURES, ...TALLY_FIGURES] },
      },
      { kind: 'heading', text: '二、有关要求' },
      {
        kind: 'text',
        when: 'count.述职评议整改清单',
        text: '{list.述职评议整改清单}应当对照测评意见查找问题，提交整改清单，明确措施、责任人和期限，按期整改销号。',
        otherwise: '各支部应当对照测评意见，巩固成绩，改进不足。',
      },
    ],
  },
);

/** 承诺评议结果通报 (3.3, variant of S1-52). */
export const commitmentBallotCircular: UnitListSpec = circular('承诺评议结果通报', GRADED_FIGURES, {
  subject: '{period}承诺践诺评议结果',
  scope: { kind: 'units' },
  blocks: [
    {
      kind: 'text',
      text: '按照认责承诺制度，对{n}个承诺主体的践诺情况进行了无记名评议，现将结果通报如下。',
    },
    { kind: 'text', text: '已评{scored}个，未完成{unfinished}个。其中：{bands}。平均{mean}分。' },
    {
      kind: 'table',
      caption: '',
      table: {
        of: 'units',
        figures: [...GRADED_FIGURES.slice(0, 3), { header: '有效票', value: 'valid' }],
      },
    },
  ],
});

const MEMBER_COUNTS = [
  { header: '优秀票', value: 'g' },
  { header: '合格票', value: 'b' },
  { header: '基本合格票', value: 'm' },
  { header: '不合格票', value: 'p' },
  { header: '优秀率', value: 'gRate' },
  { header: '有效票', value: 'valid' },
] as const;

/** 民主评议票数通报 (3.3, variant of S2-06): counts and rates, no grade; that is for 支委会. */
export const memberBallotCircular: UnitListSpec = circular('民主评议票数通报', MEMBER_COUNTS, {
  subject: '{period}民主评议党员票数情况',
  scope: { kind: 'units' },
  blocks: [
    {
      kind: 'text',
      text: '按照民主评议党员制度，对{due}名党员进行了无记名测评，已评{scored}名，未完成{unfinished}名。现将票数通报如下，评议等次由支部委员会研究确定。',
    },
    { kind: 'table', caption: '', table: { of: 'units', figures: MEMBER_COUNTS } },
  ],
});
