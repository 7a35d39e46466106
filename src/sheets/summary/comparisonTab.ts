import { type Exact, subtract } from '../../domain/exact/exact';
import type { GroupComparison, SchemeComparison } from '../../domain/summary/compareFigures';
import type { GroupFigures } from '../../domain/summary/schemeFigures';
import { columnRange } from '../address';
import { countCell, formulaCell, numberCell, textCell } from '../cellInput';
import type { CellInput, TabContent } from '../tabContent';
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
const AT = { before: 5, now: 8, change: 9 } as const;

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
        make: (row) => overview(both, row),
        charts: (block) => topChart(block, both),
        isNarrow: false,
      },
      ...both.map((scheme) => ({
        make: (row: number) => details(scheme, row),
        charts: () => [],
        isNarrow: false,
      })),
      ...(alone.length === 0
        ? []
        : [{ make: () => aloneBlock(alone), charts: () => [], isNarrow: false }]),
    ],
  });
}

function header(first: string): string[] {
  return [
    ...[first, '范围', '项目', '上期应考', '上期数量', '上期'],
    ...['本期应考', '本期数量', '本期', '增减'],
  ];
}

/** The top band of each scheme. */
function overview(schemes: readonly SchemeComparison[], firstRow: number): SheetBlock {
  const rows = schemes.map(({ title, bands, total }, index) => {
    const [top] = bands;
    return top === undefined
      ? meanRow(title, total, firstRow + index)
      : bandRow(title, total, top, firstRow + index);
  });
  return { header: header('方案'), rows, ...PLAIN };
}

const PLAIN = { figures: [AT.before, AT.now, AT.change], hasTotal: false, isWide: false };

/** Every band of all and of each group, and the means. */
function details({ title, bands, total, groups }: SchemeComparison, firstRow: number): SheetBlock {
  let row = firstRow - 1;
  const rows = [total, ...groups].flatMap((group) => [
    ...bands.map((band) => bandRow(title, group, band, (row += 1))),
    meanRow(title, group, (row += 1)),
  ]);
  return { header: header(`方案：${title}`), rows, ...PLAIN };
}

function bandRow(
  title: string,
  { group, before, now }: GroupComparison,
  { key, label }: { readonly key: string; readonly label: string },
  row: number,
): CellInput[] {
  const [old, present] = [before, now].map((figures) => {
    const band = figures?.bands.find((each) => each.key === key);
    return { due: figures?.due ?? null, count: band?.count ?? null, share: band?.share ?? null };
  });
  return [
    textCell(title),
    textCell(rangeText(group)),
    textCell(`${label}(%)`),
    ...shareCells(old, ['D', 'E'], row),
    ...shareCells(present, ['G', 'H'], row),
    changeCell(old?.share ?? null, present?.share ?? null, row),
  ];
}

interface ShareFigures {
  readonly due: number | null;
  readonly count: number | null;
  readonly share: Exact | null;
}

function shareCells(
  figures: ShareFigures | undefined,
  [due, count]: readonly [string, string],
  row: number,
): CellInput[] {
  if (figures === undefined || figures.due === null) return [null, null, null];
  // A band that the period did not know has no count, which is not 0.
  if (figures.count === null) return [countCell(figures.due), null, null];
  return [
    countCell(figures.due),
    countCell(figures.count),
    formulaCell(
      `=IF(${due}${row}=0,"",ROUND(ROUND(100*${count}${row}/${due}${row},9),2))`,
      figures.share,
    ),
  ];
}

function meanRow(title: string, { group, before, now }: GroupComparison, row: number): CellInput[] {
  const due = (figures: GroupFigures | null): CellInput =>
    figures === null ? null : countCell(figures.due);
  return [
    textCell(title),
    textCell(rangeText(group)),
    textCell('平均(分)'),
    ...[due(before), null, numberCell(before?.mean ?? null)],
    ...[due(now), null, numberCell(now?.mean ?? null)],
    changeCell(before?.mean ?? null, now?.mean ?? null, row),
  ];
}

function changeCell(before: Exact | null, now: Exact | null, row: number): CellInput {
  return formulaCell(
    `=IF(OR(F${row}="",I${row}=""),"",ROUND(I${row}-F${row},2))`,
    before === null || now === null ? null : subtract(now, before),
  );
}

function rangeText(group: string): string {
  return group === '' ? '合计' : group;
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
        { name: '上期', values: values(AT.before), colour: 'second' },
        { name: '本期', values: values(AT.now), colour: 'main' },
      ],
      categoryTitle: null,
      valueTitle: '%',
      numberFormat: '0.00',
      max: 100,
      gap: 40,
    },
  ];
}
