import type { ColumnSpec } from '../../../domain/scheme/scheme';
import type { GroupColumns } from '../../../domain/tables/tableScheme';
import { ID_COLUMNS, STATUS_COLUMNS, VETO_COLUMNS } from '../../columnGroups';
import { calculatedColumn } from '../calculatedColumn';
import { DORM_FORMULAS } from './dormFormulas';

const only = (columns: readonly ColumnSpec[], key: string): readonly ColumnSpec[] =>
  columns.filter((column) => column.key === key);

/** Columns of 文明宿舍评比表 in order (3.13). */
export const DORM_COLUMNS: readonly (ColumnSpec | GroupColumns)[] = [
  ...only(ID_COLUMNS, 'seq'),
  {
    key: 'building',
    header: '楼栋',
    type: 'text',
    required: true,
    source: 'input',
    width: 9,
    hint: '如 1号楼',
  },
  {
    key: 'dorm',
    header: '宿舍号',
    type: 'id',
    required: true,
    source: 'input',
    width: 9,
    hint: '如 1-201，同一宿舍各次检查写法一致',
  },
  {
    key: 'class',
    header: '所属班级',
    type: 'text',
    required: false,
    source: 'input',
    width: 10,
    hint: '选填，如 七(1)班',
  },
  {
    key: 'date',
    header: '检查日期',
    type: 'date',
    required: true,
    source: 'input',
    width: 11,
    hint: '如 2024-09-12；按所在月份计算月均分',
  },
  { group: 'K' },
  ...only(VETO_COLUMNS, 'veto').map((column) => ({
    ...column,
    hint: '违规电器、打架等填“是”，原因写在备注；当月不排名、不评文明宿舍',
  })),
  ...only(STATUS_COLUMNS, 'remark'),
  calculatedColumn('score', '得分', 'decimal', 8, DORM_FORMULAS.check),
];

/** Columns of 文明宿舍评比结果 in order (C-36). */
export const DORM_RESULT_COLUMNS: readonly ColumnSpec[] = [
  calculatedColumn('dorm', '宿舍号', 'id', 9),
  calculatedColumn('month', '月份', 'month', 9),
  calculatedColumn('n', '检查次数', 'int', 9, DORM_FORMULAS.count),
  calculatedColumn('score', '月均分', 'decimal', 8, DORM_FORMULAS.month),
  calculatedColumn('band', '等次', 'text', 13, DORM_FORMULAS.band),
  calculatedColumn('rank', '名次', 'int', 6),
  calculatedColumn('award', '文明宿舍', 'text', 9),
];
