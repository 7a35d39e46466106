import type { CircularBlock } from '../../domain/tables/circular';
import type { UnitListSpec } from '../../domain/tables/unitList';
import { bandSentence, GROUP_TABLE, gradeCircular, heading } from './gradeCircular';

const unitTable = (
  ...figures: readonly { readonly header: string; readonly value: string }[]
): CircularBlock => ({ kind: 'table', caption: '', table: { of: 'units', figures } });

/** 班级月度通报 (3.12): the classes of the month with places and awards. */
export const classCircular: UnitListSpec = gradeCircular({
  tab: '班级月度通报',
  subject: '{month}班级综合考核情况',
  opening: '按照班级综合考核办法，现将{month}班级考核和文明班级评选结果通报如下。',
  counted: '个班',
  hasMean: true,
  scope: { kind: 'unitsOfMonth' },
  more: [
    {
      kind: 'text',
      when: 'names.award',
      text: '文明班级{award}个：{names.award}。',
      otherwise: '本月没有班级评为文明班级。',
    },
    bandSentence('fix', '请以下班级限期整改，'),
    heading('二、各班得分'),
    unitTable(
      { header: '年级', value: 'grade' },
      { header: '得分', value: 'score' },
      { header: '等次', value: 'band' },
      { header: '年级名次', value: 'rank' },
      { header: '文明班级', value: 'award' },
    ),
  ],
});

/** 文明宿舍通报 (3.13). */
export const dormCircular: UnitListSpec = gradeCircular({
  tab: '文明宿舍月度通报',
  subject: '{month}文明宿舍评比情况',
  opening: '按照文明宿舍评比办法，现将{month}宿舍检查和文明宿舍评比结果通报如下。',
  counted: '间',
  hasMean: true,
  scope: { kind: 'unitsOfMonth' },
  more: [
    {
      kind: 'text',
      when: 'names.award',
      text: '文明宿舍{award}间：{names.award}。',
      otherwise: '本月没有宿舍评为文明宿舍。',
    },
    bandSentence('fix', '请以下宿舍限期整改，'),
    heading('二、各宿舍得分'),
    unitTable(
      { header: '楼栋', value: 'building' },
      { header: '所属班级', value: 'class' },
      { header: '月均分', value: 'score' },
      { header: '等次', value: 'band' },
      { header: '名次', value: 'rank' },
      { header: '文明宿舍', value: 'award' },
    ),
  ],
});

/** 星级评定通报 (3.11, S1-11). */
export const starCircular: UnitListSpec = gradeCircular({
  tab: '星级评定通报',
  subject: '{period}星级党员评定结果',
  opening: '根据两个学期教职工个人综合考核结果，对党员评定星级，现将结果通报如下。',
  counted: '人',
  hasMean: false,
  more: [
    bandSentence('5'),
    bandSentence('4'),
    { kind: 'text', when: 'names.award', text: '授牌{award}人：{names.award}。' },
    {
      kind: 'text',
      when: 'count.党员先锋班锦旗名单',
      text: '授予党员先锋班锦旗{count.党员先锋班锦旗名单}人：{list.党员先锋班锦旗名单}。',
    },
    { kind: 'text', when: 'names.pending', text: '只有一个学期成绩，待定：{names.pending}。' },
    heading('二、各支部情况'),
    GROUP_TABLE,
  ],
});

/** 师徒结对考核通报 (3.9, S0-32). */
export const mentoringCircular: UnitListSpec = gradeCircular({
  tab: '师徒考核通报',
  subject: '{period}师徒结对考核结果',
  opening: '按照师徒合同管理规定，对{n}对师徒进行了考核，现将结果通报如下。',
  counted: '对',
  hasMean: true,
  more: [
    {
      kind: 'text',
      text: '结对{total.pairs}对，占教师总数的{total.shareOfTeachers}%。',
    },
    { kind: 'text', when: 'names.top', text: '{label.top}：{names.top}。' },
    {
      kind: 'text',
      when: 'count.师徒听课未达标名单',
      text: '听课未满定额{count.师徒听课未达标名单}对：{list.师徒听课未达标名单}。',
    },
    heading('二、各学科情况'),
    GROUP_TABLE,
  ],
});

/** 综合考核通报 (3.10): counts, no list of everybody's marks. */
export const staffCircular: UnitListSpec = gradeCircular({
  tab: '综合考核通报',
  subject: '{period}教职工个人综合考核结果',
  opening: '按照教职工个人综合考核办法，现将考核结果通报如下。',
  counted: '人',
  hasMean: true,
  more: [
    { kind: 'text', when: 'names.top', text: '{label.top}：{names.top}。' },
    heading('二、各部门情况'),
    GROUP_TABLE,
  ],
});

/** 展评结果通报 (3.14, S0-18, S0-19). */
export const contestCircular: UnitListSpec = gradeCircular({
  tab: '展评结果通报',
  subject: '示范课、青年优质课展评结果',
  opening: '按照示范课、青年优质课展评方案，评委对参赛课进行了评分，现将结果通报如下。',
  counted: '人',
  hasMean: false,
  more: [
    { kind: 'text', when: 'names.1', text: '{label.1}奖：{names.1}。' },
    { kind: 'text', when: 'names.2', text: '{label.2}奖：{names.2}。' },
    { kind: 'text', when: 'names.3', text: '{label.3}奖：{names.3}。' },
    { kind: 'text', when: 'names.award', text: '晋级下一轮{award}人：{names.award}。' },
    heading('二、各学科情况'),
    GROUP_TABLE,
  ],
});
