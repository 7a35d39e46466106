import { contains, type Rect, rect } from '../cells/rect';

/**
 * The same cells as rectangles that do not depend on how they were painted: cut along every edge,
 * then joined to the right and downwards.
 */
export function canonicalAreas(areas: readonly Rect[]): readonly Rect[] {
  const rows = edges(areas.flatMap((area) => [area.row, area.row + area.rows]));
  const columns = edges(areas.flatMap((area) => [area.column, area.column + area.columns]));
  const bands = rows.slice(0, -1).map((row, index) => {
    const height = (rows[index + 1] ?? row) - row;
    return { row, height, runs: runsOf(areas, row, columns) };
  });
  const done: Rect[] = [];
  let open: readonly Rect[] = [];
  for (const band of bands) {
    const next = band.runs.map(({ column, width }) => {
      const above = open.find(
        (area) =>
          area.column === column && area.columns === width && area.row + area.rows === band.row,
      );
      return above === undefined
        ? rect(band.row, column, band.height, width)
        : rect(above.row, column, above.rows + band.height, width);
    });
    done.push(...open.filter((area) => !next.some((later) => isSameStart(area, later))));
    open = next;
  }
  return [...done, ...open].sort((a, b) => a.row - b.row || a.column - b.column);
}

const isSameStart = (a: Rect, b: Rect): boolean =>
  a.row === b.row && a.column === b.column && a.columns === b.columns;

const edges = (lines: readonly number[]): readonly number[] =>
  [...new Set(lines)].sort((a, b) => a - b);

function runsOf(
  areas: readonly Rect[],
  row: number,
  columns: readonly number[],
): readonly { readonly column: number; readonly width: number }[] {
  const runs: { column: number; width: number }[] = [];
  for (const [index, column] of columns.entries()) {
    const end = columns[index + 1];
    if (end === undefined || !areas.some((area) => contains(area, row, column))) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.column + last.width === column) last.width += end - column;
    else runs.push({ column, width: end - column });
  }
  return runs;
}
