/** Which table and columns play which part. */
export interface GoalsEngine {
  readonly kind: 'goals';
}
