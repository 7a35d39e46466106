import type { ScoreResult } from '../domain/engines/scoreResult';
import { scoreSpread } from '../domain/lists/scoreSpread';
import type { Summary, SummaryLine } from '../domain/lists/summarise';
import { finalBand } from '../domain/review/finalBand';
import type { Scheme } from '../domain/scheme/scheme';
import { columnLetters } from './address';
import { textCell } from './cellInput';
import { FIRST_DATA_ROW } from './layout';
import { madeText, resultMeta } from './resultTab';
import { spreadBlock } from './summary/detailBlocks';
import { type FigureLine, type FigureTable, figureBlock } from './summary/figureBlock';
import { listBlock } from './summary/listBlock';
import type { PlacedBlock } from './summary/sheetBlock';
import { bandChart, spreadChart } from './summary/summaryCharts';
import { summaryPage } from './summary/summaryPage';
import type { TabContent } from './tabContent';

export interface SummaryRequest {
  readonly scheme: Scheme;
  readonly tab: string;
  readonly organisation: string;
  readonly year: string;
  readonly time: string;
  readonly results: readonly ScoreResult[];
  readonly summary: Summary;
  readonly lists: readonly { readonly tab: string; readonly people: readonly ScoreResult[] }[];
}

/**
 * The summary tab (C-40, 3.1): per branch and in all who is due, scored, excused, how many in each
 * band with their share of 应考, mean, highest, lowest; below, the name lists with their names, the
 * distribution of the totals, and charts of both.
 */
export function summaryTab(request: SummaryRequest): TabContent {
  const { scheme } = request;
  const table = branchTable(request);
  const spread = scoreSpread(
    request.results.flatMap((result) =>
      finalBand(result) !== null && result.total !== null ? [result.total] : [],
    ),
  );
  const lists = request.lists.map(({ tab, people }) => ({
    tab,
    names: people.map(({ personId, name }) => `${personId} ${name}`),
  }));
  const shown = spread.length === 0 ? [] : [spread];
  const tab = summaryPage({
    name: request.tab,
    title: `${request.organisation}${scheme.title.zh}汇总表`,
    meta: resultMeta(request),
    notes: textCell(
      '说明：应考 = 在册党员 − 免考 − 转出；实考(已评)含不定等次；等次比例的分母是应考人数；平均、最高、最低按已定等次人员计。' +
        madeText(request),
    ),
    footer: '填表人：            审核人：            支部书记：            ',
    widths: widthsOf(table),
    parts: [
      {
        make: (row) => figureBlock(table, row),
        charts: (block) => bandChart(table, block, '各支部等次人数'),
        isNarrow: false,
      },
      {
        make: () => listBlock(['名单', '人数', '人员'], lists),
        charts: () => [],
        isNarrow: false,
      },
      ...shown.map((steps) => ({
        make: (row: number) => spreadBlock(steps, row),
        charts: (block: PlacedBlock) => [spreadChart(block, '总分分布')],
        isNarrow: true,
      })),
    ],
  });
  return { ...tab, conditionals: [remarkLook(table)] };
}

function branchTable({ scheme, summary }: SummaryRequest): FigureTable {
  return {
    group: '支部',
    counts: ['应考', '实考(已评)', '免考', '缓评', '未完成', '不定等次'],
    bands: scheme.bands.map(({ label }) => label),
    shares: ['优秀比例(%)', ...scheme.bands.slice(1).map(({ label }) => `${label}(%)`)],
    hasRemark: true,
    lines: summary.branches.map((line) => lineOf(scheme, line.branch, line)),
    total: lineOf(scheme, '合计', summary.total),
  };
}

function lineOf(scheme: Scheme, label: string, line: SummaryLine): FigureLine {
  const { due, scored, exempt, postponed, unfinished, ungraded, mean, max, min } = line;
  return {
    label,
    counts: [due, scored, exempt, postponed, unfinished, ungraded],
    bands: line.bands.map(({ count, ratio }) => ({ count, share: ratio })),
    ...{ mean, max, min },
    remark: line.overCap ? `优秀超过${scheme.settings.excellentCapShare}` : '',
  };
}

function widthsOf({ counts, bands, shares }: FigureTable): number[] {
  return [18, ...[...counts, ...bands].map(() => 9), ...shares.map(() => 10), 10, 10, 10, 16];
}

/** The remark catches the eye where there is one. */
function remarkLook(table: FigureTable): TabContent['conditionals'][number] {
  const column = columnLetters(widthsOf(table).length - 1);
  const lastRow = FIRST_DATA_ROW + table.lines.length;
  return {
    range: `${column}${FIRST_DATA_ROW}:${column}${lastRow}`,
    formula: `${column}${FIRST_DATA_ROW}<>""`,
    colour: 'warning',
  };
}
