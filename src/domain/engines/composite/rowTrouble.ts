import type { TableRow } from '../../tables/tableRow';
import { cellOf } from '../../tables/tableRow';
import type { UnitFlag } from '../../tables/unitResult';

/** What a row says against itself: errors that keep it from counting, and things to look at. */
export interface RowTrouble {
  /** An error of the row or of one of its numbers. */
  readonly blocked: boolean;
  readonly flags: readonly UnitFlag[];
}

/** Looks at the row and the number cells that count; flags in the order of C-07. */
export function rowTrouble(row: TableRow | null, columns: readonly string[]): RowTrouble {
  if (row === null) return { blocked: false, flags: [] };
  const cells = columns.map((key) => cellOf(row, key));
  const unreadable = cells.flatMap(({ state, code }) => (state === 'unreadable' ? [code] : []));
  const codes = [...new Set([...(row.use === 'counted' ? [] : row.codes), ...unreadable])];
  const blocked = row.use !== 'counted' || unreadable.length > 0;
  return {
    blocked,
    flags: [
      ...when(
        cells.some(({ manyDecimals }) => manyDecimals),
        { kind: 'decimals', detail: {} },
      ),
      ...when(row.awaiting, { kind: 'awaiting', detail: {} }),
      ...when(blocked, {
        kind: 'blocked',
        detail: { codes: codes.filter((code) => code !== '').join('、') },
      }),
    ],
  };
}

/** The flag, if the condition holds. */
export function when(condition: boolean, flag: UnitFlag): readonly UnitFlag[] {
  return condition ? [flag] : [];
}
