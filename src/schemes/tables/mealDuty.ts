import type { PointGroup } from '../../domain/tables/tableParameter';
import type { TableScheme } from '../../domain/tables/tableScheme';
import { GRADING } from './commonParameters';
import { dutyOutputs } from './dutyOutputs';
import { logColumn } from './logColumn';
import { quotaBands } from './quotaBands';
import { CARRY_OVER, severalPosts } from './quotaSettings';

const REQUIRED = { required: true } as const;

/**
 * Meals a month by post. “总务主任每天一人” is one of them each school day, about 20 a month: with
 * several directors a school divides it among them here.
 */
const QUOTAS: PointGroup = {
  key: 'quotas',
  label: '每月陪餐次数',
  note: '按岗位，次；总务主任每天一人，几人分担时请平分',
  kind: 'values',
  items: [
    { key: 'principal', label: '校长', points: '1', from: '' },
    { key: 'teaching', label: '主管教学副校长', points: '1', from: '' },
    { key: 'deputy', label: '其他副校长', points: '1', from: '' },
    { key: 'general', label: '总务处负责人', points: '20', from: '' },
  ],
  total: null,
  open: true,
};

/** 校领导陪餐 (S0-42), an optional template on the quota engine. */
export const mealDuty: TableScheme = {
  id: 'meal-duty',
  version: 1,
  title: { zh: '校领导陪餐考核', en: 'Meals taken with the students' },
  shortTitle: '陪餐',
  about: {
    zh: '学校领导每月陪餐一次，总务主任每天一人，按陪餐记录统计。',
    en: 'Leaders eat with the students once a month, one of general affairs every day.',
  },
  purpose: 'daily',
  sources: ['S0-42'],
  unit: 'staff',
  engine: {
    kind: 'quota',
    log: 'log',
    date: 'date',
    unit: '次',
    period: 'month',
    quota: { from: 'group', group: 'quotas' },
    periods: 'months',
    result: 'result',
    byMonth: false,
    shares: [],
    tallies: [
      { key: 'meals', label: '陪餐', unit: '次', filled: null },
      { key: 'advised', label: '提出问题或建议', unit: '条', filled: 'advice' },
    ],
  },
  tables: [
    {
      key: 'log',
      tab: '陪餐记录',
      kind: 'log',
      purpose: { zh: '陪餐一次记一行', en: 'One row for each meal' },
      notes: '陪餐一次记一行。同一人同日同餐次只计一次；不在校历月份内的不计。',
      columns: [
        logColumn('seq', '序号', 'int', 5, '仅供显示'),
        logColumn('id', '编号', 'id', 8, '与花名册一致的编号，如 D001', REQUIRED),
        logColumn('name', '姓名', 'name', 9, '与花名册一致的姓名', REQUIRED),
        logColumn('date', '日期', 'date', 11, '如 2024-09-05', REQUIRED),
        logColumn('meal', '餐次', 'list', 7, '早餐、午餐或晚餐', {
          required: true,
          list: ['早餐', '午餐', '晚餐'],
        }),
        logColumn('advice', '发现的问题或建议', 'longtext', 26, '选填'),
      ],
      prefill: { kind: 'none' },
      people: [{ id: 'id', name: 'name' }],
      unit: [],
      unique: null,
      repeats: ['id', 'date', 'meal'],
      conflict: null,
      dated: null,
      counting: ['id', 'date', 'meal'],
      signed: null,
      optional: false,
      spareRows: 1000,
    },
  ],
  outputs: dutyOutputs('陪餐月度统计', '陪餐统计'),
  groups: [QUOTAS],
  parameters: [CARRY_OVER, severalPosts('multiPost'), ...GRADING],
  bands: quotaBands,
  needs: ['months', 'leaves'],
  pulls: [],
  summaryTab: '陪餐汇总',
  summaryBy: 'department',
  summaryCuts: ['post'],
  lists: [
    {
      of: 'units',
      tab: '陪餐未达标名单',
      form: 'list',
      filter: { kind: 'bands', bands: ['unmet'] },
      figures: [
        { header: '应到次数', value: 'need' },
        { header: '实到次数', value: 'did' },
        { header: '得分', value: 'score' },
      ],
    },
  ],
};
