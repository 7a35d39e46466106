import type { ColumnSpec } from '../../../domain/scheme/scheme';
import type { TableSpec } from '../../../domain/tables/tableScheme';
import { logColumn } from '../logColumn';

/** 六看 (S1-30): each an optional rating. */
const LOOKS: readonly ColumnSpec[] = [
  '看敬业精神',
  '看教育理念',
  '看教学水平',
  '看教学技能',
  '看教学效果',
  '看仪表',
].map((header, index) =>
  logColumn(`k${index + 1}`, header, 'list', 7, '优、良、中、差，选填', {
    list: ['优', '良', '中', '差'],
  }),
);

const REQUIRED = { required: true } as const;

const COLUMNS: readonly ColumnSpec[] = [
  logColumn('seq', '序号', 'int', 5, '仅供显示'),
  logColumn('id', '听课人编号', 'id', 9, '与花名册一致的编号，如 D001', REQUIRED),
  logColumn('name', '听课人', 'name', 9, '与花名册一致的姓名', REQUIRED),
  logColumn('date', '听课日期', 'date', 11, '如 2024-09-03', REQUIRED),
  logColumn('period', '节次', 'int', 5, '1 至 12 的整数', { required: true, min: '1', max: '12' }),
  logColumn('teacher', '授课教师', 'name', 9, '授课教师姓名', REQUIRED),
  logColumn('class', '班级', 'text', 9, '如 七(1)班', REQUIRED),
  logColumn('subject', '科目', 'text', 7, '如 数学', REQUIRED),
  logColumn('cat', '科目类别', 'list', 11, '高考文化课、非高考科目或主题班会', {
    required: true,
    list: ['高考文化课', '非高考科目', '主题班会'],
  }),
  logColumn('topic', '课题', 'text', 16, '课题名称', REQUIRED),
  logColumn('form', '听课形式', 'list', 8, '推门课、预约课或公开课', {
    required: true,
    list: ['推门课', '预约课', '公开课'],
  }),
  ...LOOKS,
  logColumn('advice', '评价与建议', 'longtext', 24, '必填；空白列入缺项清单，仍计节数', REQUIRED),
];

/** 听课记录, S1-31: one row per lesson observed; the same person, day and period is one (C-18). */
export const observationLog: TableSpec = {
  key: 'log',
  tab: '听课记录',
  kind: 'log',
  purpose: { zh: '听一节课记一行', en: 'One row for each lesson observed' },
  notes: '一节一行。同一人同日同节只计一次；不在校历周次内的不计。班级、科目等空白列入缺项清单。',
  columns: COLUMNS,
  prefill: { kind: 'none' },
  people: [{ id: 'id', name: 'name' }],
  unit: [],
  unique: null,
  repeats: ['id', 'date', 'period'],
  conflict: { columns: ['id', 'date', 'period'], differs: 'class' },
  dated: 'date',
  counting: ['id', 'date', 'period', 'form'],
  signed: null,
  optional: false,
  spareRows: 3000,
};
