import type { ColumnSpec } from '../../../../src/domain/scheme/scheme';
import type { School } from '../../../../src/domain/tables/school';
import type { TableScheme, TableSpec } from '../../../../src/domain/tables/tableScheme';
import { commonChoice } from '../../../../src/schemes/tables/commonParameters';
import { readTable, type TableReading } from '../../../../src/sheets/tables/readTable';
import type { TabReading } from '../../../../src/sheets/tabReading';
import { exampleSchool } from '../../../support/exampleTables';
import { type Typed, tabReading } from '../../../support/tabReading';

export const input = (key: string, header: string, more: Partial<ColumnSpec> = {}): ColumnSpec => ({
  key,
  header,
  type: 'text',
  required: true,
  source: 'input',
  width: 10,
  hint: '',
  ...more,
});

const optional = { required: false } as const;
const PERSON = [
  input('id', '编号', { type: 'id' }),
  input('name', '姓名', { type: 'name' }),
  input('branch', '所在支部', { type: 'list', listFrom: 'branches' }),
];

const plainTable: TableSpec = {
  key: 'sheet',
  tab: '考核表',
  kind: 'fillIn',
  purpose: { zh: '考核', en: 'appraisal' },
  notes: '',
  columns: [],
  prefill: { kind: 'none' },
  people: [{ id: 'id', name: 'name', branch: 'branch' }],
  unit: [],
  unique: null,
  repeats: null,
  conflict: null,
  dated: null,
  counting: [],
  signed: null,
  optional: false,
  spareRows: 5,
};

/** A sheet with marks, bonus, veto and status; one row a member. */
export const sheet: TableSpec = {
  ...plainTable,
  columns: [
    input('seq', '序号', { type: 'int', ...optional }),
    ...PERSON,
    input('signed', '签订日期', { type: 'date', ...optional }),
    { group: 'K' },
    input('bonus', '加分', { type: 'decimal', ...optional, min: '0', max: '5' }),
    input('bonusReason', '加分事由', {
      ...optional,
      reasonFor: { column: 'bonus', when: 'positive' },
    }),
    input('veto', '一票否决', { type: 'list', list: ['是', '否'], ...optional }),
    input('state', '完成情况', { type: 'list', list: ['完成', '未完成'], ...optional }),
    input('done', '完成日期', {
      type: 'date',
      ...optional,
      requiredWhen: { column: 'state', equals: '完成' },
    }),
    input('status', '考核状态', { type: 'list', list: ['正常', '免考', '缓评'], ...optional }),
    input('score', '得分', { type: 'decimal', source: 'calc', ...optional }),
  ],
  unique: ['id'],
  signed: 'signed',
};

/** A log of lessons observed, with everything a log can have. */
export const log: TableSpec = {
  ...plainTable,
  key: 'log',
  tab: '听课记录',
  kind: 'log',
  people: [{ id: 'id', name: 'name' }],
  columns: [
    input('seq', '序号', { type: 'int', ...optional }),
    input('id', '听课人编号', { type: 'id' }),
    input('name', '听课人', { type: 'name' }),
    input('date', '听课日期', { type: 'date' }),
    input('period', '节次', { type: 'int', min: '1', max: '12' }),
    input('class', '班级', { type: 'list', listFrom: 'classes' }),
    input('form', '听课形式', { type: 'list', list: ['推门课', '预约课', '公开课'] }),
    input('sid', '学生学号', { type: 'id', ...optional }),
    input('advice', '评价与建议', { type: 'longtext' }),
  ],
  repeats: ['id', 'date', 'period'],
  conflict: { columns: ['id', 'date', 'period'], differs: 'class' },
  dated: 'date',
  counting: ['id', 'date', 'period', 'form'],
};

/** A register of pairs: two people a row. */
export const pairs: TableSpec = {
  ...plainTable,
  key: 'pairs',
  tab: '师徒结对登记',
  kind: 'register',
  people: [
    { id: 'mid', name: 'mname' },
    { id: 'aid', name: 'aname' },
  ],
  columns: [
    input('pair', '结对编号', { type: 'id' }),
    input('mid', '师傅编号', { type: 'id' }),
    input('mname', '师傅姓名', { type: 'name' }),
    input('aid', '徒弟编号', { type: 'id' }),
    input('aname', '徒弟姓名', { type: 'name' }),
  ],
  unit: ['pair'],
  unique: ['pair'],
};

/** Ballots typed one by one. */
export const ballots: TableSpec = {
  ...plainTable,
  key: 'ballots',
  tab: '测评票',
  kind: 'log',
  people: [],
  columns: [
    input('no', '票号', { type: 'id' }),
    input('object', '评议对象', { type: 'list', listFrom: 'objects' }),
    input('overall', '总体评价', { type: 'list', ballot: true, listOf: 'O', ...optional }),
  ],
  unit: ['object'],
  unique: ['no', 'object'],
  counting: ['no', 'object'],
};

/** Classes month by month. */
export const months: TableSpec = {
  ...plainTable,
  key: 'months',
  tab: '班级考核表',
  people: [],
  prefill: { kind: 'classes' },
  columns: [
    input('class', '班级', { type: 'list', listFrom: 'classes' }),
    input('month', '月份', { type: 'month' }),
    { group: 'K' },
  ],
  unit: ['class', 'month'],
  unique: ['class', 'month'],
};

/** A scheme that holds the tables above; its engine plays no part in reading. */
export const sampleScheme: TableScheme = {
  id: 'sample',
  version: 1,
  title: { zh: '示例方案', en: 'sample' },
  shortTitle: '示例',
  about: { zh: '', en: '' },
  purpose: 'daily',
  sources: [],
  unit: 'member',
  engine: { kind: 'none' } as unknown as TableScheme['engine'],
  tables: [sheet, log, pairs, ballots, months],
  outputs: [],
  groups: [
    {
      key: 'K',
      label: '考核指标',
      note: '',
      kind: 'marks',
      items: [
        { key: 'k1', label: '学习', points: '60', from: '' },
        { key: 'k2', label: '纪律', points: '40', from: '' },
      ],
      total: '100',
      open: true,
    },
    {
      key: 'O',
      label: '选项',
      note: '',
      kind: 'values',
      items: ['好', '较好', '一般', '差'].map((label, at) => ({
        key: `o${at}`,
        label,
        points: '0',
        from: '',
      })),
      total: null,
      open: false,
    },
  ],
  parameters: [
    commonChoice('bandOn', 'rounded'),
    { code: 'maxBonus', label: '加分上限', note: '', kind: 'points', options: [], value: '10' },
  ],
  bands: [],
  needs: [],
  pulls: [],
  summaryTab: '示例汇总',
  summaryBy: null,
  lists: [],
};

export const school: School = exampleSchool();

/** Reads rows below a header row, from row 2. */
export function readSample(
  table: TableSpec,
  rows: readonly (readonly Typed[])[],
  change: Partial<TabReading> = {},
  of: School = school,
): TableReading {
  return readTable({
    scheme: sampleScheme,
    table,
    tab: tabReading(table.tab, rows, change),
    school: of,
    year: 2024,
    formerHeaders: new Map(),
  });
}

/** "E01 B2" for every problem, in the order they are told. */
export function said({ problems }: TableReading): string[] {
  return problems.map(({ code, cell }) => `${code} ${cell}`);
}
