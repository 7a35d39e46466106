import type { CellInput } from './tabContent';

const LINE_POINTS = 15;
const PADDING_POINTS = 5;
const MOST_LINES = 12;

/** How many standard characters wide a text prints: a Chinese character counts as two. */
function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character > '\u2e7f' ? 2 : 1;
  return width;
}

/** Lines that a text needs in a column of so many characters; text wraps in every tab of ours. */
export function linesNeeded(text: string, columnWidth: number): number {
  // Borders and indents take about a character on each side.
  const room = Math.max(columnWidth - 2, 2);
  const lines = text.split('\n').map((line) => Math.max(Math.ceil(displayWidth(line) / room), 1));
  return Math.min(
    lines.reduce((total, count) => total + count, 0),
    MOST_LINES,
  );
}

/**
 * The height in points at which nothing of a row is cut. Set explicitly, because no program works
 * it out when it opens a file.
 */
export function rowPoints(cells: readonly CellInput[], widths: readonly number[]): number {
  const lines = cells.map((cell, column) => linesNeeded(shownText(cell), widths[column] ?? 10));
  return Math.max(1, ...lines) * LINE_POINTS + PADDING_POINTS;
}

function shownText(cell: CellInput): string {
  if (cell === null) return '';
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'formula':
      return typeof cell.cached === 'string' ? cell.cached : '';
    case 'number':
    case 'date':
      // Figures fit the columns that are made for them.
      return '';
  }
}
