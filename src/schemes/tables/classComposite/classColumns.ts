import type { ColumnSpec } from '../../../domain/scheme/scheme';
import type { GroupColumns } from '../../../domain/tables/tableScheme';
import { bonusColumns, ID_COLUMNS, STATUS_COLUMNS, VETO_COLUMNS } from '../../columnGroups';
import { calculatedColumn } from '../calculatedColumn';
import { CLASS_FORMULAS } from './classFormulas';

const only = (columns: readonly ColumnSpec[], key: string): readonly ColumnSpec[] =>
  columns.filter((column) => column.key === key);

/** Columns of 班级综合考核表 in order (3.12). */
export const CLASS_COLUMNS: readonly (ColumnSpec | GroupColumns)[] = [
  ...only(ID_COLUMNS, 'seq'),
  {
    key: 'grade',
    header: '年级',
    type: 'list',
    required: true,
    source: 'input',
    listFrom: 'grades',
    width: 9,
    hint: '从下拉列表中选择，与班级表一致',
  },
  {
    key: 'class',
    header: '班级',
    type: 'list',
    required: true,
    source: 'input',
    listFrom: 'classes',
    width: 10,
    hint: '从下拉列表中选择，与班级表一致',
  },
  {
    key: 'adviser',
    header: '班主任',
    type: 'name',
    required: true,
    source: 'input',
    width: 9,
    hint: '班主任姓名',
  },
  {
    key: 'month',
    header: '月份',
    type: 'month',
    required: true,
    source: 'input',
    width: 9,
    hint: '考核月份，如 2024-09',
  },
  { group: 'K' },
  ...bonusColumns('10'),
  // The reason of a veto may stand in 备注 here.
  ...only(VETO_COLUMNS, 'veto').map((column) => ({
    ...column,
    hint: '是或否，空白按否；填“是”的不排名、不评文明班级，原因写在备注',
  })),
  ...only(STATUS_COLUMNS, 'remark'),
  calculatedColumn('score', '得分', 'decimal', 8, CLASS_FORMULAS.score),
  calculatedColumn('band', '等次', 'text', 10, CLASS_FORMULAS.band),
  calculatedColumn('rank', '年级名次', 'int', 9, CLASS_FORMULAS.rank),
  calculatedColumn('award', '文明班级', 'text', 9),
];
