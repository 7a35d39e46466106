import type { ColumnSpec } from '../../../domain/scheme/scheme';

/** 票号: printed on the paper ballot; carries no voter's name. */
export const BALLOT_NUMBER: ColumnSpec = {
  key: 'no',
  header: '票号',
  type: 'id',
  required: true,
  source: 'input',
  width: 8,
  hint: '印在选票上的编号，如 A-003；不记名',
};

export const VOTER_GROUP: ColumnSpec = {
  key: 'group',
  header: '票种',
  type: 'list',
  required: true,
  source: 'input',
  listOf: 'groups',
  width: 6,
  hint: '从下拉列表中选择',
};

export const ITEM: ColumnSpec = {
  key: 'item',
  header: '评议项目',
  type: 'list',
  required: true,
  source: 'input',
  listOf: 'items',
  width: 24,
  hint: '从下拉列表中选择',
};

/** A tick on the ballot: blank is 弃权, two ticks are 无效. */
export function tickColumn(key: string, header: string): ColumnSpec {
  return {
    key,
    header,
    type: 'list',
    required: false,
    source: 'input',
    listOf: 'options',
    ballot: true,
    width: 12,
    hint: '空白为弃权；一项打两个勾，照填如“好、较好”，按无效',
  };
}

export const OPINION: ColumnSpec = {
  key: 'opinion',
  header: '意见建议',
  type: 'longtext',
  required: false,
  source: 'input',
  width: 24,
  hint: '选填',
};

/** A count of the tally, 票. */
export function countColumn(key: string, header: string, hint: string): ColumnSpec {
  return { key, header, type: 'int', required: true, source: 'input', min: '0', width: 8, hint };
}
