import { ballotNumber } from '../../domain/engines/ballot/ballotNumber';
import { rangeAddress } from '../address';
import { textCell } from '../cellInput';
import type { CellInput, PageSpec, TabContent } from '../tabContent';
import type { BallotForm, BallotGroup } from './ballotForm';
import { type BallotGrid, ballotGrid } from './ballotGrid';
import { type BallotSlip, ballotSlip } from './ballotSlip';

/** Pixels on each side of the line along which papers are cut. */
const GAP_PIXELS = 13;

/** A4 across; the papers themselves leave room at their edges. */
const BALLOT_PAGE: PageSpec = {
  orientation: 'landscape',
  repeatRows: null,
  footerLeft: '',
  pageNumbers: false,
  fitWidth: true,
  margins: { top: 8, bottom: 8, left: 8, right: 8 },
};

/** Two papers beside each other; the right one is missing at the end of a group. */
interface SlipPair {
  readonly left: BallotSlip;
  readonly right: BallotSlip | null;
  /** It is the first on a page. */
  readonly isTop: boolean;
  /** 0-based. */
  readonly row: number;
}

/**
 * 测评票: the papers of all voter groups, numbered in each and without names (4.2 Ballot run), four
 * to a page with lines to cut along. Each group begins a page; no paper is cut by one.
 */
export function ballotsTab(
  name: string,
  form: BallotForm,
  groups: readonly BallotGroup[],
): TabContent {
  const grid = ballotGrid(form);
  const pairs = pairsOf(form, grid, groups);
  const heights = pairs.flatMap(({ left }) => left.heights);
  const placed = pairs.flatMap(({ left, right, row }) => [
    ...placedAreas(left, row, 0),
    ...(right === null ? [] : placedAreas(right, row, grid.pixels.length + 2)),
  ]);
  const pixels = [...grid.pixels, GAP_PIXELS, GAP_PIXELS, ...grid.pixels];
  return {
    name,
    visibility: 'visible',
    tabColour: 'list',
    rows: cellsOf(placed, heights.length),
    columnWidths: pixels.map((each) => Math.round((each - 5) / 0.08) / 100),
    hiddenColumns: [],
    rowHeights: heights.map((points, index) => ({ row: index + 1, points })),
    merges: placed.flatMap(({ range, text }) =>
      text !== null && range.includes(':') ? [range] : [],
    ),
    looks: [...placed.map(({ range, look }) => ({ range, look })), ...cutLines(pairs, grid)],
    numberFormats: [],
    validations: [],
    conditionals: [],
    protection: { unlocked: [] },
    freeze: null,
    page: {
      ...BALLOT_PAGE,
      breaks: pairs.slice(1).flatMap(({ isTop, row }) => (isTop ? [row + 1] : [])),
    },
  };
}

function pairsOf(
  form: BallotForm,
  grid: BallotGrid,
  groups: readonly BallotGroup[],
): readonly SlipPair[] {
  const pairs: SlipPair[] = [];
  let row = 0;
  for (const { group, papers } of groups) {
    const slips = Array.from({ length: papers }, (_, index) =>
      Array.from({ length: grid.sheets }, (__, sheet) =>
        ballotSlip(form, grid, ballotNumber(group, index + 1), sheet),
      ),
    ).flat();
    for (const [index, left] of slips.entries()) {
      if (index % 2 === 1) continue;
      const isTop = (index / 2) % grid.down === 0;
      pairs.push({ left, right: slips[index + 1] ?? null, isTop, row });
      row += left.heights.length;
    }
  }
  return pairs;
}

interface PlacedArea {
  readonly range: string;
  readonly text: string | null;
  readonly look: TabContent['looks'][number]['look'];
  readonly row: number;
  readonly column: number;
}

function placedAreas({ areas }: BallotSlip, row: number, column: number): PlacedArea[] {
  return areas.map(({ fromRow, toRow, from, to, text, look }) => ({
    range: rangeAddress({
      fromRow: row + fromRow + 1,
      toRow: row + toRow + 1,
      fromColumn: column + from,
      toColumn: column + to,
    }),
    text,
    look,
    row: row + fromRow,
    column: column + from,
  }));
}

function cellsOf(placed: readonly PlacedArea[], rows: number): CellInput[][] {
  const cells: CellInput[][] = Array.from({ length: rows }, () => []);
  for (const { row, column, text } of placed) {
    const line = cells[row];
    if (line !== undefined && text !== null) line[column] = textCell(text);
  }
  return cells.map((line) => Array.from(line, (cell) => cell ?? null));
}

/** Between the two papers of a pair, and below the upper pair of a page. */
function cutLines(pairs: readonly SlipPair[], { pixels, down }: BallotGrid): TabContent['looks'] {
  return pairs.flatMap(({ left, row, isTop }) => {
    const [fromRow, toRow] = [row + 1, row + left.heights.length];
    const gap = { fromColumn: pixels.length, toColumn: pixels.length };
    const whole = { fromColumn: 0, toColumn: pixels.length * 2 + 1 };
    return [
      { range: rangeAddress({ fromRow, toRow, ...gap }), look: 'cutRight' as const },
      ...(isTop && down === 2
        ? [{ range: rangeAddress({ fromRow: toRow, toRow, ...whole }), look: 'cutBelow' as const }]
        : []),
    ];
  });
}
