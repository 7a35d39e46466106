import type { CellInput } from '../sheets/tabContent';

/** A cell of one column that is to be written. */
export interface WrittenCell {
  /** 1-based. */
  readonly row: number;
  readonly cell: CellInput;
}

/** Neighbouring rows together, so that one step writes one block. */
export function neighbourRuns(cells: readonly WrittenCell[]): WrittenCell[][] {
  const found: WrittenCell[][] = [];
  for (const cell of cells) {
    const last = found.at(-1);
    if (last !== undefined && last.at(-1)?.row === cell.row - 1) last.push(cell);
    else found.push([cell]);
  }
  return found;
}
