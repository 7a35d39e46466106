import type { PointGroup } from '../../domain/tables/tableParameter';
import type { TableScheme } from '../../domain/tables/tableScheme';
import { classCircular } from '../circulars/awardCirculars';
import { classNotice } from '../circulars/awardNotices';
import { awardParameters } from './awardParameters';
import { CLASS_COLUMNS } from './classComposite/classColumns';
import { commonChoice, GRADING } from './commonParameters';
import { MAX_DEDUCT, maxBonus } from './sheetParameters';

const MARKS: PointGroup = {
  key: 'K',
  label: '考核指标',
  note: '指标满分（分）',
  kind: 'marks',
  items: [
    { key: 'study', label: '学习', points: '20', from: '' },
    { key: 'disc', label: '纪律', points: '25', from: '' },
    { key: 'clean', label: '卫生', points: '20', from: '' },
    { key: 'drill', label: '两操', points: '15', from: '' },
    { key: 'manner', label: '文明礼仪', points: '10', from: '' },
    { key: 'act', label: '活动', points: '10', from: '' },
  ],
  total: '100',
  open: true,
};

/** 班级综合考核与文明班级评选, S2-20, S2-22, S2-23: classes by month, an award per grade. */
export const classComposite: TableScheme = {
  id: 'class-composite',
  version: 1,
  title: { zh: '班级综合考核与文明班级评选', en: 'Class appraisal and civilised-class award' },
  shortTitle: '班级考核',
  about: {
    zh: '每月按学习、纪律、卫生等六项给各班评分，年级内排名，评出文明班级。',
    en: 'Every class is scored each month on six items, ranked in its grade; the best are awarded.',
  },
  purpose: 'award',
  sources: ['S2-20', 'S2-22', 'S2-23'],
  unit: 'class',
  engine: {
    kind: 'rowScore',
    table: 'sheet',
    marks: 'K',
    unit: 'class',
    period: { column: 'month', of: 'month' },
    labels: ['grade', 'adviser'],
    bonus: { column: 'bonus', reason: 'bonusReason' },
    deduct: { column: 'deduct', reason: 'deductReason' },
    veto: 'veto',
    rowScore: 'score',
    group: { column: 'grade', setting: null },
    mix: null,
    award: { column: 'award', of: 'classes' },
    subtotals: [],
    output: null,
  },
  tables: [
    {
      key: 'sheet',
      tab: '班级综合考核表',
      kind: 'fillIn',
      purpose: {
        zh: '班级综合考核，每班每月一行',
        en: 'Class appraisal, one row per class and month',
      },
      notes: '每班每月一行；各项在满分以内评分，加分、扣分须填事由；一票否决的原因写在备注。',
      columns: CLASS_COLUMNS,
      prefill: { kind: 'classes' },
      people: [],
      unit: ['class', 'month'],
      unique: ['class', 'month'],
      repeats: null,
      conflict: null,
      dated: null,
      counting: ['grade', 'class', 'month'],
      signed: null,
      optional: false,
      spareRows: 60,
    },
  ],
  outputs: [],
  groups: [MARKS],
  parameters: [
    maxBonus('10'),
    MAX_DEDUCT,
    ...GRADING,
    commonChoice('missing', 'block'),
    commonChoice('veto', 'on'),
    commonChoice('vetoEffect', 'noAward'),
    commonChoice('rank', 'min'),
    ...awardParameters('85', '纪律、卫生'),
  ],
  bands: [
    {
      key: 'top',
      label: '优秀班级',
      labelEn: 'excellent class',
      lo: '90',
      loInclusive: true,
      followUp: '入优秀班级档案',
    },
    { key: 'fine', label: '良好', labelEn: 'good', lo: '80', loInclusive: true, followUp: '' },
    { key: 'pass', label: '合格', labelEn: 'pass', lo: '60', loInclusive: true, followUp: '' },
    {
      key: 'fix',
      label: '待整改',
      labelEn: 'to rectify',
      lo: null,
      loInclusive: true,
      followUp: '班主任约谈,限期整改',
    },
  ],
  needs: ['classes'],
  pulls: [],
  summaryTab: '班级考核汇总',
  summaryBy: 'grade',
  summaryCuts: ['unit'],
  lists: [
    {
      of: 'units',
      tab: '文明班级名单',
      form: 'list',
      filter: { kind: 'award' },
      figures: [
        { header: '年级', value: 'grade' },
        { header: '月份', value: 'month' },
        { header: '班主任', value: 'adviser' },
        { header: '得分', value: 'score' },
        { header: '年级名次', value: 'rank' },
      ],
    },
    {
      of: 'units',
      tab: '优秀班级档案',
      form: 'list',
      filter: { kind: 'bands', bands: ['top'] },
      figures: [
        { header: '年级', value: 'grade' },
        { header: '月份', value: 'month' },
        { header: '班主任', value: 'adviser' },
        { header: '得分', value: 'score' },
        { header: '学期平均', value: 'semester' },
      ],
    },
    classCircular,
    classNotice,
  ],
};
