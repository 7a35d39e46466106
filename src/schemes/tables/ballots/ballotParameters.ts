import { option } from '../../../domain/scheme/choices';
import type { PointGroup, TableParameter } from '../../../domain/tables/tableParameter';

const YES_NO = [option('yes', '是'), option('no', '否')];

/** what of a ballot counts in the denominator, and how far an invalid tick reaches. */
export const COUNTING: readonly TableParameter[] = [
  {
    code: 'abstainInDenominator',
    label: '弃权计入分母',
    note: '是：弃权按 0 分计入；否：只除以有效票',
    kind: 'choice',
    options: YES_NO,
    value: 'no',
  },
  {
    code: 'invalidScope',
    label: '一项打两个勾',
    note: '该项无效：只作废这一项；整票无效：这张票各项都作废',
    kind: 'choice',
    options: [option('item', '该项无效'), option('ballot', '整票无效')],
    value: 'item',
  },
  {
    code: 'quorum',
    label: '收回票数最低比例',
    note: '各票种收回与发出之比低于此数时提示',
    kind: 'share',
    options: [],
    value: '2/3',
  },
];

/** from what the score is made, and what follows from a group without valid votes. */
export const SCORING: readonly TableParameter[] = [
  {
    code: 'basis',
    label: '测评得分依据',
    note: '总体评价；分项平均；综合：总体评价与分项平均各占一半',
    kind: 'choice',
    options: [
      option('overall', '总体评价'),
      option('indicators', '分项平均'),
      option('mixed', '综合'),
    ],
    value: 'overall',
  },
  {
    code: 'emptyGroup',
    label: '票种没有有效票时',
    note: '重新分配：权重由其他票种分担；不计分：该对象不计分',
    kind: 'choice',
    options: [option('reweight', '重新分配'), option('block', '不计分')],
    value: 'reweight',
  },
  {
    code: 'goodCap',
    label: '最高等次比例上限(%)',
    note: '最高等次占已评对象的百分比，超过时提示；0 为不设',
    kind: 'percent',
    options: [],
    value: '0',
  },
];

/** Whom the branches stand beside on the ballot (C-01). */
export const OBJECTS: TableParameter = {
  code: 'objects',
  label: '评议对象',
  note: '各支部之外的评议对象，用顿号隔开；没有则留空',
  kind: 'text',
  options: [],
  value: '党总支班子',
};

/** A, B, C with their weights. */
export const VOTER_GROUPS: PointGroup = {
  key: 'groups',
  label: '票种权重',
  note: '%；A 上级领导及总支(党委)委员，B 党员，C 群众代表(非党员教师、家长委员会、校务监督员、离退休教师)',
  kind: 'weights',
  items: [
    { key: 'A', label: 'A', points: '40', from: '' },
    { key: 'B', label: 'B', points: '40', from: '' },
    { key: 'C', label: 'C', points: '20', from: '' },
  ],
  total: '100',
  open: false,
};

/** 好, 较好, 一般, 差 and what they are worth, 分. */
export const OPTIONS: PointGroup = {
  key: 'options',
  label: '选项分值',
  note: '每一票折合的分数',
  kind: 'values',
  items: [
    { key: 'g', label: '好', points: '100', from: '' },
    { key: 'b', label: '较好', points: '80', from: '' },
    { key: 'm', label: '一般', points: '60', from: '' },
    { key: 'p', label: '差', points: '40', from: '' },
  ],
  total: null,
  open: false,
};

/** The only item of ballots that ask for an overall opinion alone. */
export const OVERALL_ONLY: PointGroup = {
  key: 'items',
  label: '评议项目',
  note: '选票上的项目',
  kind: 'names',
  items: [{ key: 'overall', label: '总体评价', points: '0', from: '' }],
  total: null,
  open: false,
};
