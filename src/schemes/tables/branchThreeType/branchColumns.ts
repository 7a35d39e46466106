import type { ColumnSpec } from '../../../domain/scheme/scheme';
import type { GroupColumns } from '../../../domain/tables/tableScheme';
import { bonusColumns, ID_COLUMNS, STATUS_COLUMNS } from '../../columnGroups';
import { calculatedColumn } from '../calculatedColumn';
import { BRANCH_FORMULAS } from './branchFormulas';

const only = (columns: readonly ColumnSpec[], key: string): readonly ColumnSpec[] =>
  columns.filter((column) => column.key === key);

/** Columns of 三型党组织考核表 in order (3.4). */
export const BRANCH_COLUMNS: readonly (ColumnSpec | GroupColumns)[] = [
  ...only(ID_COLUMNS, 'seq'),
  {
    key: 'branch',
    header: '支部名称',
    type: 'list',
    required: true,
    source: 'input',
    listFrom: 'branches',
    width: 12,
    hint: '从下拉列表中选择，与花名册一致',
  },
  {
    key: 'secretary',
    header: '支部书记',
    type: 'name',
    required: true,
    source: 'input',
    width: 9,
    hint: '支部书记姓名',
  },
  { group: 'K' },
  ...bonusColumns('10'),
  {
    key: 'self',
    header: '自评总分',
    type: 'decimal',
    required: false,
    source: 'input',
    min: '0',
    max: '110',
    width: 8,
    hint: '0 至 110 分，仅供参考，不计入得分',
  },
  ...only(STATUS_COLUMNS, 'remark'),
  calculatedColumn('sheet', '考核评分', 'decimal', 9, BRANCH_FORMULAS.sheet),
  calculatedColumn('ballot', '述职测评得分', 'decimal', 12, BRANCH_FORMULAS.ballot),
  calculatedColumn('score', '综合得分', 'decimal', 9, BRANCH_FORMULAS.score),
  calculatedColumn('band', '等次', 'text', 8, BRANCH_FORMULAS.band),
  calculatedColumn('rank', '名次', 'int', 6, BRANCH_FORMULAS.rank),
];
