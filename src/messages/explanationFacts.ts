/** Bounds of a band in 分 as decimal text; null where it is open. */
export interface BoundFacts {
  readonly lo: string | null;
  readonly loInclusive: boolean;
  readonly hi: string | null;
  readonly hiInclusive: boolean;
}

/** What the long words of a flag may name. `items` is already a list in the language asked for. */
export interface FlagFacts {
  readonly items: string;
  /** Label of the band on the unrounded score; blank when there is none. */
  readonly bandExact: string;
  /** The floor for a part, 分. */
  readonly floor: string;
  readonly months: string;
}
