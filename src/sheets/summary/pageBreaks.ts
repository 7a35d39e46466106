import { HEADER_ROW } from '../layout';
import type { TabContent } from '../tabContent';
import type { SummaryLayout } from './summaryLayout';

/** A4 landscape between the margins that tables are printed with, in points. */
const PAPER = { width: 770, height: 494 };
/** Programs measure columns and rows differently, so a page is taken for smaller than it is. */
const SURE = 0.92;
const PLAIN_ROW = 15;

/**
 * 1-based rows that begin a new page, so that nothing is cut that fits on one. Everything is one
 * page wide, so narrow tabs print larger; the rows down to the header are repeated on each page.
 */
export function pageBreaks(
  { columnWidths, rowHeights }: Pick<TabContent, 'columnWidths' | 'rowHeights'>,
  { bands }: SummaryLayout,
): number[] {
  const points = new Map(rowHeights.map(({ row, points: height }) => [row, height]));
  const height = (from: number, to: number): number =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index).reduce(
      (sum, row) => sum + (points.get(row) ?? PLAIN_ROW),
      0,
    );
  const width = columnWidths.reduce((sum, each) => sum + (each * 7 + 5) * 0.75, 0);
  const page = (PAPER.height / Math.min(1, PAPER.width / width)) * SURE;
  const repeated = height(1, HEADER_ROW);
  const breaks: number[] = [];
  let top = 1;
  for (const { from, to } of bands) {
    const own = repeated + height(from, to);
    const used = height(top, to) + (top === 1 ? 0 : repeated);
    if (used <= page || own > page || from <= HEADER_ROW) continue;
    breaks.push(from);
    top = from;
  }
  return breaks;
}
