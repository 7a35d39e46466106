import { MAX_COLUMNS, MAX_ROWS, type Rect, rect } from './rect';

/** Cells put in or taken out; what lies beyond them in `axis` moves. */
export interface StructureEdit {
  readonly kind: 'insert' | 'delete';
  readonly axis: 'rows' | 'columns';
  readonly area: Rect;
}

/** Where an area lies after the edit; null when all of it was deleted. */
export function moved(area: Rect, edit: StructureEdit): Rect | null {
  if (!isInLane(area, edit)) return area;
  if (edit.axis === 'rows') {
    const line = movedLine(area.row, area.rows, edit.area.row, edit.area.rows, edit.kind, MAX_ROWS);
    return line === null ? null : rect(line.start, area.column, line.count, area.columns);
  }
  const { column, columns } = edit.area;
  const line = movedLine(area.column, area.columns, column, columns, edit.kind, MAX_COLUMNS);
  return line === null ? null : rect(area.row, line.start, area.rows, line.count);
}

/** Only what lies wholly beside the edited cells moves with them. */
function isInLane(area: Rect, { axis, area: edited }: StructureEdit): boolean {
  return axis === 'rows'
    ? area.column >= edited.column && area.column + area.columns <= edited.column + edited.columns
    : area.row >= edited.row && area.row + area.rows <= edited.row + edited.rows;
}

function movedLine(
  start: number,
  count: number,
  at: number,
  by: number,
  kind: StructureEdit['kind'],
  limit: number,
): { readonly start: number; readonly count: number } | null {
  const end = start + count;
  if (kind === 'insert') {
    const newStart = start >= at ? start + by : start;
    const newEnd = end > at ? Math.min(end + by, limit) : end;
    return { start: newStart, count: newEnd - newStart };
  }
  const shift = (line: number): number => (line <= at ? line : Math.max(at, line - by));
  const reachesEnd = end === limit;
  const newCount = (reachesEnd ? limit : shift(end)) - shift(start);
  return newCount > 0 ? { start: shift(start), count: newCount } : null;
}
