import type { ColumnSpec } from '../../src/domain/scheme/scheme';
import type { TableScheme } from '../../src/domain/tables/tableScheme';
import { awardParameters } from '../../src/schemes/tables/awardParameters';
import { calculatedColumn } from '../../src/schemes/tables/calculatedColumn';
import { commonChoice, GRADING } from '../../src/schemes/tables/commonParameters';
import { logColumn } from '../../src/schemes/tables/logColumn';
import { MAX_DEDUCT } from '../../src/schemes/tables/sheetParameters';

/** Every mark is a number; blanks are forgiven only where the school counts them as 0. */
const INCOMPLETE =
  'COUNT([K!])+IF({missing=zero},SUMPRODUCT(([K!]="")*1),0)<SUMPRODUCT(([K!]=[K!])*1)';

/** Marks minus deductions, between 0 and 100 分. */
const POINTS = 'MAX(0,MIN(100,SUM([K!])-SUM([deduct])))';

/** 1 for every row of the same month with a better score. */
const BETTER = '([:month]=[month])*([:score]<>"")*([:score]>[score])';

/** How many rows share a row's month and score. */
const ALIKE = 'COUNTIFS([:month],[:month],[:score],[:score])';

const DEDUCT: readonly ColumnSpec[] = [
  { ...logColumn('deduct', '扣分', 'decimal', 6, '填正数，空白按 0 分'), min: '0', max: '100' },
  {
    ...logColumn('deductReason', '扣分事由', 'text', 16, '有扣分时必填，如：留样不足48小时'),
    reasonFor: { column: 'deduct', when: 'positive' },
  },
];

/**
 * 食堂卫生月评, the worked example of CONTRIBUTING.md: a scheme that no source has. One row per
 * canteen and month, five marks, a deduction with its reason, ranks of the month, a red flag.
 */
export const canteenHygiene: TableScheme = {
  id: 'canteen-hygiene',
  version: 1,
  title: { zh: '食堂卫生月评', en: 'Monthly canteen hygiene review' },
  shortTitle: '食堂',
  about: {
    zh: '每月按四项给各食堂评分、排名，评出红旗食堂。',
    en: 'Canteens are marked on four items a month, ranked, and the best gets a red flag.',
  },
  purpose: 'award',
  sources: [],
  unit: 'none',
  engine: {
    kind: 'rowScore',
    table: 'review',
    marks: 'K',
    unit: 'canteen',
    period: { column: 'month', of: 'month' },
    labels: ['manager'],
    bonus: null,
    deduct: { column: 'deduct', reason: 'deductReason' },
    veto: null,
    rowScore: 'score',
    group: null,
    mix: null,
    award: { column: 'award', of: 'units' },
    subtotals: [],
    output: null,
  },
  tables: [
    {
      key: 'review',
      tab: '食堂卫生月评表',
      kind: 'log',
      purpose: { zh: '食堂卫生检查，每食堂每月一行', en: 'One row per canteen and month' },
      notes: '每食堂每月一行；各项在满分以内评分；扣分须写明事由。',
      columns: [
        logColumn('canteen', '食堂', 'text', 12, '如 第一食堂，各月写法一致', { required: true }),
        logColumn('manager', '负责人', 'name', 9, '选填'),
        logColumn('month', '月份', 'month', 9, '如 2024-09', { required: true }),
        { group: 'K' },
        ...DEDUCT,
        calculatedColumn(
          'score',
          '得分',
          'decimal',
          8,
          `=IF(OR([canteen]="",${INCOMPLETE},AND(SUM([deduct])>0,[deductReason]="")),"",` +
            `{{round ${POINTS}}})`,
        ),
        calculatedColumn(
          'band',
          '等次',
          'text',
          9,
          '=IF([canteen]="","",IF([score]="","未完成",' +
            `{{band IF({bandOn=rounded},[score],ROUND(${POINTS},9))}}))`,
        ),
        calculatedColumn(
          'rank',
          '当月名次',
          'int',
          8,
          `=IF([score]="","",1+IF({rank=dense},ROUND(SUMPRODUCT((${BETTER})/(${ALIKE}+1-(${BETTER}))),0),` +
            `SUMPRODUCT(${BETTER})))`,
        ),
        // Ties told apart by items that the school names are beyond a formula: the value alone.
        calculatedColumn('award', '红旗食堂', 'text', 8),
      ],
      prefill: { kind: 'none' },
      people: [],
      unit: ['canteen'],
      unique: ['canteen', 'month'],
      repeats: null,
      conflict: null,
      dated: null,
      counting: ['canteen', 'month'],
      signed: null,
      optional: false,
      spareRows: 100,
    },
  ],
  outputs: [],
  groups: [
    {
      key: 'K',
      label: '月评指标',
      note: '指标满分（分）',
      kind: 'marks',
      items: [
        { key: 'kitchen', label: '后厨卫生', points: '40', from: '' },
        { key: 'samples', label: '食品留样', points: '20', from: '' },
        { key: 'hall', label: '餐厅卫生', points: '20', from: '' },
        { key: 'service', label: '服务评价', points: '20', from: '' },
      ],
      total: '100',
      open: true,
    },
  ],
  parameters: [
    ...GRADING,
    commonChoice('missing', 'block'),
    commonChoice('rank', 'min'),
    MAX_DEDUCT,
    ...awardParameters('90', '后厨卫生'),
  ],
  bands: [
    {
      key: 'top',
      label: '优',
      labelEn: 'excellent',
      lo: '90',
      loInclusive: true,
      followUp: '流动红旗',
    },
    { key: 'fine', label: '良', labelEn: 'good', lo: '75', loInclusive: true, followUp: '' },
    {
      key: 'fix',
      label: '整改',
      labelEn: 'to rectify',
      lo: null,
      loInclusive: true,
      followUp: '限期整改',
    },
  ],
  needs: [],
  pulls: [],
  summaryTab: '食堂月评汇总',
  summaryBy: null,
  lists: [
    {
      of: 'units',
      tab: '红旗食堂名单',
      form: 'list',
      filter: { kind: 'award' },
      figures: [
        { header: '月份', value: 'month' },
        { header: '得分', value: 'score' },
        { header: '名次', value: 'rank' },
      ],
    },
    {
      of: 'units',
      tab: '整改食堂名单',
      form: 'list',
      filter: { kind: 'bands', bands: ['fix'] },
      figures: [
        { header: '月份', value: 'month' },
        { header: '得分', value: 'score' },
      ],
    },
  ],
};
