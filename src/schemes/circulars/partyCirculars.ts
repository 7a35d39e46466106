import type { UnitListSpec } from '../../domain/tables/unitList';
import { bandSentence, GROUP_TABLE, gradeCircular, heading } from './gradeCircular';

/** 一岗双责考核通报 (3.2, S3-19): the dimensions are never added up, so there is no mean. */
export const dutyCircular: UnitListSpec = gradeCircular({
  tab: '一岗双责考核通报',
  subject: '{period}党员教师“一岗双责”考核结果',
  opening: '按照“一岗双责”目标责任制，对党员教师党建、业务两方面目标进行了考核，现将结果通报如下。',
  counted: '人',
  hasMean: false,
  more: [
    {
      kind: 'text',
      text: '党建平均得分率{total.party}，业务平均得分率{total.work}；问责{total.accountable}人，未销号{total.open}人，其中逾期{total.overdue}人。',
    },
    {
      kind: 'text',
      when: 'names.noDimension',
      text: '目标缺一个方面，须补签：{names.noDimension}。',
    },
    { kind: 'text', when: 'names.unfinished', text: '考核未完成：{names.unfinished}。' },
    heading('二、各支部情况'),
    GROUP_TABLE,
    {
      kind: 'text',
      when: 'total.accountable',
      text: '未达标人员按规定问责并跟踪督导，整改到位后销号。',
    },
  ],
});

/** 践诺考核通报 (3.5, S1-53). */
export const promiseCircular: UnitListSpec = gradeCircular({
  tab: '践诺考核通报',
  subject: '{period}认责承诺践诺考核结果',
  opening:
    '按照认责承诺制度，对党员和党支部的承诺事项逐项核查，现将践诺考核结果通报如下（截至{asOf}）。',
  counted: '个',
  hasMean: true,
  more: [
    {
      kind: 'text',
      text: '已承诺党员{total.committed}人，未承诺党员{total.notYet}人。承诺事项：完成{total.done}项（其中逾期完成{total.late}项），部分完成{total.part}项，未完成{total.fail}项，未到期{total.open}项，逾期未践诺{total.overdue}项。',
    },
    bandSentence('good', '公示表扬，'),
    {
      kind: 'text',
      when: 'count.逾期未践诺名单',
      text: '逾期未践诺：{list.逾期未践诺名单}。请尽快兑现承诺。',
    },
    heading('二、各支部情况'),
    GROUP_TABLE,
  ],
});

/** 三型党组织考核通报 (3.4). */
export const branchCircular: UnitListSpec = gradeCircular({
  tab: '三型考核通报',
  subject: '{period}“三型”党组织述职评价考核结果',
  opening: '按照基层党组织述职评价考核制度，对各支部进行了考核，现将结果通报如下。',
  counted: '个支部',
  hasMean: true,
  more: [
    {
      kind: 'table',
      caption: '',
      table: {
        of: 'units',
        figures: [
          { header: '学习型', value: 'learning' },
          { header: '服务型', value: 'service' },
          { header: '创新型', value: 'innovation' },
          { header: '考核评分', value: 'sheet' },
          { header: '述职测评得分', value: 'ballot' },
          { header: '综合得分', value: 'score' },
          { header: '等次', value: 'band' },
          { header: '名次', value: 'rank' },
        ],
      },
    },
    { kind: 'text', when: 'names.good', text: '推荐先进党支部：{names.good}。' },
    {
      kind: 'text',
      when: 'count.三型整改清单',
      text: '{list.三型整改清单}应当提交整改清单，明确措施、责任人和期限，按期整改销号。',
    },
  ],
});
