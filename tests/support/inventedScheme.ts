import type { ColumnSpec } from '../../src/domain/scheme/scheme';
import type { OutputSpec, TableScheme, TableSpec } from '../../src/domain/tables/tableScheme';
import { bonusColumns, ID_COLUMNS, STATUS_COLUMNS } from '../../src/schemes/columnGroups';
import { commonChoice, GRADING } from '../../src/schemes/tables/commonParameters';

function column(key: string, header: string, type: ColumnSpec['type']): ColumnSpec {
  return { key, header, type, required: true, source: 'input', width: 10, hint: '' };
}

function calc(key: string, header: string, type: ColumnSpec['type'], formula?: string): ColumnSpec {
  const base = { ...column(key, header, type), required: false, source: 'calc' as const };
  return formula === undefined ? base : { ...base, formula };
}

const shared = {
  purpose: { zh: '养花办法', en: 'Rules for flowers' },
  notes: '只填浅黄色单元格。',
  repeats: null,
  conflict: null,
  dated: null,
  signed: null,
  optional: false,
} as const;

const SHEET: TableSpec = {
  ...shared,
  key: 'sheet',
  tab: '养花考核表',
  kind: 'fillIn',
  columns: [
    ...ID_COLUMNS,
    { group: 'K' },
    ...bonusColumns('5'),
    ...STATUS_COLUMNS,
    calc('sum', '合计得分', 'decimal', '=IF([id]="","",SUM([K!])+[bonus]*1-SUM([deduct]))'),
  ],
  prefill: { kind: 'members' },
  people: [{ id: 'id', name: 'name', branch: 'branch' }],
  unit: [],
  unique: ['id'],
  counting: ['id'],
  spareRows: 5,
};

const LOG: TableSpec = {
  ...shared,
  key: 'log',
  tab: '浇水记录',
  kind: 'log',
  columns: [
    column('id', '浇水人编号', 'id'),
    column('name', '浇水人', 'name'),
    column('date', '日期', 'date'),
    column('month', '月份', 'month'),
    { ...column('class', '班级', 'list'), listFrom: 'classes' },
    { ...column('tick', '感受', 'list'), list: ['好', '一般'], ballot: true },
    { ...column('litres', '升数', 'decimal'), min: '0' },
  ],
  prefill: { kind: 'none' },
  people: [{ id: 'id', name: 'name' }],
  unit: [],
  unique: null,
  counting: ['id', 'date'],
  spareRows: 3000,
};

const TALLY: TableSpec = {
  ...shared,
  key: 'tally',
  tab: '花票计票表',
  kind: 'fillIn',
  columns: [
    { ...column('object', '对象', 'list'), listFrom: 'objects' },
    { ...column('voter', '票种', 'list'), listOf: 'voters' },
    column('back', '收回票数', 'int'),
  ],
  prefill: { kind: 'tally' },
  people: [],
  unit: ['object'],
  unique: ['object', 'voter'],
  counting: [],
  spareRows: 2,
};

const RESULT: OutputSpec = {
  key: 'result',
  tab: '养花考核结果',
  kind: 'result',
  columns: [
    calc('seq', '序号', 'int'),
    calc('id', '编号', 'id'),
    calc('name', '姓名', 'name'),
    calc('litres', '升数', 'decimal', '=IF([id]="","",SUMIFS([log.litres],[log.id],[id]))'),
    calc('score', '得分', 'decimal', '=IF([id]="","",{{round [litres]*{group.K.leaf}}})'),
    calc('band', '等次', 'text', '=IF([score]="","未完成",{{band [score]}})'),
    calc('weeks', '达标周数', 'text'),
    { ...column('opinion', '评语', 'text'), required: false },
  ],
  open: ['opinion'],
  keys: ['id'],
};

const LEDGER: OutputSpec = {
  key: 'ledger',
  tab: '养花台账',
  kind: 'ledger',
  columns: [
    calc('seq', '序号', 'int'),
    calc('id', '编号', 'id'),
    calc('problem', '问题', 'text'),
    { ...column('due', '整改期限', 'date'), required: false },
  ],
  open: ['due'],
  keys: ['id', 'problem'],
};

/** A scheme that no school has, with one of everything, for tests of what any scheme may say. */
export const inventedScheme: TableScheme = {
  id: 'flower-care',
  version: 3,
  title: { zh: '养花考核', en: 'Care of flowers' },
  shortTitle: '养花',
  about: { zh: '养花。', en: 'Flowers.' },
  purpose: 'daily',
  sources: [],
  unit: 'member',
  // No engine runs here.
  engine: { kind: 'ledger' } as TableScheme['engine'],
  tables: [SHEET, LOG, TALLY],
  outputs: [RESULT, LEDGER],
  groups: [
    {
      key: 'K',
      label: '考核指标',
      note: '满分（分）',
      kind: 'marks',
      items: [
        { key: 'leaf', label: '叶', points: '60', from: '' },
        { key: 'root', label: '根', points: '40', from: 'dual-duty' },
      ],
      total: '100',
      open: true,
    },
    {
      key: 'voters',
      label: '票种',
      note: '权重',
      kind: 'weights',
      items: [
        { key: 'A', label: 'A票', points: '70', from: '' },
        { key: 'B', label: 'B票', points: '30', from: '' },
      ],
      total: '100',
      open: false,
    },
    {
      key: 'looks',
      label: '五看',
      note: '观察点',
      kind: 'names',
      items: [{ key: 'colour', label: '看颜色', points: '', from: '' }],
      total: null,
      open: true,
    },
  ],
  parameters: [
    ...GRADING,
    commonChoice('rank', 'min'),
    { code: 'maxBonus', label: '加分上限', note: '分', kind: 'points', options: [], value: '5' },
    { code: 'promote', label: '晋级人数', note: '人', kind: 'count', options: [], value: '3' },
    { code: 'share', label: '评选比例', note: '如 1/3', kind: 'share', options: [], value: '1/3' },
    { code: 'remark', label: '说明文字', note: '可空', kind: 'text', options: [], value: '' },
  ],
  bands: [
    { key: 'top', label: '花王', labelEn: 'king', lo: '90', loInclusive: true, followUp: '表扬' },
    { key: 'low', label: '花童', labelEn: 'child', lo: null, loInclusive: true, followUp: '' },
  ],
  needs: [],
  pulls: [],
  summaryTab: '养花汇总',
  summaryBy: 'branch',
  lists: [
    {
      of: 'units',
      tab: '花王名单',
      form: 'list',
      filter: { kind: 'bands', bands: ['top'] },
      figures: [
        { header: '得分', value: 'score' },
        { header: '升数', value: 'litres' },
      ],
    },
    {
      of: 'units',
      tab: '花王公示名单',
      form: 'notice',
      filter: { kind: 'bands', bands: ['top'] },
      figures: [{ header: '得分', value: 'score' }],
      notice: { subject: '花王', opening: '拟表彰下列{n}名同志，现予公示。' },
    },
    {
      of: 'rows',
      tab: '浇水缺项清单',
      table: 'log',
      filter: { kind: 'incomplete' },
      columns: ['id', 'date', 'litres'],
    },
  ],
};
