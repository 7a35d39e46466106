import { type Exact, roundHalfUp } from '../../domain/exact/exact';
import type { TableScheme } from '../../domain/tables/tableScheme';
import type { Total } from '../../domain/tables/unitResult';
import { columnLetters, columnRange } from '../address';
import { countCell, numberCell, textCell } from '../cellInput';
import { framedTab, landscapePage } from '../frame';
import { FIRST_DATA_ROW } from '../layout';
import { rowPoints } from '../rowHeight';
import type { CellInput, TabContent } from '../tabContent';

/** One line of the summary: a branch, grade, department or subject, or all. Counts are units. */
export interface UnitSummaryLine {
  readonly group: string;
  readonly due: number;
  readonly scored: number;
  readonly exempt: number;
  readonly postponed: number;
  readonly unfinished: number;
  readonly ungraded: number;
  /** Every band of the scheme in its order; the share of 应考 in percent points. */
  readonly bands: readonly { readonly count: number; readonly ratio: Exact | null }[];
  readonly mean: Exact | null;
  readonly max: Exact | null;
  readonly min: Exact | null;
}

export interface UnitSummaryRequest {
  /** With the school's parameters. */
  readonly scheme: TableScheme;
  readonly tab: string;
  readonly organisation: string;
  /** 考核周期 as printed. */
  readonly period: string;
  /** "2025-01-10 08:30". */
  readonly time: string;
  /** Groups in their order, without the total. */
  readonly lines: readonly UnitSummaryLine[];
  readonly total: UnitSummaryLine;
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
  const columns = summaryColumns(scheme);
  const groups = scheme.summaryBy === null ? [] : request.lines;
  const lines = [...groups, request.total].map((line, index) =>
    summaryRow(index < groups.length ? line.group : '合计', line),
  );
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

function summaryColumns(scheme: TableScheme): SummaryColumn[] {
  const count = (text: string): SummaryColumn => ({ text, width: 9, isFigure: false });
  const figure = (text: string): SummaryColumn => ({ text, width: 10, isFigure: true });
  const by = scheme.summaryBy === null ? '范围' : GROUP_HEADERS[scheme.summaryBy];
  return [
    { text: by, width: 18, isFigure: false },
    ...['应考', '实考(已评)', '免考', '缓评', '未完成', '不定等次'].map(count),
    ...scheme.bands.map(({ label }) => count(label)),
    ...scheme.bands.map(({ label }) => figure(`${label}(%)`)),
    ...['平均', '最高', '最低'].map(figure),
  ];
}

function summaryRow(label: string, line: UnitSummaryLine): CellInput[] {
  const printed = (value: Exact | null): CellInput =>
    numberCell(value === null ? null : roundHalfUp(value, PRINTED_DECIMALS));
  const { due, scored, exempt, postponed, unfinished, ungraded } = line;
  return [
    textCell(label),
    ...[due, scored, exempt, postponed, unfinished, ungraded].map(countCell),
    ...line.bands.map(({ count }) => countCell(count)),
    ...line.bands.map(({ ratio }) => printed(ratio)),
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
