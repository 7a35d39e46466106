/** Which table and columns play which part. */
export interface CompositeEngine {
  readonly kind: 'composite';
}
