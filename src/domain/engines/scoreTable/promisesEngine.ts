/** Which table and columns play which part. */
export interface PromisesEngine {
  readonly kind: 'promises';
}
