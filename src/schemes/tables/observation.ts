import type { TableScheme } from '../../domain/tables/tableScheme';
import { observationCircular } from '../circulars/quotaCirculars';
import { GRADING } from './commonParameters';
import { observationLog } from './observation/observationLog';
import { observationOutputs } from './observation/observationOutputs';
import { quotaBands } from './quotaBands';
import { CARRY_OVER, severalPosts, shareSetting, textSetting, yesNo } from './quotaSettings';

/**
 * 学校管理人员听课考核 (3.6, S1-19..S1-32): lessons observed against the weekly quota of 岗位定额.
 * Which day a week begins on and which month it belongs to stand on 校历.
 */
export const observation: TableScheme = {
  id: 'observation',
  version: 1,
  title: { zh: '学校管理人员听课考核', en: 'Class-observation quota (managers)' },
  shortTitle: '听课',
  about: {
    zh: '按岗位每周听课定额统计听课记录，按月通报，按学期计分。',
    en: 'Lessons observed against a weekly quota by post: monthly circular, semester score.',
  },
  purpose: 'daily',
  sources: [
    ...['S1-19', 'S1-20', 'S1-21', 'S1-22', 'S1-23', 'S1-24', 'S1-25', 'S1-26', 'S1-27', 'S1-28'],
    ...['S1-29', 'S1-30', 'S1-31', 'S1-32'],
  ],
  unit: 'staff',
  engine: {
    kind: 'quota',
    log: 'log',
    date: 'date',
    unit: '节',
    period: 'week',
    quota: { from: 'posts' },
    periods: 'weeks',
    result: 'monthly',
    byMonth: true,
    shares: [
      {
        key: 'exam',
        label: '高考文化课',
        test: { kind: 'equals', column: 'cat', value: '高考文化课' },
        warn: 'examSubjectShareWarn',
      },
      {
        key: 'door',
        label: '推门课',
        test: { kind: 'equals', column: 'form', value: '推门课' },
        warn: 'doorShareWarn',
      },
      {
        key: 'focus',
        label: '重点时段',
        test: {
          kind: 'focus',
          column: 'period',
          periods: 'focusPeriods',
          weekend: 'weekendIsFocus',
        },
        warn: null,
      },
    ],
    tallies: [
      { key: 'lessons', label: '听课', unit: '节', filled: null },
      { key: 'advised', label: '有评价与建议的听课', unit: '节', filled: 'advice' },
    ],
  },
  tables: [observationLog],
  outputs: observationOutputs,
  groups: [],
  parameters: [
    CARRY_OVER,
    severalPosts('multiPost'),
    textSetting('focusPeriods', '重点节次', '用、隔开，如 1、5、10', '1、5、10'),
    yesNo('weekendIsFocus', '双休日计入重点时段', '是：周六、周日的课都算重点时段', 'yes'),
    shareSetting('examSubjectShareWarn', '高考文化课占比下限', '低于此比例提示，如 50%', '50%'),
    shareSetting('doorShareWarn', '推门课占比下限', '低于此比例提示，如 50%', '50%'),
    ...GRADING,
  ],
  bands: quotaBands,
  needs: ['weeks', 'posts', 'leaves'],
  pulls: [],
  summaryTab: '听课汇总',
  summaryBy: 'department',
  summaryCuts: ['post'],
  lists: [
    {
      of: 'units',
      tab: '听课未达标名单',
      form: 'list',
      filter: { kind: 'bands', bands: ['unmet'] },
      figures: [
        { header: '应听', value: 'need' },
        { header: '实听', value: 'did' },
        { header: '计入', value: 'capped' },
        { header: '达标周数', value: 'weeksOk' },
        { header: '完成率', value: 'rate' },
      ],
    },
    {
      of: 'rows',
      tab: '听课记录缺项清单',
      table: 'log',
      filter: { kind: 'incomplete' },
      columns: ['id', 'name', 'date', 'period', 'teacher', 'class', 'subject', 'topic', 'advice'],
    },
    {
      of: 'output',
      tab: '听课催办名单',
      output: 'weeks',
      column: 'ok',
      values: ['未达标'],
      columns: ['week', 'id', 'name', 'post', 'need', 'did'],
    },
    observationCircular,
  ],
};
