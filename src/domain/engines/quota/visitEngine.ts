/** Which table and columns play which part. */
export interface VisitEngine {
  readonly kind: 'visits';
}
