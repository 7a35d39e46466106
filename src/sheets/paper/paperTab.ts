import { columnLetters } from '../address';
import { textCell } from '../cellInput';
import { chineseDay } from '../chineseDay';
import { shownText } from '../shownText';
import type { CellInput, Look, PageSpec, TabContent } from '../tabContent';
import type { Paper, PaperBlock, PaperTable } from './paper';
import { paperBreaks } from './paperBreaks';
import { type PaperGrid, type PaperSpan, paperGrid, spanPixels } from './paperGrid';
import { emsOf, linesOf, piecesOf } from './paperLines';

/** GB/T 9704: 37 mm above, 28 mm at the left, 156 x 225 mm of text. */
const PAPER_PAGE: PageSpec = {
  orientation: 'portrait',
  repeatRows: null,
  footerLeft: '',
  pageNumbers: true,
  fitWidth: true,
  margins: { top: 37, bottom: 35, left: 28, right: 26 },
};

/** 3号 in a line, also where a character of the standard font takes 7 pixels only: nothing is cut. */
const BODY_EMS = 25;
const BODY_POINTS = 28;
const TITLE_EMS = 18;
const TITLE_POINTS = 36;
const MOST_LINES = 13;
/** 五号 in pixels, and what borders and padding of a cell take. */
const TABLE_EM = 14;
const TABLE_PADDING = 8;
const TABLE_LINE_POINTS = 16;

/** One row of the sheet before it is placed. */
interface PaperRow {
  readonly cells: readonly {
    readonly span: PaperSpan;
    readonly cell: CellInput;
    readonly look: Look;
    readonly format: string | null;
  }[];
  readonly points: number;
}

/**
 * A paper as a tab, A4 upright with the margins of GB/T 9704, 2号 宋体 for the title and 3号 仿宋 for
 * the text. It is locked as a whole: what it says follows from the results and 参数设置.
 */
export function paperTab(paper: Paper): TabContent {
  const grid = paperGrid(
    paper.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
  );
  const blocks = paper.blocks.map((block) => blockRows(block, grid));
  const signature = [
    blankRow(BODY_POINTS / 2),
    ...(paper.organisation === '' ? [] : [wideRow(paper.organisation, 'paperSign', grid)]),
    wideRow(chineseDay(paper.day), 'paperSign', grid),
  ];
  const body = [titleRow(paper, grid), blankRow(16), ...blocks.flat()];
  const rows = [...body, ...signature];
  const lastBlock = body.length - lastWords(paper.blocks, blocks);
  const placed = rows.flatMap(({ cells }, index) =>
    cells.map((each) => ({ ...each, range: rangeOf(each.span, index + 1) })),
  );
  return {
    name: paper.tab,
    visibility: 'visible',
    tabColour: 'list',
    rows: rows.map(({ cells }) => lineOf(cells)),
    columnWidths: grid.pixels.map((pixels) => Math.round((pixels - 5) / 0.08) / 100),
    hiddenColumns: [],
    rowHeights: rows.map(({ points }, index) => ({ row: index + 1, points })),
    merges: placed.flatMap(({ span, range }) => (span.to > span.from ? [range] : [])),
    looks: placed.map(({ range, look }) => ({ range, look })),
    numberFormats: placed.flatMap(({ range, format }) =>
      format === null ? [] : [{ range, format }],
    ),
    validations: [],
    conditionals: [],
    protection: { unlocked: [] },
    freeze: null,
    page: {
      ...PAPER_PAGE,
      repeatRows: longTableHeader(rows),
      breaks: paperBreaks(
        rows.map(({ points }) => points),
        lastBlock,
        body.length,
      ),
    },
  };
}

/** Rows of the last block, and of what must not be left behind: its heading, words of one line. */
function lastWords(blocks: readonly PaperBlock[], rows: readonly (readonly PaperRow[])[]): number {
  const last = rows.at(-1)?.length ?? 0;
  const before = blocks.at(-2)?.kind;
  const isShort = blocks.at(-1)?.kind === 'paragraph' && before === 'paragraph';
  return before === 'heading' || isShort ? last + (rows.at(-2)?.length ?? 0) : last;
}

