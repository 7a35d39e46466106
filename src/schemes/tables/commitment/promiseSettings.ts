import { option } from '../../../domain/scheme/choices';
import type { PointGroup, TableParameter } from '../../../domain/tables/tableParameter';
import { GRADING } from '../commonParameters';

/** Coefficients of A-50, weights and categories of 3.5 (S1-04). */
export const PROMISE_GROUPS: readonly PointGroup[] = [
  {
    key: 'coef',
    label: '践诺系数',
    note: '0 至 1',
    kind: 'values',
    items: [
      { key: 'done', label: '完成', points: '1', from: '' },
      { key: 'late', label: '逾期完成', points: '0.8', from: '' },
      { key: 'part', label: '部分完成', points: '0.5', from: '' },
      { key: 'fail', label: '未完成', points: '0', from: '' },
    ],
    total: null,
    open: false,
  },
  {
    key: 'weights',
    label: '合成权重',
    note: '百分数；没有评议得分时只按践诺得分',
    kind: 'weights',
    items: [
      { key: 'keep', label: '践诺得分', points: '70', from: '' },
      { key: 'review', label: '评议得分', points: '30', from: 'ballot-commitment' },
    ],
    total: '100',
    open: false,
  },
  {
    key: 'categories',
    label: '承诺类别',
    note: '台账“承诺类别”的下拉选项',
    kind: 'names',
    items: [
      { key: 'study', label: '比学习', points: '0', from: '' },
      { key: 'spirit', label: '比党性', points: '0', from: '' },
      { key: 'serve', label: '比服务', points: '0', from: '' },
      { key: 'create', label: '比创新', points: '0', from: '' },
      { key: 'achieve', label: '比业绩', points: '0', from: '' },
    ],
    total: null,
    open: true,
  },
];

function count(code: string, label: string, value: string): TableParameter {
  return { code, label, note: '每名党员，含本数', kind: 'count', options: [], value };
}

/** Settings of A-51. */
export const PROMISE_PARAMETERS: readonly TableParameter[] = [
  count('minItems', '最少承诺项数', '2'),
  count('maxItems', '最多承诺项数', '5'),
  {
    code: 'itemsOutside',
    label: '承诺项数不在范围内时',
    note: '提示：标记“承诺项数”；不检查：不标记',
    kind: 'choice',
    options: [option('warn', '提示'), option('off', '不检查')],
    value: 'warn',
  },
  ...GRADING,
];
