import type { ColumnSpec } from '../../../domain/scheme/scheme';
import { ID_COLUMNS, STATUS_COLUMNS } from '../../columnGroups';
import { calculatedColumn } from '../calculatedColumn';
import { GOAL_FORMULAS } from './goalFormulas';

/** Columns of 一岗双责目标表 in order (3.2). */
export const GOAL_COLUMNS: readonly ColumnSpec[] = [
  ...ID_COLUMNS,
  {
    key: 'dim',
    header: '维度',
    type: 'list',
    required: true,
    source: 'input',
    list: ['党建', '业务'],
    width: 7,
    hint: '党建或业务；两个方面都要有目标',
  },
  {
    key: 'goal',
    header: '目标内容',
    type: 'longtext',
    required: true,
    source: 'input',
    width: 28,
    hint: '按岗位签订的目标，一行一项',
  },
  {
    key: 'points',
    header: '分值',
    type: 'decimal',
    required: true,
    source: 'input',
    min: '0.01',
    max: '100',
    width: 7,
    hint: '大于 0 至 100 分；各方面分值不必合计 100',
  },
  {
    key: 'got',
    header: '考核得分',
    type: 'decimal',
    required: true,
    source: 'input',
    min: '0',
    max: '100',
    width: 9,
    hint: '0 至该项分值',
  },
  {
    key: 'evidence',
    header: '完成情况及佐证',
    type: 'longtext',
    required: false,
    source: 'input',
    width: 24,
    hint: '选填，如：签到表 12 次',
  },
  ...STATUS_COLUMNS,
];

/** Columns of 一岗双责考核结果 in order. */
export const GOAL_RESULT_COLUMNS: readonly ColumnSpec[] = [
  ...ID_COLUMNS,
  calculatedColumn('party', '党建得分率', 'decimal', 11, GOAL_FORMULAS.party),
  calculatedColumn('work', '业务得分率', 'decimal', 11, GOAL_FORMULAS.work),
  calculatedColumn('outcome', '考核结论', 'text', 12, GOAL_FORMULAS.outcome),
  calculatedColumn('follow', '后续处理', 'text', 22, GOAL_FORMULAS.follow),
];
