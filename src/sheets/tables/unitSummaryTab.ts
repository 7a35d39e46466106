import { type Exact, roundHalfUp } from '../../domain/exact/exact';
import type { UnitSummary, UnitSummaryLine } from '../../domain/tables/summariseUnits';
import type { TableScheme } from '../../domain/tables/tableScheme';
import type { Total } from '../../domain/tables/unitResult';
import { columnLetters, columnRange } from '../address';
import { countCell, numberCell, textCell } from '../cellInput';
import { framedTab, landscapePage } from '../frame';
import { FIRST_DATA_ROW } from '../layout';
import { rowPoints } from '../rowHeight';
import type { CellInput, TabContent } from '../tabContent';

export interface UnitSummaryRequest {
  /** With the school's parameters. */
  readonly scheme: TableScheme;
  readonly tab: string;
  readonly organisation: string;
  /** 考核周期 as printed. */
  readonly period: string;
  /** "2025-01-10 08:30". */
  readonly time: string;
  readonly summary: UnitSummary;
  readonly totals: readonly Total[];
  /** The lists of the scheme with the names on them. */
  readonly lists: readonly { readonly tab: string; readonly names: readonly string[] }[];
}

/** Percentages and means are printed with two decimals, whatever the scheme rounds to (C-38). */
const PRINTED_DECIMALS = 2;

const GROUP_HEADERS = {
  branch: '支部',
  department: '年级部或处室',
  grade: '年级',
  subject: '学科',
};

/**
 * The summary tab (C-40): per group and in all who is due, scored, excused, how many in each band
 * with their share of 应考, mean, highest, lowest; below, the figures of the whole scheme, then the
 * lists with their names.
 */
export function unitSummaryTab(request: UnitSummaryRequest): TabContent {
  const { scheme, organisation } = request;
  const { groups, total } = request.summary;
  const states = STATES.filter(({ key, always }) => always || total[key] > 0);
  const columns = summaryColumns(scheme, states);
  const lines = [
    ...groups.map((line) => summaryRow(line.group === '' ? '其他' : line.group, line, states)),
    summaryRow('合计', total, states),
  ];
  const blocks = [totalsBlock(request.totals), listsBlock(request.lists)].filter(
    (block) => block.length > 1,
  );
  const base = framedTab({
    name: request.tab,
    title: organisation + scheme.summaryTab,
    meta: [`单位:${organisation}`, `考核周期:${request.period}`, '填表人:', '填表日期:'],
    notes: textCell(
      '说明：应考不含免考；实考(已评)含不定等次；比例的分母是应考数；平均、最高、最低按已定等次的计。' +
        `计算时间 ${request.time}，方案版本 ${scheme.version}。`,
    ),
    headers: columns.map(({ text, width }) => ({ text, width, look: 'headerCalc' as const })),
    body: [...lines, ...blocks.flatMap((block) => [[], ...block])],
  });
  const lastLine = FIRST_DATA_ROW + lines.length - 1;
  const below = blockRows(blocks, lastLine);
  const last = columnLetters(columns.length - 1);
  const figures = columns.flatMap(({ isFigure }, index) => (isFigure ? [index] : []));
  return {
    ...base,
    tabColour: 'result',
    merges: [...base.merges, ...below.map(({ row }) => `C${row}:${last}${row}`)],
    rowHeights: base.rowHeights.map((height) =>
      height.row <= lastLine
        ? height
        : { ...height, points: wideHeight(base, height.row, columns) },
    ),
    looks: [
      ...base.looks,
      { range: `A${FIRST_DATA_ROW}:A${lastLine}`, look: 'text' },
      { range: `B${FIRST_DATA_ROW}:${last}${lastLine}`, look: 'number' },
      { range: `A${lastLine}:${last}${lastLine}`, look: 'total' },
      ...below.map(({ row, isHeader }) => ({
        range: `A${row}:${last}${row}`,
        look: isHeader ? ('headerCalc' as const) : ('text' as const),
      })),
    ],
    numberFormats: figures.map((column) => ({
      range: columnRange(column, FIRST_DATA_ROW, lastLine),
      format: '0.00',
    })),
    protection: { unlocked: ['A2:J2'] },
    freeze: { rows: FIRST_DATA_ROW - 1, columns: 1 },
    page: landscapePage('填表人：            审核人：            负责人：            '),
  };
}

