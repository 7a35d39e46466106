import { useState } from 'react';

/** Up to this many rows are shown at once; more come by pieces of the same size. */
export const PIECE = 200;

export interface Paged<Item> {
  readonly part: readonly Item[];
  /** How many are not shown yet. */
  readonly rest: number;
  readonly more: () => void;
}

/** A long list by pieces, so that 10,000 rows never stand in the page at once. */
export function usePaged<Item>(items: readonly Item[]): Paged<Item> {
  const [pieces, setPieces] = useState(1);
  const shown = pieces * PIECE;
  return {
    part: items.slice(0, shown),
    rest: Math.max(0, items.length - shown),
    more: () => {
      setPieces(pieces + 1);
    },
  };
}
