import type { ColumnSpec } from '../../../domain/scheme/scheme';
import type { GroupColumns } from '../../../domain/tables/tableScheme';
import { bonusColumns, ID_COLUMNS, STATUS_COLUMNS } from '../../columnGroups';
import { calculatedColumn } from '../calculatedColumn';
import { PULLED_FORMULAS, STAFF_FORMULAS } from './staffFormulas';

/** Columns of 个人综合考核表 in order (3.10); people outside the Party have no 所在支部 (C-33). */
export const STAFF_COLUMNS: readonly (ColumnSpec | GroupColumns)[] = [
  ...ID_COLUMNS.map((column) =>
    column.key === 'branch'
      ? { ...column, required: false, hint: '从下拉列表中选择，与花名册一致；非党员留空' }
      : column,
  ),
  { group: 'components', calculated: PULLED_FORMULAS },
  ...bonusColumns('5'),
  ...STATUS_COLUMNS,
  calculatedColumn('base', '适用满分', 'decimal', 8, STAFF_FORMULAS.base),
  calculatedColumn('score', '综合考核分', 'decimal', 10, STAFF_FORMULAS.score),
  calculatedColumn('band', '等次', 'text', 8, STAFF_FORMULAS.band),
  calculatedColumn('rank', '名次', 'int', 6, STAFF_FORMULAS.rank),
];
