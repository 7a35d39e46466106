/** `format.protection` of a cell. */
export interface CellLock {
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export const LOCKED: CellLock = { locked: true, formulaHidden: false };

const all: readonly CellLock[] = [
  LOCKED,
  { locked: false, formulaHidden: false },
  { locked: true, formulaHidden: true },
  { locked: false, formulaHidden: true },
];

/** One object per combination, so that equal locks are the same value. */
export const cellLock = (locked: boolean, formulaHidden: boolean): CellLock =>
  all.find((lock) => lock.locked === locked && lock.formulaHidden === formulaHidden) ?? LOCKED;
