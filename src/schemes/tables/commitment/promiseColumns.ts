import type { ColumnSpec } from '../../../domain/scheme/scheme';
import { ID_COLUMNS } from '../../columnGroups';
import { calculatedColumn } from '../calculatedColumn';
import { PROMISE_FORMULAS } from './promiseFormulas';

const only = (key: string): readonly ColumnSpec[] =>
  ID_COLUMNS.filter((column) => column.key === key);

function day(key: string, header: string, required: boolean, hint: string): ColumnSpec {
  return { key, header, type: 'date', required, source: 'input', width: 12, hint };
}

/** Columns of 对标承诺台账 in order (3.5). */
export const PROMISE_COLUMNS: readonly ColumnSpec[] = [
  ...only('seq'),
  {
    key: 'kind',
    header: '承诺主体',
    type: 'list',
    required: true,
    source: 'input',
    list: ['党员', '党支部'],
    width: 9,
    hint: '党员或党支部',
  },
  {
    key: 'id',
    header: '编号',
    type: 'id',
    required: false,
    source: 'input',
    width: 8,
    hint: '党员的编号；承诺主体为党支部时留空',
  },
  {
    key: 'name',
    header: '姓名/支部名称',
    type: 'name',
    required: true,
    source: 'input',
    width: 13,
    hint: '与花名册一致的姓名或支部名称',
  },
  ...only('branch'),
  {
    key: 'cat',
    header: '承诺类别',
    type: 'list',
    required: true,
    source: 'input',
    listOf: 'categories',
    width: 10,
    hint: '从下拉列表中选择',
  },
  {
    key: 'text',
    header: '承诺内容',
    type: 'longtext',
    required: true,
    source: 'input',
    width: 30,
    hint: '一行一项，具体可查',
  },
  day('due', '完成时限', true, '如 2024-12-31'),
  day('shown', '公示日期', false, '承诺上墙公示的日期'),
  {
    key: 'state',
    header: '完成情况',
    type: 'list',
    required: false,
    source: 'input',
    list: ['完成', '部分完成', '未完成', '未到期'],
    width: 9,
    hint: '空白按未到期；超过完成时限仍未到期的按未完成计',
  },
  {
    ...day('done', '完成日期', false, '完成情况为“完成”时必填'),
    requiredWhen: { column: 'state', equals: '完成' },
  },
  {
    key: 'proof',
    header: '佐证',
    type: 'text',
    required: false,
    source: 'input',
    width: 16,
    hint: '选填',
  },
];

/** Columns of 承诺考核结果 in order; 评议得分 stays as it was typed (C-28). */
export const PROMISE_RESULT_COLUMNS: readonly ColumnSpec[] = [
  ...only('seq'),
  ...only('id').map((column) => ({ ...column, required: false })),
  ...only('name'),
  ...only('branch'),
  {
    key: 'review',
    header: '评议得分',
    type: 'decimal',
    required: false,
    source: 'input',
    min: '0',
    max: '100',
    width: 9,
    hint: '0 至 100 分，选填；空白时取认责承诺评议的得分，都没有则只按践诺得分',
  },
  calculatedColumn('n', '应计承诺数', 'int', 11),
  calculatedColumn('keep', '践诺得分', 'decimal', 9, PROMISE_FORMULAS.keep),
  calculatedColumn('score', '承诺考核分', 'decimal', 11, PROMISE_FORMULAS.score),
  calculatedColumn('band', '等次', 'text', 8, PROMISE_FORMULAS.band),
  calculatedColumn('flags', '提示', 'text', 24),
];
