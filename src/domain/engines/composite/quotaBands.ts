import {
  compare,
  divide,
  type Exact,
  exact,
  HUNDRED,
  multiply,
  roundHalfUp,
} from '../../exact/exact';
import type { Band } from '../../scheme/scheme';
import type { PointItem } from '../../tables/tableParameter';

/** How many of the ranked people a band takes. */
export interface QuotaPlaces {
  readonly band: Band;
  /** Places of this band: share x ranked, rounded half up. */
  readonly places: number;
  /** The last place of the ranking that belongs to it. */
  readonly last: number;
}

/** The place of one person, and the quota that gives his band; null: the number does. */
export interface QuotaPlace {
  readonly rank: number;
  readonly quota: QuotaPlaces | null;
}

/** The places of the bands that have a share (percent), from the top down. */
export function quotaPlaces(
  bands: readonly Band[],
  shares: readonly PointItem[],
  ranked: number,
): readonly QuotaPlaces[] {
  let last = 0;
  return bands.flatMap((band): QuotaPlaces[] => {
    const share = shares.find(({ key }) => key === band.key)?.points;
    if (share === undefined) return [];
    const wanted = divide(multiply(exact(share), exact(String(ranked))), HUNDRED);
    const places = wholeNumber(roundHalfUp(wanted, 0), ranked);
    last += places;
    return [{ band, places, last }];
  });
}

/**
 * The place of each published score among all of them, highest first: all who are tied at
 * the last place of a band are in, and take places of the next one.
 */
export function quotaRanks(
  scores: readonly Exact[],
  quotas: readonly QuotaPlaces[],
): readonly QuotaPlace[] {
  const sorted = [...scores].sort((left, right) => compare(right, left));
  return scores.map((score) => {
    const rank = sorted.findIndex((each) => compare(each, score) === 0) + 1;
    return { rank, quota: quotas.find(({ last }) => rank <= last) ?? null };
  });
}

/** Whoever has no place in a quota stands at best in the first band below those with shares. */
export function belowQuotas(
  bands: readonly Band[],
  quotas: readonly QuotaPlaces[],
): (band: Band) => Band {
  const lowest = quotas.at(-1)?.band;
  const first = lowest === undefined ? 0 : bands.indexOf(lowest) + 1;
  return (band) => (bands.indexOf(band) < first ? (bands[first] ?? band) : band);
}

/** A whole exact number between 0 and `most` as a count. */
function wholeNumber(value: Exact, most: number): number {
  let count = 0;
  while (count < most && compare(exact(String(count)), value) < 0) count += 1;
  return count;
}
