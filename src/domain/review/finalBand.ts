import type { Override } from './override';

/** A result with the band the engine proposes and what people decided over it. */
export interface Decided {
  /** Key of the proposed band; null without one. */
  readonly band: string | null;
  readonly override?: Override;
}

/** The band that counts: what people decided, else the proposal. Null without one. */
export function finalBand({ band, override }: Decided): string | null {
  return override?.band ?? band;
}
