import type { ColumnSpec } from '../../../domain/scheme/scheme';
import type { TableSpec } from '../../../domain/tables/tableScheme';
import { ID_COLUMNS } from '../../columnGroups';

function typed(
  key: string,
  header: string,
  type: ColumnSpec['type'],
  width: number,
  hint: string,
): ColumnSpec {
  return { key, header, type, required: true, source: 'input', width, hint };
}

const REMARK: ColumnSpec = {
  key: 'remark',
  header: '备注',
  type: 'text',
  required: false,
  source: 'input',
  width: 10,
  hint: '选填',
};

/** 展评评委打分表: one row per contestant and judge. */
const JUDGES: TableSpec = {
  key: 'judges',
  tab: '展评评委打分表',
  kind: 'register',
  purpose: {
    zh: '评委打分，一行一名选手一名评委',
    en: "Judges' marks: one row per contestant and judge",
  },
  notes: '各项必填，0 分请填 0；有一项空着，该选手为未完成。',
  columns: [
    typed('cid', '参赛编号', 'id', 9, '每名选手一个编号，如 L01'),
    typed('id', '编号', 'id', 8, '与花名册一致的编号，如 D016'),
    typed('name', '参赛教师', 'name', 9, '与花名册一致的姓名'),
    typed('subject', '学科', 'text', 8, '如：语文'),
    typed('topic', '课题', 'text', 16, '如：背影'),
    typed('judge', '评委', 'name', 9, '评委姓名或代号，如 评委1'),
    { group: 'L' },
    REMARK,
  ],
  prefill: { kind: 'none' },
  people: [{ id: 'id', name: 'name' }],
  unit: ['cid'],
  unique: ['cid', 'judge'],
  repeats: null,
  conflict: null,
  dated: null,
  counting: ['cid', 'judge'],
  signed: null,
  optional: false,
  spareRows: 300,
};

/** 示范课登记: who has given which lesson (S0-13 to S0-16, S1-12). */
const LESSONS: TableSpec = {
  key: 'lessons',
  tab: '示范课登记',
  kind: 'log',
  purpose: {
    zh: '示范课、研究课等登记，一行一节',
    en: 'Lessons given before colleagues: one row per lesson',
  },
  notes: '每名党员至少承担一节示范课；每名教师至少上一节研究课。',
  columns: [
    ...ID_COLUMNS,
    typed('date', '日期', 'date', 12, '如 2024-11-06'),
    {
      ...typed('kind', '课型', 'list', 8, '从下拉列表中选择'),
      list: ['研究课', '示范课', '公开课', '青优课'],
    },
    typed('group', '教研组', 'text', 10, '如：语文组'),
    typed('topic', '课题', 'text', 16, '如：背影'),
  ],
  prefill: { kind: 'none' },
  people: [{ id: 'id', name: 'name', branch: 'branch' }],
  unit: [],
  unique: null,
  repeats: ['id', 'date', 'kind', 'topic'],
  conflict: null,
  dated: null,
  counting: ['kind'],
  signed: null,
  optional: true,
  spareRows: 500,
};

export const CONTEST_TABLES: readonly TableSpec[] = [JUDGES, LESSONS];
