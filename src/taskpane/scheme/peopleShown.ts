import type { ScoreResult } from '../../domain/engines/scoreResult';
import { compare, exact, subtract, ZERO } from '../../domain/exact/exact';
import { finalBand } from '../../domain/review/finalBand';
import type { PeopleFilter } from '../state/page';

/** How close to a line is close, 分. */
export const NEAR = exact('0.5');

/**
 * Whether a score stands within 0.5 分 of a line, on either side: then one mark decides the band.
 * Only graded people have a line; the distance is that of the value the band was taken from.
 */
export function isNearLine({ state, total, totalExact, explanation }: ScoreResult): boolean {
  if (state !== 'graded') return false;
  const { lo, toNext, bandOn } = explanation;
  const value = bandOn === 'rounded' ? total : totalExact;
  if (toNext !== null && compare(toNext, NEAR) <= 0) return true;
  if (lo === null || value === null) return false;
  const above = subtract(value, exact(lo));
  return compare(above, ZERO) >= 0 && compare(above, NEAR) <= 0;
}

/** The people whom the filter and the words searched for leave, in roster order. */
export function peopleShown(
  results: readonly ScoreResult[],
  filter: PeopleFilter,
  searched: string,
): readonly ScoreResult[] {
  const wanted = searched.trim().toLowerCase();
  return results.filter(
    (result) =>
      fits(result, filter) &&
      [result.name, result.personId, result.branch].some((text) =>
        text.toLowerCase().includes(wanted),
      ),
  );
}

function fits(result: ScoreResult, filter: PeopleFilter): boolean {
  switch (filter.kind) {
    case 'all':
      return true;
    case 'band':
      return finalBand(result) === filter.band;
    case 'state':
      return result.state === filter.state && result.override === undefined;
    case 'missing':
      return result.state === 'unfinished';
    case 'awarded':
      // A score sheet recommends by bands and awards nobody.
      return false;
    case 'near':
      return isNearLine(result);
  }
}
