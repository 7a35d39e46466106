import { parseRange } from '../address';
import type { TabReading } from '../tabReading';
import { type HeaderGrid, type HeaderRegion, headerPaths, MOST_HEADER_ROWS } from './headerPaths';

/** Rows of a tab that may be the header of a table. */
export interface HeaderCandidate {
  /** 1-based. */
  readonly firstRow: number;
  readonly rows: number;
  readonly region: HeaderRegion;
}

/**
 * Every group of one to four rows that can be a header, from the top down, shorter ones first: at
 * least two columns are named, no row of it is a title (one text for all columns), and no merged
 * cell reaches over its upper or lower edge.
 */
export function headerCandidates(tab: TabReading, grid: HeaderGrid): readonly HeaderCandidate[] {
  const crossings = mergeEdges(tab);
  const found: HeaderCandidate[] = [];
  for (let row = 0; row < grid.texts.length; row += 1) {
    for (let rows = 1; rows <= MOST_HEADER_ROWS && row + rows <= grid.texts.length; rows += 1) {
      for (const region of headerPaths(grid, row, rows)) {
        const candidate = { firstRow: row + 1, rows, region };
        if (isHeader(grid, candidate) && !isCut(crossings, candidate)) found.push(candidate);
      }
    }
  }
  return found;
}

function isHeader(grid: HeaderGrid, { firstRow, rows, region }: HeaderCandidate): boolean {
  const { fromColumn, toColumn, paths } = region;
  if (new Set(paths.values()).size < 2) return false;
  const lines = grid.texts
    .slice(firstRow - 1, firstRow - 1 + rows)
    .map((line) => new Set(line.slice(fromColumn, toColumn + 1).filter((text) => text !== '')));
  const isDeep = [...paths.values()].some((path) => path.includes('/'));
  // Rows of which none stands below another are one header row and rows of something else.
  return lines.every(({ size }) => size > 1) && (rows === 1 || isDeep);
}

/** Merges over several rows: the first and the last one, 1-based, and the columns. */
function mergeEdges(tab: TabReading): readonly NonNullable<ReturnType<typeof parseRange>>[] {
  return tab.merges.flatMap((text) => {
    const range = parseRange(text);
    return range === null || range.fromRow === range.toRow ? [] : [range];
  });
}

function isCut(
  merges: ReturnType<typeof mergeEdges>,
  { firstRow, rows, region }: HeaderCandidate,
): boolean {
  const lastRow = firstRow + rows - 1;
  return merges.some(
    ({ fromRow, toRow, fromColumn, toColumn }) =>
      toColumn >= region.fromColumn &&
      fromColumn <= region.toColumn &&
      ((fromRow < firstRow && toRow >= firstRow) || (fromRow <= lastRow && toRow > lastRow)),
  );
}
