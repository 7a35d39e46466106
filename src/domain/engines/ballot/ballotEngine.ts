/** Which table and columns play which part. */
export interface BallotEngine {
  readonly kind: 'ballot';
}
