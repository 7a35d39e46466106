/** Which table and columns play which part. */
export interface MeanEngine {
  readonly kind: 'mean';
}
