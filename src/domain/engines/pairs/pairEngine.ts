/** Which table and columns play which part. */
export interface PairEngine {
  readonly kind: 'pairs';
}
