import type { ColumnSpec } from '../../domain/scheme/scheme';
import type { TableScheme } from '../../domain/tables/tableScheme';
import { ID_COLUMNS, STATUS_COLUMNS } from '../columnGroups';
import { calculatedColumn } from './calculatedColumn';

function tick(key: string, header: string): ColumnSpec {
  const list = ['是', '否'];
  const hint = '有且合格填“是”，没有填“否”；空白为未查';
  return { key, header, type: 'list', required: true, source: 'input', list, width: 9, hint };
}

/** The six parts of the booklet (S3-07). */
const PARTS: readonly ColumnSpec[] = [
  tick('contract', '目标责任书'),
  tick('study', '学习记录'),
  tick('thoughts', '心得体会'),
  tick('diary', '党性日记'),
  tick('parents', '家长点评'),
  tick('message', '支部寄语'),
];

const BLANKS = PARTS.map(({ key }) => `([${key}]<>"是")*([${key}]<>"否")`).join('+');
const THERE = PARTS.map(({ key }) => `([${key}]="是")`).join('+');
/** Headers of the parts that are 否, joined by 、. */
const MISSING = PARTS.map(({ key, header }, index) => {
  const before = PARTS.slice(0, index).map((part) => `[${part.key}]="否"`);
  const mark = before.length === 0 ? '' : `IF(OR(${before.join(',')}),"、","")&`;
  return `IF([${key}]="否",${mark}"${header}","")`;
}).join('&');
const EXCUSED = 'OR([status]="免考",[status]="缓评")';

/** 党员一本通检查, S3-06, S3-07: six ticks a member, how many are there and which are not. */
export const bookletCheck: TableScheme = {
  id: 'booklet-check',
  version: 1,
  title: { zh: '党员一本通检查', en: 'Check of the members’ yearly booklets' },
  shortTitle: '一本通',
  about: {
    zh: '检查每名党员的“党员一本通”六个部分是否齐全。',
    en: 'Whether the six parts of every member’s yearly booklet are there.',
  },
  purpose: 'daily',
  sources: ['S3-06', 'S3-07'],
  unit: 'member',
  engine: {
    kind: 'ledger',
    table: 'check',
    ticks: {
      columns: PARTS.map(({ key }) => key),
      count: 'count',
      missing: 'missing',
      verdict: 'verdict',
    },
    open: null,
  },
  tables: [
    {
      key: 'check',
      tab: '党员一本通检查',
      kind: 'fillIn',
      purpose: { zh: '“党员一本通”检查，每人一行', en: 'Booklet check, one row per member' },
      notes: '每人一行；六个部分逐项填“是”或“否”，空白为未查。',
      columns: [
        ...ID_COLUMNS,
        {
          key: 'date',
          header: '检查日期',
          type: 'date',
          required: false,
          source: 'input',
          width: 11,
          hint: '选填，如 2024-12-10',
        },
        ...PARTS,
        ...STATUS_COLUMNS,
        calculatedColumn(
          'count',
          '齐全项数',
          'int',
          9,
          `=IF(OR([id]="",${EXCUSED},${BLANKS}>0),"",${THERE})`,
        ),
        calculatedColumn(
          'missing',
          '缺少部分',
          'text',
          24,
          `=IF(OR([id]="",[count]=""),"",${MISSING})`,
        ),
        calculatedColumn(
          'verdict',
          '结论',
          'text',
          9,
          `=IF([id]="","",IF(${EXCUSED},[status],IF([count]="","未完成",` +
            `IF([count]=${PARTS.length},"齐全","不齐全"))))`,
        ),
      ],
      prefill: { kind: 'members' },
      people: [{ id: 'id', name: 'name', branch: 'branch' }],
      unit: [],
      unique: ['id'],
      repeats: null,
      conflict: null,
      dated: null,
      counting: [],
      signed: null,
      optional: false,
      spareRows: 5,
    },
  ],
  outputs: [],
  groups: [],
  parameters: [],
  bands: [],
  needs: [],
  pulls: [],
  summaryTab: '一本通汇总',
  summaryBy: 'branch',
  lists: [
    {
      of: 'units',
      tab: '一本通不齐全名单',
      form: 'list',
      filter: { kind: 'value', value: 'verdict', equals: ['不齐全'] },
      figures: [
        { header: '齐全项数', value: 'count' },
        { header: '缺少部分', value: 'missing' },
      ],
    },
  ],
};
