import { cellAddress, columnLetters, columnRange } from '../address';
import { framedTab, landscapePage } from '../frame';
import { FIRST_DATA_ROW, HEADER_ROW } from '../layout';
import { rowPoints } from '../rowHeight';
import type { CellInput, TabContent } from '../tabContent';
import { pageBreaks } from './pageBreaks';
import { type PlacedBlock, rowsOfBlock, type SummaryPart } from './sheetBlock';
import { summaryLayout } from './summaryLayout';

/** A summary as it is printed: tables, and charts of their figures. */
export interface SummaryPage {
  readonly name: string;
  readonly title: string;
  readonly meta: readonly string[];
  readonly notes: CellInput;
  /** Who signs, for the foot of the page. */
  readonly footer: string;
  /** Width of each column in characters. */
  readonly widths: readonly number[];
  /** The header of the first one is that of the tab. */
  readonly parts: readonly SummaryPart[];
}

/** The tab of a summary: one A4 page wide, no chart or row cut (4.2 step 7). */
export function summaryPage(page: SummaryPage): TabContent {
  const { widths } = page;
  const layout = summaryLayout(page.parts, widths);
  const { blocks } = layout;
  const base = framedTab({
    ...page,
    headers: widths.map((width, column) => ({
      text: blocks[0]?.header[column] ?? '',
      width,
      look: 'headerCalc',
    })),
    body: bodyOf(blocks, layout.lastRow),
  });
  const last = columnLetters(widths.length - 1);
  const rowHeights = base.rowHeights.map((height) => ({
    ...height,
    points: wideHeight(base, height, blocks, widths),
  }));
  return {
    ...base,
    tabColour: 'result',
    merges: [...base.merges, ...blocks.flatMap((block) => wideMerges(block, last))],
    rowHeights,
    looks: [
      ...base.looks.filter(({ range }) => !isBlankHeader(range, blocks[0], widths)),
      ...blocks.flatMap((block, index) => blockLooks(block, index > 0, last)),
    ],
    numberFormats: blocks.flatMap(({ figures, firstRow, lastRow }) =>
      figures.map((column) => ({ range: columnRange(column, firstRow, lastRow), format: '0.00' })),
    ),
    protection: { unlocked: ['A2:J2'] },
    freeze: { rows: HEADER_ROW, columns: 1 },
    page: {
      ...landscapePage(page.footer),
      breaks: pageBreaks({ columnWidths: widths, rowHeights }, layout),
    },
    charts: layout.charts,
  };
}

/** Everything below the header of the tab, which is that of the first block. */
function bodyOf(blocks: readonly PlacedBlock[], lastRow: number): (readonly CellInput[])[] {
  const rows = new Map(
    blocks.flatMap((block) =>
      rowsOfBlock(block).map((cells, index) => [block.headerRow + index, cells] as const),
    ),
  );
  return Array.from(
    { length: lastRow - HEADER_ROW },
    (_, index) => rows.get(FIRST_DATA_ROW + index) ?? [],
  );
}

/** Columns that only other blocks need have no header. */
function isBlankHeader(
  range: string,
  first: PlacedBlock | undefined,
  widths: readonly number[],
): boolean {
  return widths.some(
    (_, column) =>
      column >= (first?.header.length ?? 0) && range === cellAddress(HEADER_ROW, column),
  );
}

function blockLooks(block: PlacedBlock, hasHeader: boolean, last: string): TabContent['looks'] {
  const { headerRow, firstRow, lastRow, header, isWide, hasTotal } = block;
  const end = isWide ? last : columnLetters(header.length - 1);
  const head = { range: `A${headerRow}:${end}${headerRow}`, look: 'headerCalc' as const };
  const heads = hasHeader ? [head] : [];
  if (lastRow < firstRow) return heads;
  return [
    ...heads,
    { range: `A${firstRow}:A${lastRow}`, look: 'text' },
    { range: `B${firstRow}:${end}${lastRow}`, look: isWide ? 'text' : 'number' },
    ...(hasTotal ? [{ range: `A${lastRow}:${end}${lastRow}`, look: 'total' as const }] : []),
  ];
}

/** Names stand in one merged cell from the last column of their block on. */
function wideMerges({ isWide, header, headerRow, lastRow }: PlacedBlock, last: string): string[] {
  const from = columnLetters(header.length - 1);
  if (!isWide || from === last) return [];
  return Array.from(
    { length: lastRow - headerRow + 1 },
    (_, index) => `${from}${headerRow + index}:${last}${headerRow + index}`,
  );
}

function wideHeight(
  { rows }: TabContent,
  { row, points }: { readonly row: number; readonly points: number },
  blocks: readonly PlacedBlock[],
  widths: readonly number[],
): number {
  const block = blocks.find(
    ({ isWide, headerRow, lastRow }) => isWide && row >= headerRow && row <= lastRow,
  );
  if (block === undefined) return points;
  const end = block.header.length - 1;
  const room = widths.slice(end).reduce((total, width) => total + width, 0);
  return rowPoints(rows[row - 1] ?? [], [...widths.slice(0, end), room]);
}
