import type { ColumnSpec } from '../../domain/scheme/scheme';
import { tableColumns } from '../../domain/tables/tableColumns';
import type { TableScheme, UnitKind } from '../../domain/tables/tableScheme';
import type { UnitListSpec } from '../../domain/tables/unitList';
import type { OutputValue } from '../../domain/tables/unitResult';
import { outputColumns } from '../../schemes/tables/outputColumns';
import { countCell, textCell } from '../cellInput';
import type { CellInput, Look } from '../tabContent';
import { CLOSED_HEADER, DUE_HEADER, OVERDUE_HEADER } from './overdue';
import { calculatedCell, valueFormat } from './valueFormat';

/**
 * One row of a list: whom it is about, and the figures in the order of the list's `figures` or
 * `columns`. Lists of rows and outputs fill only `figures`.
 */
export interface ListedRow {
  readonly key: string;
  readonly name: string;
  readonly branch: string;
  readonly post: string;
  readonly figures: readonly OutputValue[];
  readonly followUp: string;
}

export interface ListColumn {
  readonly header: string;
  readonly width: number;
  readonly look: Look;
  readonly format: string | null;
  readonly cell: (row: ListedRow, index: number) => CellInput;
  /** What may be typed: a day, or one of some words. */
  readonly rule?: 'date' | readonly string[];
}

/** What people write into a list (R-08, C-39). */
export const UNIT_DECISIONS: readonly string[] = ['支委会意见', '支部大会意见', '审批'];

const DAY_FORMAT = 'yyyy-mm-dd';
const RECTIFIED: readonly string[] = ['已整改', '部分整改', '未整改'];

/** What people write beside rows that stand on a list to be put right. */
export const ROW_REMARKS: readonly string[] = ['处理情况'];

/**
 * The columns of a list (C-39). A 公示 shows no marks and no 编号; what is no person has its own
 * key in place of 编号 and 姓名.
 */
export function listColumns(scheme: TableScheme, list: UnitListSpec): readonly ListColumn[] {
  if (list.of !== 'units') {
    const specs =
      list.of === 'rows' ? tableSpecs(scheme, list.table) : outputColumns(scheme, list.output);
    return [
      SEQ,
      ...list.columns.map((key, index) =>
        figureColumn(scheme, specs, { key, header: null }, index),
      ),
      ...ROW_REMARKS.map((header) => openColumn(header)),
    ];
  }
  const specs = [...scheme.outputs, ...scheme.tables].flatMap((each) =>
    'spareRows' in each ? tableColumns(scheme, each) : each.columns,
  );
  const figures = list.figures.map(({ header, value }, index) =>
    figureColumn(scheme, specs, { key: value, header }, index),
  );
  const who = whoColumns(scheme.unit);
  const isLedger = list.form === 'rectify';
  if (list.form === 'notice') {
    const words = figures.filter(({ look }) => look !== 'number');
    return [SEQ, ...who.filter(({ header }) => !KEY_HEADERS.includes(header)), ...words];
  }
  return [
    SEQ,
    ...who,
    ...figures,
    // A ledger has more columns to fit on the page.
    textColumn('后续处理', isLedger ? 16 : 22, ({ followUp }) => followUp),
    ...(isLedger ? RECTIFY_COLUMNS : []),
    ...UNIT_DECISIONS.map((header) => openColumn(header, isLedger ? 9 : 12)),
  ];
}

/** Keys that a notice does not show. */
const KEY_HEADERS: readonly string[] = ['编号', '结对编号', '参赛编号'];

const SEQ: ListColumn = {
  header: '序号',
  width: 6,
  look: 'number',
  format: null,
  cell: (_, index) => countCell(index + 1),
};

/** What people write into a 整改 list, and whether it is overdue (withOverdue). */
const RECTIFY_COLUMNS: readonly ListColumn[] = [
  openColumn('主要问题', 16),
  openColumn('整改措施', 16),
  openColumn('责任人', 8),
  { ...openColumn(DUE_HEADER, 11), format: DAY_FORMAT, rule: 'date' },
  { ...openColumn('整改结果', 9), rule: RECTIFIED },
  { ...openColumn(CLOSED_HEADER, 11), format: DAY_FORMAT, rule: 'date' },
  { ...textColumn(OVERDUE_HEADER, 9, () => ''), look: 'calc' },
];

/** The headers of those that people write into. */
export const RECTIFY_OPEN: readonly string[] = RECTIFY_COLUMNS.flatMap(({ header, look }) =>
  look === 'input' ? [header] : [],
);

function whoColumns(unit: UnitKind): ListColumn[] {
  const name = (header: string, width = 14): ListColumn =>
    textColumn(header, width, (row) => row.name);
  const key = (header: string): ListColumn => ({
    ...textColumn(header, 10, (row) => row.key),
    format: '@',
  });
  const branch = textColumn('所在支部', 14, (row) => row.branch);
  const post = textColumn('岗位', 14, (row) => row.post);
  switch (unit) {
    case 'member':
    case 'staff':
      return [key('编号'), name('姓名', 12), branch, post];
    case 'branch':
      return [name('支部')];
    case 'pair':
      return [key('结对编号'), name('师徒', 18)];
    case 'class':
      return [name('班级')];
    case 'dorm':
      return [{ ...name('宿舍号'), format: '@' }];
    case 'contestant':
      return [key('参赛编号'), name('参赛教师')];
    case 'none':
      return [name('名称')];
  }
}

function textColumn(header: string, width: number, text: (row: ListedRow) => string): ListColumn {
  return { header, width, look: 'text', format: null, cell: (row) => textCell(text(row)) };
}

function openColumn(header: string, width = 12): ListColumn {
  return { header, width, look: 'input', format: null, cell: () => null };
}

/** A figure looks as on the tab it comes from; what stands on none is a score or a text. */
function figureColumn(
  scheme: TableScheme,
  specs: readonly ColumnSpec[],
  { key, header }: { readonly key: string; readonly header: string | null },
  index: number,
): ListColumn {
  const spec = specs.find((each) => each.key === key) ?? unknownColumn(key);
  const decimals = scheme.parameters.find(({ code }) => code === 'decimals')?.value ?? '2';
  return {
    header: header ?? spec.header,
    width: Math.max(spec.width, 8),
    look: NUMBERS.has(spec.type) ? 'number' : 'text',
    format: EXACT.test(key) ? null : valueFormat({ ...spec, source: 'calc' }, decimals, false),
    cell: (row) => calculatedCell(spec, row.figures[index] ?? null, null),
  };
}

const NUMBERS: ReadonlySet<ColumnSpec['type']> = new Set(['decimal', 'int', 'percent']);

/** The number before rounding is shown in full, so that one sees why it is 临界 (W09). */
const EXACT = /exact/iu;

/** Marks that some tab or other does not show: the score, first-level subtotals of 三型. */
const MARKS: ReadonlySet<string> = new Set(['score', 'learning', 'service', 'innovation']);

/** A value that stands on no tab: a score as 得分, places and whatever else as it is. */
function unknownColumn(key: string): ColumnSpec {
  const type = MARKS.has(key) ? 'decimal' : key === 'rank' ? 'int' : 'longtext';
  return { key, header: key, type, required: false, source: 'calc', width: 12, hint: '' };
}

function tableSpecs(scheme: TableScheme, key: string): readonly ColumnSpec[] {
  const table = scheme.tables.find((each) => each.key === key);
  return table === undefined ? [] : tableColumns(scheme, table);
}