/** A table over several pages has its header on each, where it is the only one. */
const MOST_ROWS_ON_A_PAGE = 25;

function longTableHeader(rows: readonly PaperRow[]): PageSpec['repeatRows'] {
  const headers = rows.flatMap(({ cells }, index) =>
    cells[0]?.look === 'paperHeader' ? [index + 1] : [],
  );
  const [header] = headers;
  return header === undefined || headers.length > 1 || rows.length - header < MOST_ROWS_ON_A_PAGE
    ? null
    : { from: header, to: header };
}

function rangeOf({ from, to }: PaperSpan, row: number): string {
  const first = `${columnLetters(from)}${row}`;
  return to > from ? `${first}:${columnLetters(to)}${row}` : first;
}

function lineOf(cells: PaperRow['cells']): CellInput[] {
  const line: CellInput[] = [];
  for (const { span, cell } of cells) line[span.from] = cell;
  return Array.from(line, (cell) => cell ?? null);
}

function wholeSpan({ pixels }: PaperGrid): PaperSpan {
  return { from: 0, to: pixels.length - 1 };
}

function blankRow(points: number): PaperRow {
  return { cells: [], points };
}

function wideRow(text: string, look: Look, grid: PaperGrid, points = BODY_POINTS): PaperRow {
  return { cells: [{ span: wholeSpan(grid), cell: textCell(text), look, format: null }], points };
}

function titleRow({ organisation, title }: Paper, grid: PaperGrid): PaperRow {
  const whole = emsOf(title) > TITLE_EMS ? brokenTitle(title) : title;
  const text = organisation === '' ? whole : `${organisation}\n${whole}`;
  return wideRow(text, 'paperTitle', grid, linesOf(text, TITLE_EMS) * TITLE_POINTS + 4);
}

/** A long title goes on in the next line behind the time it is about, so that no word is torn. */
function brokenTitle(title: string): string {
  return title.replace(/^(关于.*?(?:学期|年度(?!.*学期)|月(?!.*(?:学期|年度))))(?=.)/u, '$1\n');
}

function blockRows(block: PaperBlock, grid: PaperGrid): readonly PaperRow[] {
  switch (block.kind) {
    case 'heading':
      return [wideRow(`　　${block.text}`, 'paperHeading', grid)];
    case 'paragraph':
      return piecesOf(`　　${block.text}`, MOST_LINES * BODY_EMS).map((piece) =>
        wideRow(piece, 'paperBody', grid, linesOf(piece, BODY_EMS) * BODY_POINTS),
      );
    case 'table':
      return [
        ...(block.caption === '' ? [] : [wideRow(`　　${block.caption}`, 'paperHeading', grid)]),
        ...tableRows(block.table, grid),
        blankRow(8),
      ];
  }
}

function tableRows(table: PaperTable, grid: PaperGrid): readonly PaperRow[] {
  const spans = grid.spans(table);
  const { columns, rows } = table;
  const header = columns.map(({ header: text }) => textCell(text));
  const none: readonly CellInput[] = [textCell('无')];
  return [
    tableRow(header, 'paperHeader', table, spans, grid),
    ...(rows.length === 0 ? [none] : rows).map((cells) =>
      tableRow(cells, null, table, spans, grid),
    ),
  ];
}

/** `look`: that of all cells; null for what the columns say. */
function tableRow(
  cells: readonly CellInput[],
  look: Look | null,
  { columns }: PaperTable,
  spans: readonly PaperSpan[],
  { pixels }: PaperGrid,
): PaperRow {
  const lines = spans.map((span, index) =>
    linesOf(
      shownText(cells[index] ?? null),
      Math.max((spanPixels(span, pixels) - TABLE_PADDING) / TABLE_EM, 1),
    ),
  );
  return {
    cells: spans.map((span, index) => ({
      span,
      cell: cells[index] ?? null,
      look: look ?? columns[index]?.look ?? 'paperText',
      format: look === null ? (columns[index]?.format ?? null) : null,
    })),
    points: Math.max(...lines) * TABLE_LINE_POINTS + 8,
  };
}
