import type { TableScheme } from '../../domain/tables/tableScheme';
import { GRADING } from './commonParameters';
import { dutyOutputs } from './dutyOutputs';
import { logColumn } from './logColumn';
import { quotaBands } from './quotaBands';
import { CARRY_OVER, countSetting } from './quotaSettings';

const REQUIRED = { required: true } as const;

/** 社区服务值班 (S3-21), an optional template: members receive parents at weekends. */
export const communityService: TableScheme = {
  id: 'community-service',
  version: 1,
  title: { zh: '党员社区服务值班考核', en: 'Weekend duty at the community service station' },
  shortTitle: '社区服务',
  about: {
    zh: '党员教师利用双休日在社区服务站接待家长，按月统计值班次数。',
    en: 'Members receive parents at the community station at weekends, so many times a month.',
  },
  purpose: 'daily',
  sources: ['S3-21'],
  unit: 'member',
  engine: {
    kind: 'quota',
    log: 'log',
    date: 'date',
    unit: '次',
    period: 'month',
    quota: { from: 'members', code: 'quotaPerMonth' },
    periods: 'months',
    result: 'result',
    byMonth: false,
    shares: [],
    tallies: [
      { key: 'duties', label: '值班', unit: '次', filled: null },
      { key: 'advised', label: '家长意见建议', unit: '条', filled: 'advice' },
    ],
  },
  tables: [
    {
      key: 'log',
      tab: '社区服务值班记录',
      kind: 'log',
      purpose: { zh: '值班一次记一行', en: 'One row for each turn of duty' },
      notes: '值班一次记一行。同一人同日同时段只计一次；不在校历月份内的不计。',
      columns: [
        logColumn('seq', '序号', 'int', 5, '仅供显示'),
        logColumn('id', '编号', 'id', 8, '与花名册一致的编号，如 D001', REQUIRED),
        logColumn('name', '姓名', 'name', 9, '与花名册一致的姓名', REQUIRED),
        logColumn('date', '值班日期', 'date', 11, '一般为双休日，如 2024-09-07', REQUIRED),
        logColumn('slot', '时段', 'list', 7, '上午或下午', {
          required: true,
          list: ['上午', '下午'],
        }),
        logColumn('place', '地点', 'text', 14, '选填，如 社区服务站'),
        logColumn('received', '接待家长人次', 'int', 10, '0 或以上的整数（人次），选填', {
          min: '0',
        }),
        logColumn('advice', '家长意见建议', 'longtext', 24, '选填'),
      ],
      prefill: { kind: 'none' },
      people: [{ id: 'id', name: 'name' }],
      unit: [],
      unique: null,
      repeats: ['id', 'date', 'slot'],
      conflict: null,
      dated: null,
      counting: ['id', 'date', 'slot'],
      signed: null,
      optional: false,
      spareRows: 1000,
    },
  ],
  outputs: dutyOutputs('社区服务月度统计', '社区服务统计'),
  groups: [],
  parameters: [
    countSetting('quotaPerMonth', '每月值班次数', '每名党员每月至少几次（次）', '1'),
    CARRY_OVER,
    ...GRADING,
  ],
  bands: quotaBands,
  needs: ['months', 'leaves'],
  pulls: [],
  summaryTab: '社区服务汇总',
  summaryBy: 'branch',
  lists: [
    {
      of: 'units',
      tab: '社区服务未达标名单',
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
