import type { ColumnSpec } from '../../../domain/scheme/scheme';
import { ID_COLUMNS, STATUS_COLUMNS } from '../../columnGroups';
import { calculatedColumn } from '../calculatedColumn';
import { STAR_FORMULAS } from './starFormulas';

const semester = (key: string, header: string): ColumnSpec => ({
  key,
  header,
  type: 'decimal',
  required: false,
  source: 'input',
  min: '0',
  max: '105',
  width: 12,
  hint: '0 至 105 分；本学期的由个人综合考核表取得，另一学期的填写',
  formula: STAR_FORMULAS.pulled,
});

/** Columns of 星级党员评定表 in order (3.11). */
export const STAR_COLUMNS: readonly ColumnSpec[] = [
  ...ID_COLUMNS,
  semester('s1', '第一学期综合考核分'),
  semester('s2', '第二学期综合考核分'),
  ...STATUS_COLUMNS,
  calculatedColumn('avg', '学年平均分', 'decimal', 10, STAR_FORMULAS.avg),
  calculatedColumn('stars', '星级', 'text', 8, STAR_FORMULAS.stars),
  calculatedColumn('plaque', '授牌', 'text', 6, STAR_FORMULAS.plaque),
  calculatedColumn('pennant', '党员先锋班锦旗', 'text', 10, STAR_FORMULAS.pennant),
];
