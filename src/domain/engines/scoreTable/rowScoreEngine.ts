/** Which table and columns play which part. */
export interface RowScoreEngine {
  readonly kind: 'rowScore';
}
