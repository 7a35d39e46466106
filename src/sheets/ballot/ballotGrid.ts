import { emsOf } from '../paper/paperLines';
import type { BallotForm } from './ballotForm';

/** How the objects of a ballot are laid out on its paper. */
export interface BallotGrid {
  /** Width of each column in pixels. */
  readonly pixels: readonly number[];
  /** Objects stand in so many blocks beside one another. */
  readonly blocks: number;
  /** Rows of objects. */
  readonly rows: number;
  readonly rowPoints: number;
  /** Papers one above the other on a page: 2 makes four to a page, 1 where they are many. */
  readonly down: 1 | 2;
  /** Columns of one block: the object and its boxes. */
  readonly perBlock: number;
  /** Papers that a ballot takes; 1 unless there are very many objects. */
  readonly sheets: number;
}

/** Half of A4 across, without what is left free at its edges, where a character takes 8. */
const SLIP_PIXELS = 516;
/** Of the 550 points between the margins of A4 across, by how many slips share them. */
const SLIP_POINTS = { 1: 534, 2: 267 } as const;

const LEAST_ROW = 15;
const MOST_ROW = 26;
const MOST_BLOCKS = 3;
const LEAST_NAME = 60;
const NAME_EM = 12;

/** Points that a slip takes besides its objects. */
export const SLIP_ROWS = {
  above: 8,
  title: 22,
  number: 15,
  asks: 17,
  items: 34,
  options: 24,
  opinion: 22,
  foot: 16,
  below: 8,
} as const;

/** The least paper that holds all objects, with boxes as large as it allows. */
export function ballotGrid(form: BallotForm): BallotGrid {
  const most = form.items.length > 1 ? 1 : MOST_BLOCKS;
  for (const down of [2, 1] as const) {
    const fitting = rowsThatFit(form, down);
    for (let blocks = 1; blocks <= most; blocks += 1) {
      const rows = Math.ceil(form.objects.length / blocks);
      if (rows <= fitting) return gridOf(form, { down, blocks, rows, sheets: 1 });
    }
  }
  const rows = rowsThatFit(form, 1);
  const sheets = Math.ceil(form.objects.length / (rows * most));
  return gridOf(form, { down: 1, blocks: most, rows, sheets });
}

/** Points for the objects of a slip. */
function roomOf(form: BallotForm, down: 1 | 2): number {
  const { items, opinion, ...always } = SLIP_ROWS;
  const fixed = Object.values(always).reduce((sum, points) => sum + points, 0);
  const asked = form.items.length > 1 ? items : 0;
  return SLIP_POINTS[down] - fixed - asked - (form.opinion === '' ? 0 : opinion);
}

function rowsThatFit(form: BallotForm, down: 1 | 2): number {
  return Math.floor(roomOf(form, down) / LEAST_ROW);
}

/** What a slip leaves free below its objects, in points: room for words, or nothing. */
export function restOf(form: BallotForm, grid: BallotGrid): number {
  return roomOf(form, grid.down) - grid.rows * grid.rowPoints;
}

function gridOf(
  form: BallotForm,
  shape: Pick<BallotGrid, 'down' | 'blocks' | 'rows' | 'sheets'>,
): BallotGrid {
  const { blocks, rows, down } = shape;
  const boxes = form.items.length * form.options.length;
  const block = Math.floor(SLIP_PIXELS / blocks);
  const longest = Math.max(...form.objects.map(emsOf), emsOf(form.who));
  // A long name takes two lines rather than the room of the boxes.
  const wished = Math.max(LEAST_NAME, Math.min(longest, 7) * NAME_EM + 10);
  const box = Math.floor((block - Math.min(wished, block / 3)) / boxes);
  const name = block - box * boxes;
  return {
    ...shape,
    pixels: Array.from({ length: blocks }, () => [
      name,
      ...Array.from({ length: boxes }, () => box),
    ]).flat(),
    rowPoints: Math.min(MOST_ROW, Math.floor(roomOf(form, down) / Math.max(rows, 1))),
    perBlock: boxes + 1,
  };
}
