import type { ColumnSpec } from '../domain/scheme/scheme';

/** G-ID: who the row is about. 编号 is the key, the rest are labels. */
export const ID_COLUMNS: readonly ColumnSpec[] = [
  {
    key: 'seq',
    header: '序号',
    type: 'int',
    required: false,
    source: 'input',
    min: '1',
    width: 5,
    hint: '仅供显示，不作为识别依据',
  },
  {
    key: 'id',
    header: '编号',
    type: 'id',
    required: true,
    source: 'input',
    width: 8,
    hint: '与花名册一致的编号，如 D001',
  },
  {
    key: 'name',
    header: '姓名',
    type: 'name',
    required: true,
    source: 'input',
    width: 9,
    hint: '与花名册一致的姓名',
  },
  {
    key: 'branch',
    header: '所在支部',
    type: 'list',
    required: true,
    source: 'input',
    listFrom: 'branches',
    width: 11,
    hint: '从下拉列表中选择，与花名册一致',
  },
  {
    key: 'post',
    header: '岗位',
    type: 'text',
    required: false,
    source: 'input',
    width: 13,
    hint: '现任岗位，选填',
  },
];

/** G-BONUS: bonus of 0 to `max` 分 and deductions, each with its reason (E08, R-11). */
export function bonusColumns(max: string): readonly ColumnSpec[] {
  return [
    {
      key: 'bonus',
      header: '加分',
      type: 'decimal',
      required: false,
      source: 'input',
      min: '0',
      max,
      width: 6,
      hint: `0 至 ${max} 分，空白按 0 分；加分须填加分事由`,
    },
    {
      key: 'bonusReason',
      header: '加分事由',
      type: 'text',
      required: false,
      source: 'input',
      reasonFor: { column: 'bonus', when: 'positive' },
      width: 14,
      hint: '有加分时必填，如：市级优质课一等奖',
    },
    {
      key: 'deduct',
      header: '扣分',
      type: 'decimal',
      required: false,
      source: 'input',
      min: '0',
      max: '100',
      width: 6,
      hint: '填正数，0 至 100 分，空白按 0 分；扣分须填扣分事由',
    },
    {
      key: 'deductReason',
      header: '扣分事由',
      type: 'text',
      required: false,
      source: 'input',
      reasonFor: { column: 'deduct', when: 'positive' },
      width: 14,
      hint: '有扣分时必填，如：缺席党员大会1次',
    },
  ];
}

/** G-STATUS: whether the person is appraised at all, and room for a remark. */
export const STATUS_COLUMNS: readonly ColumnSpec[] = [
  {
    key: 'status',
    header: '考核状态',
    type: 'list',
    required: false,
    source: 'input',
    list: ['正常', '免考', '缓评'],
    width: 8,
    hint: '正常、免考或缓评，空白按正常',
  },
  {
    key: 'remark',
    header: '备注',
    type: 'text',
    required: false,
    source: 'input',
    width: 10,
    hint: '选填',
  },
];

/** 一票否决 with its reason (A-11, E08). */
export const VETO_COLUMNS: readonly ColumnSpec[] = [
  {
    key: 'veto',
    header: '一票否决',
    type: 'list',
    required: false,
    source: 'input',
    list: ['是', '否'],
    width: 8,
    hint: '是或否，空白按否；填“是”须填否决事由',
  },
  {
    key: 'vetoReason',
    header: '否决事由',
    type: 'text',
    required: false,
    source: 'input',
    reasonFor: { column: 'veto', when: 'yes' },
    width: 12,
    hint: '一票否决为“是”时必填',
  },
];
