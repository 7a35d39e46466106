/** A register that is kept, counted and listed, without a score (optional templates of 3.15). */
export interface LedgerEngine {
  readonly kind: 'ledger';
  readonly table: string;
  /** Ticks of a row (是/否), with the columns that say how many are there and which are not. */
  readonly ticks: {
    readonly columns: readonly string[];
    readonly count: string;
    readonly missing: string;
    readonly verdict: string;
  } | null;
  /** A row is open while this column has one of these words; null: nothing is open or closed. */
  readonly open: { readonly column: string; readonly words: readonly string[] } | null;
}
