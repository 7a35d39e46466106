import type { ScoreResult } from '../domain/engines/scoreResult';
import { type Exact, roundHalfUp } from '../domain/exact/exact';
import type { Summary, SummaryLine } from '../domain/lists/summarise';
import type { Scheme } from '../domain/scheme/scheme';
import { columnLetters } from './address';
import { countCell, numberCell, textCell } from './cellInput';
import { framedTab, landscapePage } from './frame';
import { FIRST_DATA_ROW } from './layout';
import { madeText, resultMeta } from './resultTab';
import { rowPoints } from './rowHeight';
import type { CellInput, TabContent } from './tabContent';

export interface SummaryRequest {
  readonly scheme: Scheme;
  readonly tab: string;
  readonly organisation: string;
  readonly year: string;
  readonly time: string;
  readonly summary: Summary;
  readonly lists: readonly { readonly tab: string; readonly people: readonly ScoreResult[] }[];
}

/** Percentages and means are printed with two decimals, whatever the scheme rounds to (C-38). */
const PRINTED_DECIMALS = 2;

/**
 * The summary tab (C-40, 3.1): per branch and in all who is due, scored, excused, how many in each
 * band with their share of 应考, mean, highest, lowest; below, the name lists with their names.
 */
export function summaryTab(request: SummaryRequest): TabContent {
  const { scheme, summary } = request;
  const columns = headers(scheme);
  const lines = [
    ...summary.branches.map((line) => summaryRow(scheme, line.branch, line)),
    summaryRow(scheme, '合计', summary.total),
  ];
  const listRows = request.lists.map(({ tab, people }): CellInput[] => [
    textCell(tab),
    countCell(people.length),
    textCell(people.map(({ personId, name }) => `${personId} ${name}`).join('、')),
  ]);
  const base = framedTab({
    name: request.tab,
    title: `${request.organisation}${scheme.title.zh}汇总表`,
    meta: resultMeta(request),
    notes: textCell(
      '说明：应考 = 在册党员 − 免考 − 转出；实考(已评)含不定等次；比例的分母是应考人数；平均、最高、最低按已定等次人员计。' +
        madeText(request),
    ),
    headers: columns.map(({ text, width }) => ({ text, width, look: 'headerCalc' as const })),
    body: [...lines, [], [textCell('名单'), textCell('人数'), textCell('人员')], ...listRows],
  });
  const lastLine = FIRST_DATA_ROW + lines.length - 1;
  const listHeader = lastLine + 2;
  const last = columnLetters(columns.length - 1);
  const figures = columns.flatMap(({ isFigure }, index) =>
    isFigure ? [columnLetters(index)] : [],
  );
  return {
    ...base,
    tabColour: 'result',
    merges: [
      ...base.merges,
      ...[{}, ...listRows].map((_, index) => `C${listHeader + index}:${last}${listHeader + index}`),
    ],
    rowHeights: base.rowHeights.map((height) =>
      height.row < listHeader
        ? height
        : { row: height.row, points: namesHeight(base, height.row, columns) },
    ),
    looks: [...base.looks, ...summaryLooks(last, lastLine, listHeader, listRows.length)],
    numberFormats: figures.map((letters) => ({
      range: `${letters}${FIRST_DATA_ROW}:${letters}${lastLine}`,
      format: '0.00',
    })),
    conditionals: [
      {
        range: `${last}${FIRST_DATA_ROW}:${last}${lastLine}`,
        formula: `${last}${FIRST_DATA_ROW}<>""`,
        colour: 'warning',
      },
    ],
    protection: { unlocked: ['A2:J2'] },
    freeze: { rows: FIRST_DATA_ROW - 1, columns: 1 },
    page: landscapePage('填表人：            审核人：            支部书记：            '),
  };
}

function summaryLooks(
  last: string,
  lastLine: number,
  listHeader: number,
  lists: number,
): TabContent['looks'] {
  return [
    { range: `A${FIRST_DATA_ROW}:A${lastLine}`, look: 'text' },
    { range: `B${FIRST_DATA_ROW}:${last}${lastLine}`, look: 'number' },
    { range: `A${lastLine}:${last}${lastLine}`, look: 'total' },
    { range: `A${listHeader}:${last}${listHeader}`, look: 'headerCalc' },
    { range: `A${listHeader + 1}:${last}${listHeader + lists}`, look: 'text' },
  ];
}

/** The names stand in one merged cell from column C on. */
function namesHeight(tab: TabContent, row: number, columns: readonly SummaryColumn[]): number {
  const room = columns.slice(2).reduce((total, { width }) => total + width, 0);
  const [list, count, names] = tab.rows[row - 1] ?? [];
  return rowPoints([list ?? null, count ?? null, names ?? null], [18, 9, room]);
}

interface SummaryColumn {
  readonly text: string;
  readonly width: number;
  readonly isFigure: boolean;
}

function headers(scheme: Scheme): SummaryColumn[] {
  const count = (text: string): SummaryColumn => ({ text, width: 9, isFigure: false });
  const figure = (text: string): SummaryColumn => ({ text, width: 10, isFigure: true });
  return [
    { text: '支部', width: 18, isFigure: false },
    ...['应考', '实考(已评)', '免考', '缓评', '未完成', '不定等次'].map(count),
    ...scheme.bands.map(({ label }) => count(label)),
    figure('优秀比例(%)'),
    ...scheme.bands.slice(1).map(({ label }) => figure(`${label}(%)`)),
    ...['平均', '最高', '最低'].map(figure),
    { text: '提示', width: 16, isFigure: false },
  ];
}

function summaryRow(scheme: Scheme, label: string, line: SummaryLine): CellInput[] {
  const printed = (value: Exact | null): CellInput =>
    numberCell(value === null ? null : roundHalfUp(value, PRINTED_DECIMALS));
  const counts = [
    line.due,
    line.scored,
    line.exempt,
    line.postponed,
    line.unfinished,
    line.ungraded,
  ];
  return [
    textCell(label),
    ...counts.map(countCell),
    ...line.bands.map(({ count }) => countCell(count)),
    ...line.bands.map(({ ratio }) => printed(ratio)),
    ...[line.mean, line.max, line.min].map(printed),
    textCell(line.overCap ? `优秀超过${scheme.settings.excellentCapShare}` : ''),
  ];
}
