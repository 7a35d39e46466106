import { compare, type Exact, roundHalfUp } from '../../domain/exact/exact';
import type { SchemeFigures } from '../../domain/summary/schemeFigures';
import { columnRange } from '../address';
import { countCell, formulaCell, numberCell, textCell } from '../cellInput';
import type { CellInput, TabContent } from '../tabContent';
import type { PlacedBlock, SheetBlock, UnplacedChart } from './sheetBlock';
import { summaryPage } from './summaryPage';

export interface SchoolSummaryRequest {
  readonly tab: string;
  readonly organisation: string;
  /** 考核周期 as printed. */
  readonly period: string;
  /** "2025-01-10 08:30". */
  readonly time: string;
  readonly schemes: readonly SchemeFigures[];
}

const HEADER = [
  ...['方案', '应考', '实考(已评)', '未完成', '缓评', '免考', '不定等次'],
  ...['各等次', '最高等次', '最高等次数量', '占比(%)', '上限(%)', '平均', '提示'],
];
const WIDTHS = [30, 8, 10, 8, 8, 8, 9, 40, 16, 12, 10, 10, 10, 14];
const AT = { due: 1, top: 9, share: 10, cap: 11, mean: 12 } as const;

/** 全校汇总: one line a scheme, so that the year is seen on one page. */
export function schoolSummaryTab(request: SchoolSummaryRequest): TabContent {
  const { schemes } = request;
  return summaryPage({
    name: request.tab,
    title: `${request.organisation}考核全校汇总`,
    meta: [`单位:${request.organisation}`, `考核周期:${request.period}`, '填表人:', '填表日期:'],
    notes: textCell(
      '说明：每个方案一行；占比为最高等次数量占应考数的百分比；上限只提示，不自动调整；平均按已定等次的计。' +
        `计算时间 ${request.time}。`,
    ),
    footer: '填表人：            审核人：            负责人：            ',
    widths: WIDTHS,
    parts: [
      {
        make: (firstRow) => schemeBlock(schemes, firstRow),
        charts: (block) => [
          ...chartOf(block, schemes, '最高等次占比', AT.share),
          ...chartOf(block, schemes, '平均分', AT.mean),
        ],
        isNarrow: false,
      },
    ],
  });
}

function schemeBlock(schemes: readonly SchemeFigures[], firstRow: number): SheetBlock {
  return {
    header: HEADER,
    rows: schemes.map((scheme, index) => schemeRow(scheme, firstRow + index)),
    figures: [AT.share, AT.cap, AT.mean],
    hasTotal: false,
    isWide: false,
  };
}

function schemeRow({ title, cap, total }: SchemeFigures, row: number): CellInput[] {
  const [top] = total.bands;
  const share = top?.share ?? null;
  return [
    textCell(title),
    ...[total.due, total.scored, total.unfinished, total.postponed].map(countCell),
    ...[total.exempt, total.ungraded].map(countCell),
    textCell(total.bands.map(({ label, count }) => `${label} ${count}`).join('、')),
    textCell(top?.label ?? ''),
    top === undefined ? null : countCell(top.count),
    top === undefined
      ? null
      : formulaCell(`=IF(B${row}=0,"",ROUND(ROUND(100*J${row}/B${row},9),2))`, share),
    numberCell(cap),
    numberCell(total.mean),
    textCell(isOver(share, cap) ? '超过上限' : ''),
  ];
}

function isOver(share: Exact | null, cap: Exact | null): boolean {
  return share !== null && cap !== null && compare(share, roundHalfUp(cap, 2)) > 0;
}

/** A lying column for each scheme, whose names are long; none for a single scheme. */
function chartOf(
  { firstRow, lastRow }: PlacedBlock,
  schemes: readonly SchemeFigures[],
  title: string,
  column: number,
): readonly UnplacedChart[] {
  if (schemes.length < 2) return [];
  const isShare = column === AT.share;
  return [
    {
      key: title,
      kind: 'bar',
      title: `各方案${title}`,
      categories: columnRange(0, firstRow, lastRow),
      series: [{ name: title, values: columnRange(column, firstRow, lastRow), colour: 'main' }],
      categoryTitle: null,
      valueTitle: isShare ? '%' : '分',
      numberFormat: '0.00',
      max: isShare ? 100 : null,
      gap: 40,
    },
  ];
}
