import { cellAddress, columnLetters, parseRange } from '../address';
import type { ChartSpec } from '../chartSpec';
import { HEADER_ROW } from '../layout';
import { rowPoints } from '../rowHeight';
import {
  type PlacedBlock,
  placeBlock,
  rowsOfBlock,
  type SummaryPart,
  type UnplacedChart,
} from './sheetBlock';

/** Where everything on a summary tab has come to stand. Rows are 1-based. */
export interface SummaryLayout {
  readonly blocks: readonly PlacedBlock[];
  readonly charts: readonly ChartSpec[];
  /** Lines that no page may cut: a table, or a narrow table with the charts beside it. */
  readonly bands: readonly { readonly from: number; readonly to: number }[];
  readonly lastRow: number;
}

/** Height of a chart in points, at least; and of a blank row of a tab of ours. */
const CHART_POINTS = 200;
/** Title, axis and legend of a chart with lying columns, and each of its lines. */
const FRAME_POINTS = 90;
const LINE_POINTS = 18;
const BLANK_POINTS = rowPoints([], []);
/** Characters that two charts side by side need. */
const ROOM_FOR_TWO = 100;

/**
 * Tables one below the other. Narrow ones come last, and the charts of the whole tab stand beside
 * them, so that a summary needs no second page for them if it can be helped.
 */
export function summaryLayout(
  parts: readonly SummaryPart[],
  widths: readonly number[],
): SummaryLayout {
  const wide = stack(parts.filter(({ isNarrow }) => !isNarrow));
  const narrow = parts.filter(({ isNarrow }) => isNarrow);
  const next = (wide.at(-1)?.block.lastRow ?? HEADER_ROW) + 2;
  // How many charts there are, and how large, does not depend on where the tables stand.
  const heights = [...wide, ...stack(narrow)].flatMap(chartsOf).map(chartPoints);
  const count = heights.length;
  const ground = chartGround(narrow, widths);
  const lines = Math.max(narrow.length, Math.ceil(count / ground.halves.length));
  const bands = wide.map(({ block }) => ({ from: block.headerRow, to: block.lastRow }));
  const beside: Placed[] = [];
  const places: string[] = [];
  let row = next;
  for (let line = 0; line < lines; line += 1) {
    const part = narrow[line];
    const block = part === undefined ? null : placeBlock(part.make, row);
    if (part !== undefined && block !== null) beside.push({ part, block });
    const drawn = places.length < count;
    const points = Math.max(0, ...heights.slice(places.length).slice(0, ground.halves.length));
    const last = Math.max(block?.lastRow ?? row, chartEnd(row, block, widths, points));
    if (drawn) places.push(...ground.halves.map(([from, to]) => anchor(row, last, from, to)));
    bands.push({ from: row, to: last });
    row = last + 2;
  }
  const all = [...wide, ...beside];
  return {
    blocks: all.map(({ block }) => block),
    charts: all
      .flatMap(chartsOf)
      .map((chart, index) => ({ ...chart, anchor: places[index] ?? '' })),
    bands,
    lastRow: row - 2,
  };
}

interface Placed {
  readonly part: SummaryPart;
  readonly block: PlacedBlock;
}

function stack(parts: readonly SummaryPart[]): Placed[] {
  let next = HEADER_ROW;
  return parts.map((part) => {
    const block = placeBlock(part.make, next);
    next = block.lastRow + 2;
    return { part, block };
  });
}

function chartsOf({ part, block }: Placed): readonly UnplacedChart[] {
  return part.charts(block);
}

function anchor(top: number, bottom: number, from: number, to: number): string {
  return `${cellAddress(top, from)}:${columnLetters(to)}${bottom}`;
}

/** Lying columns need a line for each of their names. */
function chartPoints({ kind, categories }: UnplacedChart): number {
  const range = parseRange(categories);
  if (kind !== 'bar' || range === null) return CHART_POINTS;
  const lines = range.toRow - range.fromRow + 1;
  return Math.max(CHART_POINTS, FRAME_POINTS + lines * LINE_POINTS);
}

/** The row that a chart which begins beside the header of a block is high enough at. */
function chartEnd(
  row: number,
  block: PlacedBlock | null,
  widths: readonly number[],
  points: number,
): number {
  const rows = block === null ? [] : rowsOfBlock(block);
  const height = rows.reduce((sum, cells) => sum + rowPoints(cells, widths), 0);
  const missing = Math.max(0, Math.ceil((points - height) / BLANK_POINTS));
  return Math.max(row, row + rows.length + missing - 1);
}

/** First and last columns of the charts of a line: two where there is room for them. */
function chartGround(
  narrow: readonly SummaryPart[],
  widths: readonly number[],
): { readonly halves: readonly (readonly [number, number])[] } {
  const taken = narrow.map(({ make }) => make(1).header.length);
  const first = narrow.length === 0 ? 0 : Math.min(Math.max(...taken) + 1, widths.length - 1);
  const last = widths.length - 1;
  const room = widths.slice(first).reduce((sum, width) => sum + width, 0);
  if (room < ROOM_FOR_TWO) return { halves: [[first, last]] };
  const middle = middleColumn(widths, first, room);
  return {
    halves: [
      [first, middle],
      [middle + 1, last],
    ],
  };
}

/** The last column of the left half: the one that makes both halves most alike. */
function middleColumn(widths: readonly number[], first: number, room: number): number {
  let left = 0;
  let best = first;
  let apart = room;
  widths.slice(first, -1).forEach((width, index) => {
    left += width;
    const difference = Math.abs(room - 2 * left);
    if (difference < apart) [best, apart] = [first + index, difference];
  });
  return best;
}
