import type { ColumnSpec } from '../../domain/scheme/scheme';
import type { TableScheme } from '../../domain/tables/tableScheme';
import { askCircular } from '../circulars/quotaCirculars';
import { ID_COLUMNS } from '../columnGroups';
import { calculatedColumn } from './calculatedColumn';
import { GRADING } from './commonParameters';
import { logColumn } from './logColumn';
import { quotaBands } from './quotaBands';
import { CARRY_OVER, countSetting } from './quotaSettings';

const REQUIRED = { required: true } as const;

/** 六问 (S1-50). */
const QUESTIONS: readonly ColumnSpec[] = [
  '一问满意度',
  '二问制度',
  '三问流程分工',
  '四问需求',
  '五问不足',
  '六问建议',
].map((header, index) =>
  logColumn(`q${index + 1}`, header, 'list', 8, '是、否或未问，选填', {
    list: ['是', '否', '未问'],
  }),
);

const LOG_COLUMNS: readonly ColumnSpec[] = [
  logColumn('seq', '序号', 'int', 5, '仅供显示'),
  logColumn('id', '编号', 'id', 8, '与花名册一致的编号，如 D020', REQUIRED),
  logColumn('name', '姓名', 'name', 9, '与花名册一致的姓名', REQUIRED),
  logColumn('dept', '处室', 'text', 10, '如 图书室', REQUIRED),
  logColumn('date', '日期', 'date', 11, '如 2024-09-05', REQUIRED),
  logColumn('who', '访问对象', 'list', 8, '教师、学生或家长', {
    required: true,
    list: ['教师', '学生', '家长'],
  }),
  logColumn('whom', '对象姓名', 'text', 9, '选填'),
  ...QUESTIONS,
  logColumn('advice', '意见建议', 'longtext', 22, '对方提出的意见建议，必填', REQUIRED),
  logColumn('action', '改进措施', 'longtext', 22, '选填'),
  logColumn('closed', '办结日期', 'date', 11, '办结后填写'),
];

/** 教辅后勤“问师生”考核 (3.8, S1-49, S1-50): support staff ask somebody every week. */
export const askService: TableScheme = {
  id: 'ask-service',
  version: 1,
  title: {
    zh: '教辅后勤“问师生”考核',
    en: 'Support staff ask teachers and students (weekly)',
  },
  shortTitle: '问师生',
  about: {
    zh: '教辅后勤人员每周至少问一次师生，按达标周数计分。',
    en: 'Support staff ask teachers and students at least once a week.',
  },
  purpose: 'daily',
  sources: ['S1-49', 'S1-50'],
  unit: 'staff',
  engine: {
    kind: 'quota',
    log: 'log',
    date: 'date',
    unit: '次',
    period: 'week',
    quota: { from: 'support', code: 'quotaPerWeek' },
    periods: 'weeks',
    result: 'result',
    byMonth: false,
    shares: [],
    tallies: [
      { key: 'inquiries', label: '问师生', unit: '次', filled: null },
      { key: 'raised', label: '提出意见建议', unit: '条', filled: 'advice' },
      { key: 'closed', label: '已办结', unit: '条', filled: 'closed' },
    ],
  },
  tables: [
    {
      key: 'log',
      tab: '问师生记录',
      kind: 'log',
      purpose: { zh: '问一次记一行', en: 'One row for each inquiry' },
      notes: '问一次记一行。同一人同日问同一类对象只计一次；不在校历周次内的不计。',
      columns: LOG_COLUMNS,
      prefill: { kind: 'none' },
      people: [{ id: 'id', name: 'name' }],
      unit: [],
      unique: null,
      repeats: ['id', 'date', 'who'],
      conflict: null,
      dated: 'date',
      counting: ['id', 'date', 'who'],
      signed: null,
      optional: false,
      spareRows: 3000,
    },
  ],
  outputs: [
    {
      key: 'result',
      tab: '问师生统计',
      // Weeks, leave and the quota together are more than a formula on this tab can say.
      columns: [
        ...ID_COLUMNS.filter(({ key }) => key !== 'branch'),
        calculatedColumn('weeks', '应考周数', 'int', 8),
        calculatedColumn('ok', '达标周数', 'int', 8),
        calculatedColumn('score', '得分', 'decimal', 8),
        calculatedColumn('band', '结论', 'text', 10),
      ],
      kind: 'result',
      open: [],
      keys: ['id'],
    },
    {
      key: 'weeks',
      tab: '问师生周统计',
      columns: [
        ...ID_COLUMNS.filter(({ key }) => key !== 'branch'),
        calculatedColumn('week', '周次', 'int', 6),
        calculatedColumn('need', '应问次数', 'int', 8),
        calculatedColumn('did', '实问次数', 'int', 8),
        calculatedColumn('ok', '是否达标', 'text', 9),
      ],
      kind: 'result',
      open: [],
      keys: ['id', 'week'],
    },
  ],
  groups: [],
  parameters: [
    countSetting('quotaPerWeek', '每周应问次数', '每人每周至少几次（次）', '1'),
    CARRY_OVER,
    ...GRADING,
  ],
  bands: quotaBands,
  needs: ['weeks', 'leaves'],
  pulls: [],
  summaryTab: '问师生汇总',
  summaryBy: 'department',
  lists: [
    {
      of: 'units',
      tab: '问师生未达标名单',
      form: 'list',
      filter: { kind: 'bands', bands: ['unmet'] },
      figures: [
        { header: '应考周数', value: 'weeks' },
        { header: '达标周数', value: 'ok' },
        { header: '得分', value: 'score' },
      ],
    },
    {
      of: 'rows',
      tab: '意见建议办理清单',
      table: 'log',
      filter: { kind: 'filled', column: 'advice' },
      columns: ['dept', 'id', 'name', 'date', 'who', 'advice', 'action', 'closed'],
    },
    {
      of: 'output',
      tab: '问师生催办名单',
      output: 'weeks',
      column: 'ok',
      values: ['未达标'],
      columns: ['week', 'id', 'name', 'post', 'need', 'did'],
    },
    askCircular,
  ],
};
