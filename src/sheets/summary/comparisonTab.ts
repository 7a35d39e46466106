import type { SchemeComparison } from '../../domain/summary/compareFigures';
import { columnRange } from '../address';
import { textCell } from '../cellInput';
import type { TabContent } from '../tabContent';
import { COMPARED, comparedBands, comparedTops, rangeText } from './comparisonBlocks';
import type { PlacedBlock, SheetBlock, UnplacedChart } from './sheetBlock';
import { summaryPage } from './summaryPage';

export interface ComparisonRequest {
  readonly tab: string;
  readonly organisation: string;
  /** 考核周期 of both workbooks as printed. */
  readonly before: string;
  readonly now: string;
  readonly time: string;
  readonly schemes: readonly SchemeComparison[];
}

const WIDTHS = [30, 18, 18, 9, 9, 11, 9, 9, 11, 11];

/**
 * 与上期比较: share of the top band and mean of each scheme in both periods, then every band of
 * every group with the numbers that make its share, then what is only there in one of the two.
 */
export function comparisonTab(request: ComparisonRequest): TabContent {
  const both = request.schemes.filter(({ total }) => total.before !== null && total.now !== null);
  const alone = onlyOnce(request.schemes);
  return summaryPage({
    name: request.tab,
    title: `${request.organisation}考核与上期比较`,
    meta: [
      `单位:${request.organisation}`,
      `本期:${request.now}`,
      `上期:${request.before}`,
      '填表人:',
    ],
    notes: textCell(
      '说明：占比为数量占应考数的百分比，增减为本期减上期（百分点或分）；上期各数按上期工作簿重新计算。' +
        `计算时间 ${request.time}。`,
    ),
    footer: '填表人：            审核人：            负责人：            ',
    widths: WIDTHS,
    parts: [
      {
        make: (row) => comparedTops(both, row),
        charts: (block) => topChart(block, both),
        isNarrow: false,
      },
      ...both.map((scheme) => ({
        make: (row: number) => comparedBands(scheme, row),
        charts: () => [],
        isNarrow: false,
      })),
      ...(alone.length === 0
        ? []
        : [{ make: () => aloneBlock(alone), charts: () => [], isNarrow: false }]),
    ],
  });
}

interface Alone {
  readonly title: string;
  readonly group: string;
  readonly isOld: boolean;
}

/** Schemes and groups that only one of the periods has: nothing is compared and nothing forgotten. */
function onlyOnce(schemes: readonly SchemeComparison[]): Alone[] {
  return schemes.flatMap(({ title, total, groups }) => {
    if (total.before === null || total.now === null) {
      return [{ title, group: '', isOld: total.now === null }];
    }
    return groups.flatMap(({ group, before, now }) =>
      before === null || now === null ? [{ title, group, isOld: now === null }] : [],
    );
  });
}

function aloneBlock(alone: readonly Alone[]): SheetBlock {
  return {
    header: ['方案', '范围', '说明'],
    rows: alone.map(({ title, group, isOld }) => [
      textCell(title),
      textCell(rangeText(group)),
      textCell(isOld ? '上期有、本期没有' : '本期有、上期没有'),
    ]),
    figures: [],
    hasTotal: false,
    isWide: true,
  };
}

/** Share of the top band in both periods. */
function topChart(
  { firstRow, lastRow }: PlacedBlock,
  schemes: readonly SchemeComparison[],
): readonly UnplacedChart[] {
  if (schemes.length === 0) return [];
  const values = (column: number): string => columnRange(column, firstRow, lastRow);
  return [
    {
      key: '与上期比较',
      kind: 'bar',
      title: '最高等次占比：本期与上期',
      categories: values(0),
      series: [
        { name: '上期', values: values(COMPARED.before), colour: 'second' },
        { name: '本期', values: values(COMPARED.now), colour: 'main' },
      ],
      categoryTitle: null,
      valueTitle: '%',
      numberFormat: '0.00',
      max: 100,
      gap: 40,
    },
  ];
}
