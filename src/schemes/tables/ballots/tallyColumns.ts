import type { ColumnSpec } from '../../../domain/scheme/scheme';
import type { GroupColumns } from '../../../domain/tables/tableScheme';
import { countColumn, ITEM, VOTER_GROUP } from './ballotColumns';

/** The tally after the columns that name the object: who voted, on what, and the counts (票). */
export const TALLY_COLUMNS: readonly (ColumnSpec | GroupColumns)[] = [
  VOTER_GROUP,
  ITEM,
  countColumn('issued', '发出票数', '张，0 或正整数'),
  countColumn('back', '收回票数', '张，不多于发出票数；应等于各项票数之和'),
  { group: 'options' },
  countColumn('abstain', '弃权', '该项空白的票数'),
  countColumn('invalid', '无效', '该项打了两个以上勾的票数'),
];
