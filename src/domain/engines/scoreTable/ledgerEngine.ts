/** Which table and columns play which part. */
export interface LedgerEngine {
  readonly kind: 'ledger';
}
