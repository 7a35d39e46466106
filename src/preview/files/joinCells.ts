import { type Rect, rect } from '../engine/cells/rect';

/** Few rectangles that cover exactly the given cells: runs along rows, joined downwards. */
export function joinCells(rows: ReadonlyMap<number, readonly number[]>): readonly Rect[] {
  const done: Rect[] = [];
  let open = new Map<string, Rect>();
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const next = new Map<string, Rect>();
    for (const [column, columns] of runs(rows.get(row) ?? [])) {
      const key = `${column} ${columns}`;
      const above = open.get(key);
      const touches = above !== undefined && above.row + above.rows === row;
      next.set(key, touches ? { ...above, rows: above.rows + 1 } : rect(row, column, 1, columns));
      if (touches) open.delete(key);
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

/** Start and length of every unbroken run of columns. */
function runs(columns: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last !== undefined && last[0] + last[1] === column) last[1] += 1;
    else found.push([column, 1]);
  }
  return found;
}
