import type { BaseTab, TableScheme, UnitKind } from '../../domain/tables/tableScheme';

/** Words for what schemes on tables appraise: people, branches, pairs, classes, dorms. */
export const zhPaneUnits = {
  /** The source of a scheme by its statements, e.g. S1-19…S1-32. */
  origin: (sources: string) => `出处 ${sources}`,
  needs: (tabs: string) => `需要 ${tabs}`,
  pulls: (schemes: string) => `取用 ${schemes} 的得分`,
  clause: '；',
  bases: {
    classes: '班级表',
    students: '学生名册',
    weeks: '校历',
    months: '校历月份',
    posts: '岗位定额',
    leaves: '请假折算',
    holidays: '节假日',
  } satisfies Record<BaseTab, string>,
  heading: {
    member: '人员',
    staff: '人员',
    branch: '支部',
    pair: '结对',
    class: '班级',
    dorm: '宿舍',
    contestant: '选手',
    none: '登记',
  } satisfies Record<UnitKind, string>,
  search: '按名称、编号或组别查找',
  nothingYet: '表中还没有内容，填好后在这里看结果。',
  onlyCounted: '这种台账只统计，不评分。',
  rank: (rank: number) => `第 ${rank} 名`,
  awarded: '入选',
  awards: (counted: string) => `入选 ${counted}`,
  totals: '统计数据',
  noValue: '—',
  groups: {
    branch: '各支部',
    department: '各年级部或处室',
    grade: '各年级',
    subject: '各学科',
  } satisfies Record<NonNullable<TableScheme['summaryBy']>, string>,
  group: {
    branch: '支部',
    department: '年级部或处室',
    grade: '年级',
    subject: '学科',
  } satisfies Record<NonNullable<TableScheme['summaryBy']>, string>,
  /** Units without a group. */
  otherGroup: '其他',
  title: (name: string) => `${name}的结果`,
  gone: '结果中已没有这一项。',
  how: '怎么得来',
  sources: '依据的记录',
  noSources: '没有相关的记录。',
  rows: (first: number, last: number) =>
    first === last ? `第 ${first} 行` : `第 ${first}–${last} 行`,
  openRows: (tab: string, rows: string) => `转到“${tab}”${rows}`,
  problems: '问题',
};
