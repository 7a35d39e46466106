import type { CellInput } from '../../sheets/tabContent';
import { LAST_COLUMN, LAST_ROW } from '../../xlsx/cells/cellAddress';

/** Excel's limits for one cell. A file that exceeds them is offered for repair when it is opened. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** Why cells from that place on (1-based) cannot stand in a file; null when they can. */
export function cellFault(
  row: number,
  column: number,
  cells: readonly (readonly CellInput[])[],
): string | null {
  const width = cells.reduce((widest, line) => Math.max(widest, line.length), 0);
  const fits = row + cells.length - 2 <= LAST_ROW && column + width - 2 <= LAST_COLUMN;
  if (row < 1 || column < 1 || !fits) return 'rangeOutsideSheet';
  for (const line of cells) {
    for (const input of line) {
      const fault = input === null ? null : inputFault(input);
      if (fault !== null) return fault;
    }
  }
  return null;
}

function inputFault(input: Exclude<CellInput, null>): string | null {
  switch (input.kind) {
    case 'text':
      return input.text.length > LONGEST_TEXT ? 'textTooLong' : null;
    case 'number':
      return Number.isFinite(input.number) ? null : 'numberNotFinite';
    case 'date':
      return null;
    case 'formula':
      if (typeof input.cached === 'number' && !Number.isFinite(input.cached)) {
        return 'numberNotFinite';
      }
      return input.formula.length > LONGEST_FORMULA ? 'formulaTooLong' : null;
  }
}
