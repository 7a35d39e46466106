import { compare, type Exact } from '../exact/exact';
import type { ScoreSheetSettings } from '../scheme/scheme';
import type { ScoreResult } from './scoreResult';

/** A result before its rank is known. */
export interface Rankable {
  readonly result: ScoreResult;
  readonly vetoed: boolean;
}

/**
 * Fills in the rank of each branch on the rounded total: equal totals share a place, then
 * 1, 2, 2, 4 (`min`) or 1, 2, 2, 3 (`dense`). Only graded people without a veto are ranked.
 */
export function rankResults(
  results: readonly Rankable[],
  how: ScoreSheetSettings['rank'],
): readonly ScoreResult[] {
  const byBranch = new Map<string, { personId: string; total: Exact }[]>();
  for (const { result, vetoed } of results) {
    const { personId, total, branch } = result;
    if (result.state !== 'graded' || vetoed || total === null) continue;
    const others = byBranch.get(branch);
    if (others === undefined) byBranch.set(branch, [{ personId, total }]);
    else others.push({ personId, total });
  }
  const places = new Map<string, number>();
  for (const ranked of byBranch.values()) placeBranch(ranked, how, places);
  return results.map(({ result }) => ({ ...result, rank: places.get(result.personId) ?? null }));
}

function placeBranch(
  ranked: { personId: string; total: Exact }[],
  how: ScoreSheetSettings['rank'],
  places: Map<string, number>,
): void {
  ranked.sort((left, right) => compare(right.total, left.total));
  let place = 0;
  let previous: Exact | null = null;
  ranked.forEach(({ personId, total }, index) => {
    if (previous === null || compare(total, previous) !== 0) {
      place = how === 'min' ? index + 1 : place + 1;
      previous = total;
    }
    places.set(personId, place);
  });
}
