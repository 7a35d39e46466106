import { option } from '../../domain/scheme/choices';
import type { PointGroup } from '../../domain/tables/tableParameter';
import type { TableScheme } from '../../domain/tables/tableScheme';
import { dormCircular } from '../circulars/awardCirculars';
import { dormNotice } from '../circulars/awardNotices';
import { awardParameters } from './awardParameters';
import { commonChoice, GRADING } from './commonParameters';
import { DORM_COLUMNS, DORM_RESULT_COLUMNS } from './dormCivilised/dormColumns';

const MARKS: PointGroup = {
  key: 'K',
  label: '评比指标',
  note: '指标满分（分）',
  kind: 'marks',
  items: [
    { key: 'bed', label: '内务', points: '30', from: '' },
    { key: 'clean', label: '卫生', points: '30', from: '' },
    { key: 'disc', label: '纪律', points: '20', from: '' },
    { key: 'safe', label: '安全', points: '10', from: '' },
    { key: 'cult', label: '宿舍文化', points: '10', from: '' },
  ],
  total: '100',
  open: true,
};

/** 文明宿舍评比, S2-23: checks of a month are averaged, the best dormitories are awarded. */
export const dormCivilised: TableScheme = {
  id: 'dorm-civilised',
  version: 1,
  title: { zh: '文明宿舍评比', en: 'Civilised-dormitory award' },
  shortTitle: '宿舍',
  about: {
    zh: '每次检查按五项给宿舍评分，按月平均、排名，评出文明宿舍。',
    en: 'Dormitories are checked on five items; the mean of the month is ranked, the best awarded.',
  },
  purpose: 'award',
  sources: ['S2-23'],
  unit: 'dorm',
  engine: {
    kind: 'rowScore',
    table: 'checks',
    marks: 'K',
    unit: 'dorm',
    period: { column: 'date', of: 'date' },
    labels: ['building', 'class'],
    bonus: null,
    deduct: null,
    veto: 'veto',
    rowScore: 'score',
    group: { column: 'building', setting: 'group' },
    mix: null,
    award: { column: 'award', of: 'units' },
    subtotals: [],
    output: 'result',
  },
  tables: [
    {
      key: 'checks',
      tab: '文明宿舍评比表',
      kind: 'log',
      purpose: {
        zh: '宿舍检查，每宿舍每次一行',
        en: 'Dormitory checks, one row per dorm and check',
      },
      notes: '每宿舍每次检查一行；各项在满分以内评分；一票否决的原因写在备注。',
      columns: DORM_COLUMNS,
      prefill: { kind: 'none' },
      people: [],
      unit: ['dorm'],
      unique: ['dorm', 'date'],
      repeats: null,
      conflict: null,
      dated: null,
      counting: ['dorm', 'date'],
      signed: null,
      optional: false,
      spareRows: 1000,
    },
  ],
  outputs: [
    {
      key: 'result',
      tab: '文明宿舍评比结果',
      columns: DORM_RESULT_COLUMNS,
      kind: 'result',
      open: [],
      keys: ['dorm', 'month'],
    },
  ],
  groups: [MARKS],
  parameters: [
    ...GRADING,
    commonChoice('missing', 'block'),
    commonChoice('veto', 'on'),
    commonChoice('vetoEffect', 'noAward'),
    commonChoice('rank', 'min'),
    {
      code: 'group',
      label: '排名范围',
      note: '名次和名额按全校或按楼栋计算',
      kind: 'choice',
      options: [option('all', '全校'), option('building', '按楼栋')],
      value: 'all',
    },
    ...awardParameters('90', '卫生、内务'),
  ],
  bands: [
    {
      key: 'top',
      label: '文明宿舍候选',
      labelEn: 'award candidate',
      lo: '90',
      loInclusive: true,
      followUp: '流动红旗/公示',
    },
    { key: 'fine', label: '良好', labelEn: 'good', lo: '80', loInclusive: true, followUp: '' },
    { key: 'pass', label: '合格', labelEn: 'pass', lo: '60', loInclusive: true, followUp: '' },
    {
      key: 'fix',
      label: '限期整改',
      labelEn: 'to rectify',
      lo: null,
      loInclusive: true,
      followUp: '通报整改',
    },
  ],
  needs: [],
  pulls: [],
  summaryTab: '宿舍评比汇总',
  summaryBy: null,
  summaryCuts: ['class'],
  lists: [
    {
      of: 'units',
      tab: '文明宿舍名单',
      form: 'list',
      filter: { kind: 'award' },
      figures: [
        { header: '楼栋', value: 'building' },
        { header: '所属班级', value: 'class' },
        { header: '月份', value: 'month' },
        { header: '月均分', value: 'score' },
        { header: '名次', value: 'rank' },
      ],
    },
    {
      of: 'units',
      tab: '整改宿舍名单',
      form: 'rectify',
      filter: { kind: 'bands', bands: ['fix'] },
      figures: [
        { header: '楼栋', value: 'building' },
        { header: '所属班级', value: 'class' },
        { header: '月份', value: 'month' },
        { header: '月均分', value: 'score' },
      ],
    },
    dormNotice,
    dormCircular,
  ],
};
