import type { UnitListSpec } from '../../../domain/tables/unitList';
import { visitNotice } from '../../circulars/awardNotices';
import { visitCircular } from '../../circulars/quotaCirculars';

const FIGURES = [
  { header: '家访身份', value: 'role' },
  { header: '电话应访', value: 'need' },
  { header: '电话实访', value: 'phone' },
  { header: '入户(人次)', value: 'door' },
  { header: '家访得分', value: 'score' },
] as const;

/** The lists of 3.7; 家访先进名单 is the first three by 电话 plus 入户 人次 with full marks (C-26). */
export const visitLists: readonly UnitListSpec[] = [
  visitCircular,
  {
    of: 'units',
    tab: '家访未达标名单',
    form: 'list',
    filter: { kind: 'bands', bands: ['unmet'] },
    figures: FIGURES,
  },
  {
    of: 'output',
    tab: '未覆盖学生名单',
    output: 'coverage',
    column: 'uncovered',
    values: ['是'],
    columns: ['class', 'size', 'anyCover', 'rate', 'missing'],
  },
  {
    of: 'rows',
    tab: '逾期上报年级部名单',
    table: 'collection',
    filter: { kind: 'equals', column: 'late', values: ['是'] },
    columns: ['dept', 'month', 'sent', 'copies'],
  },
  {
    of: 'units',
    tab: '家访先进名单',
    form: 'list',
    filter: {
      kind: 'top',
      among: { kind: 'value', value: 'full', equals: ['是'] },
      value: 'visits',
      places: 3,
    },
    figures: [
      { header: '电话实访', value: 'phone' },
      { header: '入户(人次)', value: 'door' },
      { header: '家访得分', value: 'score' },
    ],
  },
  visitNotice,
  {
    of: 'rows',
    tab: '有价值建议清单',
    table: 'log',
    filter: { kind: 'equals', column: 'valuable', values: ['是'] },
    columns: ['id', 'name', 'date', 'class', 'student', 'advice', 'back', 'feedback'],
  },
];