interface SummaryColumn {
  readonly text: string;
  readonly width: number;
  readonly isFigure: boolean;
}

/** 待定 and 缺维度 only where somebody is: most schemes know neither (C-05, A-44, E19). */
const STATES = [
  { key: 'due', text: '应考', always: true },
  { key: 'scored', text: '实考(已评)', always: true },
  { key: 'exempt', text: '免考', always: true },
  { key: 'postponed', text: '缓评', always: true },
  { key: 'unfinished', text: '未完成', always: true },
  { key: 'ungraded', text: '不定等次', always: true },
  { key: 'pending', text: '待定', always: false },
  { key: 'noDimension', text: '缺维度', always: false },
] as const;

type States = readonly (typeof STATES)[number][];

function summaryColumns(scheme: TableScheme, states: States): SummaryColumn[] {
  const count = (text: string): SummaryColumn => ({ text, width: 9, isFigure: false });
  const figure = (text: string): SummaryColumn => ({ text, width: 10, isFigure: true });
  const by = scheme.summaryBy === null ? '范围' : GROUP_HEADERS[scheme.summaryBy];
  return [
    { text: by, width: 18, isFigure: false },
    ...states.map(({ text }) => count(text)),
    ...scheme.bands.map(({ label }) => count(label)),
    ...scheme.bands.map(({ label }) => figure(`${label}(%)`)),
    ...['平均', '最高', '最低'].map(figure),
  ];
}

function summaryRow(label: string, line: UnitSummaryLine, states: States): CellInput[] {
  const printed = (value: Exact | null): CellInput =>
    numberCell(value === null ? null : roundHalfUp(value, PRINTED_DECIMALS));
  return [
    textCell(label),
    ...states.map(({ key }) => countCell(line[key])),
    ...line.bands.map(({ count }) => countCell(count)),
    ...line.bands.map(({ share }) => printed(share)),
    ...[line.mean, line.max, line.min].map(printed),
  ];
}

type Block = readonly (readonly CellInput[])[];

function totalsBlock(totals: readonly Total[]): Block {
  return [
    [textCell('指标'), textCell('数值'), textCell('计量单位')],
    ...totals.map(({ label, value, unit }) => [
      textCell(label),
      typeof value === 'string'
        ? textCell(value)
        : numberCell(value === null ? null : roundHalfUp(value, PRINTED_DECIMALS)),
      textCell(unit),
    ]),
  ];
}

function listsBlock(lists: UnitSummaryRequest['lists']): Block {
  return [
    [textCell('名单'), textCell('数量'), textCell('名称')],
    ...lists.map(({ tab, names }) => [
      textCell(tab),
      countCell(names.length),
      textCell(names.join('、')),
    ]),
  ];
}

/** Rows of the blocks, each block after a blank row. */
function blockRows(
  blocks: readonly Block[],
  lastLine: number,
): { readonly row: number; readonly isHeader: boolean }[] {
  let row = lastLine;
  return blocks.flatMap((block) => {
    const first = row + 2;
    row = first + block.length - 1;
    return block.map((_, index) => ({ row: first + index, isHeader: index === 0 }));
  });
}

/** The names stand in one merged cell from column C on. */
function wideHeight(tab: TabContent, row: number, columns: readonly SummaryColumn[]): number {
  const room = columns.slice(2).reduce((total, { width }) => total + width, 0);
  const [first, second, wide] = tab.rows[row - 1] ?? [];
  return rowPoints([first ?? null, second ?? null, wide ?? null], [18, 9, room]);
}
