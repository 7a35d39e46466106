import type { Look } from '../tabContent';
import type { BallotForm } from './ballotForm';
import { type BallotGrid, restOf, SLIP_ROWS } from './ballotGrid';

/** One paper: its rows, and what stands where on them, 0-based from its upper left corner. */
export interface BallotSlip {
  /** Points. */
  readonly heights: readonly number[];
  readonly areas: readonly SlipArea[];
}

/** Cells of a slip that look alike; `text` makes them one cell, null leaves them boxes. */
export interface SlipArea {
  readonly fromRow: number;
  readonly toRow: number;
  readonly from: number;
  readonly to: number;
  readonly text: string | null;
  readonly look: Look;
}

/**
 * A paper without a voter's name: title, number, how to vote, objects as rows with a box for
 * each option, room for words, day and seal. `sheet`: which paper of a ballot that takes several.
 */
export function ballotSlip(
  form: BallotForm,
  grid: BallotGrid,
  number: string,
  sheet: number,
): BallotSlip {
  const last = grid.pixels.length - 1;
  const split = splitAt(grid.pixels, 0.62);
  const objects = form.objects.slice(
    sheet * grid.rows * grid.blocks,
    (sheet + 1) * grid.rows * grid.blocks,
  );
  const header = headerRows(form, grid);
  const first = 4 + header.heights.length;
  const next = first + grid.rows;
  const part = grid.sheets === 1 ? '' : `（第 ${sheet + 1} 张，共 ${grid.sheets} 张）`;
  const opinion = form.opinion === '' ? [] : [Math.max(SLIP_ROWS.opinion + restOf(form, grid), 0)];
  const spare = form.opinion === '' ? [restOf(form, grid)] : [];
  const foot = next + opinion.length + spare.length;
  return {
    heights: [
      SLIP_ROWS.above,
      SLIP_ROWS.title,
      SLIP_ROWS.number,
      SLIP_ROWS.asks,
      ...header.heights,
      ...Array.from({ length: grid.rows }, () => grid.rowPoints),
      ...opinion,
      ...spare,
      SLIP_ROWS.foot,
      SLIP_ROWS.below,
    ],
    areas: [
      line(1, 0, last, form.title, 'ballotTitle'),
      line(2, 0, split, `单位：${form.organisation}`, 'ballotLine'),
      line(2, split + 1, last, `票号：${number}${part}`, 'ballotRight'),
      line(3, 0, last, asksOf(form), 'ballotLine'),
      ...header.areas,
      ...objectAreas(objects, grid, first),
      ...opinion.map(() => line(next, 0, last, `${form.opinion}：`, 'ballotLine')),
      line(foot, 0, split, '日期：　　　　年　　月　　日', 'ballotLine'),
      line(foot, split + 1, last, '（加盖公章有效）', 'ballotRight'),
    ],
  };
}

function line(row: number, from: number, to: number, text: string, look: Look): SlipArea {
  return { fromRow: row, toRow: row, from, to, text, look };
}

/** Short enough for one line where characters are wide. */
function asksOf({ items }: BallotForm): string {
  const each = items.length > 1 ? '每项' : '每行';
  return `无记名填写，${each}选一格打“√”；不选为弃权，多选为无效。`;
}

/** One row of options, and above it a row of items where there are several. */
function headerRows(
  form: BallotForm,
  grid: BallotGrid,
): { readonly heights: readonly number[]; readonly areas: readonly SlipArea[] } {
  const isMany = form.items.length > 1;
  const heights = isMany ? [SLIP_ROWS.items, SLIP_ROWS.options] : [SLIP_ROWS.options];
  const bottom = 4 + heights.length - 1;
  const areas = Array.from({ length: grid.blocks }, (_, block): SlipArea[] => {
    const at = block * grid.perBlock;
    const width = form.options.length;
    return [
      {
        fromRow: 4,
        toRow: bottom,
        from: at,
        to: at,
        text: form.who,
        look: 'ballotHeader',
      },
      ...form.items.flatMap((item, index): SlipArea[] => {
        const from = at + 1 + index * width;
        const options = form.options.map((option, each) =>
          line(bottom, from + each, from + each, option, 'ballotHeader'),
        );
        return isMany
          ? [line(4, from, from + width - 1, item, 'ballotHeader'), ...options]
          : options;
      }),
    ];
  });
  return { heights, areas: areas.flat() };
}

function objectAreas(
  objects: readonly string[],
  { blocks, rows, perBlock }: BallotGrid,
  first: number,
): SlipArea[] {
  return Array.from({ length: blocks }, (_, block): SlipArea[] => {
    const at = block * perBlock;
    const own = objects.slice(block * rows, (block + 1) * rows);
    if (own.length === 0) return [];
    return [
      ...own.map((object, index) => line(first + index, at, at, object, 'ballotText')),
      {
        fromRow: first,
        toRow: first + own.length - 1,
        from: at + 1,
        to: at + perBlock - 1,
        text: null,
        look: 'ballotBox',
      },
    ];
  }).flat();
}

/** The last column of the first part, so that it has about this share of the width. */
function splitAt(pixels: readonly number[], share: number): number {
  const whole = pixels.reduce((sum, width) => sum + width, 0);
  let used = 0;
  for (const [index, width] of pixels.entries()) {
    used += width;
    if (used >= whole * share) return Math.min(index, pixels.length - 2);
  }
  return 0;
}
