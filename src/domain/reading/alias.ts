/** Another name for a branch or class that a person confirmed once (W08). */
export interface Alias {
  /** As it was typed. */
  readonly seen: string;
  readonly means: string;
}
