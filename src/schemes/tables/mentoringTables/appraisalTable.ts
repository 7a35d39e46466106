import type { ColumnSpec } from '../../../domain/scheme/scheme';
import type { TableSpec } from '../../../domain/tables/tableScheme';
import { calculatedColumn } from '../calculatedColumn';
import { PAIR } from './pairColumns';
import { lessonFormula, PAIR_BAND_FORMULA, PAIR_SCORE_FORMULA } from './pairFormulas';

function lessons(key: string, header: string, quota: string): ColumnSpec {
  return {
    key,
    header,
    type: 'int',
    required: false,
    source: 'input',
    min: '0',
    width: 9,
    hint: `节；定额 ${quota} 节。空白时由“师徒听课记录”统计`,
  };
}

/** 师徒结对考核表: lessons of both semesters, four marks by hand, and the result beside them. */
export const APPRAISAL: TableSpec = {
  key: 'sheet',
  tab: '师徒结对考核表',
  kind: 'fillIn',
  purpose: {
    zh: '学年末师徒考核，一行一对',
    en: 'Appraisal at the end of the school year: one row per pair',
  },
  notes: '听课节数空着的由“师徒听课记录”统计；两处都没有的为未完成。四项评分必填，0 分请填 0。',
  columns: [
    PAIR,
    lessons('m1', '第一学期师听徒', '20'),
    lessons('a1', '第一学期徒听师', '40'),
    lessons('m2', '第二学期师听徒', '20'),
    lessons('a2', '第二学期徒听师', '40'),
    { group: 'manual' },
    {
      key: 'remark',
      header: '备注',
      type: 'text',
      required: false,
      source: 'input',
      width: 10,
      hint: '选填',
    },
    calculatedColumn('q1', '师傅听课得分(20分)', 'decimal', 10, lessonFormula('mentor')),
    calculatedColumn('q2', '徒弟听课得分(20分)', 'decimal', 10, lessonFormula('apprentice')),
    calculatedColumn('score', '考核得分', 'decimal', 9, PAIR_SCORE_FORMULA),
    calculatedColumn('band', '等次', 'text', 10, PAIR_BAND_FORMULA),
  ],
  prefill: { kind: 'table', table: 'register' },
  people: [],
  unit: ['pair'],
  unique: ['pair'],
  repeats: null,
  conflict: null,
  dated: null,
  counting: ['pair'],
  signed: null,
  optional: false,
  spareRows: 5,
};
