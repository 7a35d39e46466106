import type { ColumnSpec, Scheme, ScorePart } from '../domain/scheme/scheme';
import { INDICATORS } from '../domain/scheme/scheme';
import { contractCircular, contractNotice } from './circulars/contractPapers';
import { bonusColumns, ID_COLUMNS, STATUS_COLUMNS, VETO_COLUMNS } from './columnGroups';

const SIGNED: ColumnSpec = {
  key: 'signed',
  header: '签订日期',
  type: 'date',
  required: false,
  source: 'input',
  width: 11,
  hint: '责任书签订日期，如 2024-01-08；未签订请留空',
};

const SELF_TOTAL: ColumnSpec = {
  key: 'self',
  header: '自评总分',
  type: 'decimal',
  required: false,
  source: 'input',
  min: '0',
  max: '120',
  width: 8,
  hint: '0 至 120 分，仅供参考，不计入得分',
};

function calculated(key: string, header: string, width: number): ColumnSpec {
  return { key, header, type: 'decimal', required: false, source: 'calc', width, hint: '' };
}

const SCORE_A = calculated('scoreA', '目标责任书得分', 11);
const SCORE_B = calculated('scoreB', '廉政责任书得分', 11);

const PART_A: ScorePart = {
  key: 'A',
  label: '目标责任书',
  tab: '目标责任书考核表',
  document: '《党员目标管理责任书》',
  indicators: [
    { key: 'a1', label: '师生新形象', max: '15' },
    { key: 'a2', label: '教学工作新突破', max: '25' },
    { key: 'a3', label: '德育工作新举措', max: '15' },
    { key: 'a4', label: '评价方式新变化', max: '10' },
    { key: 'a5', label: '校本课程建设新进展', max: '15' },
    { key: 'a6', label: '教师队伍素质新提高', max: '20' },
  ],
  columns: [
    ...ID_COLUMNS,
    SIGNED,
    INDICATORS,
    ...bonusColumns('20'),
    SELF_TOTAL,
    ...STATUS_COLUMNS,
    SCORE_A,
  ],
  scoreColumn: 'scoreA',
  fullMarks: '100',
  maxBonus: '20',
  maxDeduct: '100',
  weight: '50',
};

const PART_B: ScorePart = {
  key: 'B',
  label: '廉政责任书',
  tab: '廉政责任书考核表',
  document: '《党员干部党风廉政建设责任书》',
  indicators: [
    { key: 'b1', label: '政治纪律与组织观念', max: '20' },
    { key: 'b2', label: '廉洁从教', max: '30' },
    { key: 'b3', label: '规范收费与教辅管理', max: '15' },
    { key: 'b4', label: '师德师风与工作作风', max: '20' },
    { key: 'b5', label: '廉政学习与警示教育', max: '15' },
  ],
  columns: [
    ...ID_COLUMNS,
    SIGNED,
    INDICATORS,
    ...bonusColumns('20'),
    ...VETO_COLUMNS,
    ...STATUS_COLUMNS,
    SCORE_B,
  ],
  scoreColumn: 'scoreB',
  fullMarks: '100',
  maxBonus: '20',
  maxDeduct: '100',
  weight: '50',
};

const RESULT_COLUMNS: readonly ColumnSpec[] = [
  ...ID_COLUMNS,
  SCORE_A,
  SCORE_B,
  calculated('total', '总分', 10),
  { ...calculated('band', '等次', 16), type: 'text' },
  { ...calculated('rank', '支部内名次', 12), type: 'int' },
  { ...calculated('follow', '后续处理', 36), type: 'text' },
  { ...calculated('flags', '提示', 24), type: 'text' },
];

/** 党员两个责任书年度考核, S2-07..S2-16: two contracts, four bands at 100, 80 and 60 分. */
export const doubleContract: Scheme = {
  id: 'double-contract',
  version: 1,
  title: {
    zh: '党员两个责任书年度考核(四档)',
    en: 'Annual appraisal of the two responsibility contracts',
  },
  shortTitle: '责任书',
  about: {
    zh: '年初签订目标责任书和廉政责任书，年底分别评分，按总分分为四个等次。',
    en: 'Two contracts signed at the start of the year, scored at year end and graded in four bands.',
  },
  purpose: 'yearEnd',
  sources: [
    'S2-07',
    'S2-08',
    'S2-09',
    'S2-10',
    'S2-11',
    'S2-12',
    'S2-13',
    'S2-14',
    'S2-15',
    'S2-16',
  ],
  engine: 'scoreSheet',
  unit: 'member',
  parts: [PART_A, PART_B],
  resultTab: '责任书考核结果',
  resultColumns: RESULT_COLUMNS,
  summaryTab: '责任书汇总',
  bands: [
    {
      key: 'excellent',
      label: '优秀党员(推荐)',
      labelEn: 'recommended as excellent',
      lo: '100',
      loInclusive: true,
      followUp: '推荐为本年度优秀党员;支部表彰奖励',
    },
    {
      key: 'qualified',
      label: '合格党员',
      labelEn: 'qualified',
      lo: '80',
      loInclusive: true,
      followUp: '',
    },
    {
      key: 'basic',
      label: '基本合格党员',
      labelEn: 'basically qualified',
      lo: '60',
      loInclusive: true,
      followUp: '谈话提醒、限期改进',
    },
    {
      key: 'unqualified',
      label: '不合格党员',
      labelEn: 'unqualified',
      lo: null,
      loInclusive: true,
      followUp: '列为支部重点教育对象;书面上报镇党委依规处理',
    },
  ],
  settings: {
    combine: 'weighted',
    partFloor: '60',
    partFloorAction: 'flag',
    bandOn: 'rounded',
    decimals: 2,
    missing: 'block',
    veto: 'on',
    vetoBand: 'unqualified',
    vetoEffect: 'lowestBand',
    minMonths: 6,
    probationaryExcellent: 'warn',
    excellentCap: 'warn',
    excellentCapShare: '1/3',
    rank: 'min',
  },
  lists: [
    { tab: '优秀党员推荐名单', filter: { kind: 'bands', bands: ['excellent'] }, form: 'list' },
    { tab: '责任书表彰名单', filter: { kind: 'bands', bands: ['excellent'] }, form: 'list' },
    contractNotice,
    { tab: '重点教育对象名单', filter: { kind: 'bands', bands: ['unqualified'] }, form: 'list' },
    { tab: '上报镇党委名单', filter: { kind: 'bands', bands: ['unqualified'] }, form: 'report' },
    { tab: '未完成待核名单', filter: { kind: 'state', state: 'unfinished' }, form: 'list' },
    { tab: '临界名单', filter: { kind: 'flag', flag: 'borderline' }, form: 'list' },
    { tab: '不定等次名单', filter: { kind: 'state', state: 'ungraded' }, form: 'list' },
    contractCircular,
  ],
};
