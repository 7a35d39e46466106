import type { PaperTable } from './paper';

/** The 156 mm between the margins of GB/T 9704, where a character of the standard font takes 8. */
const PAGE_PIXELS = 592;

/** The columns of a paper in pixels, and which of them each cell of a table takes. */
export interface PaperGrid {
  readonly pixels: readonly number[];
  /** For each column of the table the first and last column of the sheet, 0-based. */
  readonly spans: (table: PaperTable) => readonly PaperSpan[];
}

export interface PaperSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * The columns of the sheet are those of the widest table; tables with fewer columns join some. A
 * paper without a table has one column.
 */
export function paperGrid(tables: readonly PaperTable[]): PaperGrid {
  const widest = tables.reduce<PaperTable | null>(
    (best, table) => (best === null || table.columns.length > best.columns.length ? table : best),
    null,
  );
  const pixels = pixelsOf(widest?.columns.map(({ width }) => width) ?? [1]);
  return { pixels, spans: (table) => spansOf(table, pixels) };
}

function pixelsOf(widths: readonly number[]): readonly number[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => Math.round((PAGE_PIXELS * width) / total));
}

/** Each column ends at the edge of the sheet that is nearest to where it would like to end. */
function spansOf(table: PaperTable, pixels: readonly number[]): readonly PaperSpan[] {
  const wanted = pixelsOf(table.columns.map(({ width }) => width));
  const spans: PaperSpan[] = [];
  let reached = 0;
  let next = 0;
  for (const [index, width] of wanted.entries()) {
    reached += width;
    const left = wanted.length - index - 1;
    const last =
      left === 0 ? pixels.length - 1 : nearest(pixels, next, pixels.length - 1 - left, reached);
    spans.push({ from: next, to: last });
    next = last + 1;
  }
  return spans;
}

function nearest(pixels: readonly number[], first: number, last: number, wanted: number): number {
  let edge = pixels.slice(0, first).reduce((sum, width) => sum + width, 0);
  let best = first;
  let distance = Infinity;
  for (let at = first; at <= last; at += 1) {
    edge += pixels[at] ?? 0;
    const away = Math.abs(edge - wanted);
    if (away < distance) {
      best = at;
      distance = away;
    }
  }
  return best;
}

/** Width of a span in pixels. */
export function spanPixels({ from, to }: PaperSpan, pixels: readonly number[]): number {
  return pixels.slice(from, to + 1).reduce((sum, width) => sum + width, 0);
}
