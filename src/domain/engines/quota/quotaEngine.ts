/** Which table and columns play which part. */
export interface QuotaEngine {
  readonly kind: 'quota';
}
