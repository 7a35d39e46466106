/** Which table and columns play which part. */
export interface ContestEngine {
  readonly kind: 'contest';
}
