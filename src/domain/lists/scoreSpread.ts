import { add, compare, type Exact, exact } from '../exact/exact';

/** How many scores lie in [from, to); null: no bound on that side. 分. */
export interface SpreadStep {
  readonly from: Exact | null;
  readonly to: Exact | null;
  readonly count: number;
}

const LOWEST = exact('60');
const HIGHEST = exact('100');
/** From so many scores on, steps of 5 分 say more than steps of 10. */
const MANY = 40;

/**
 * The distribution of published scores (R-05: closed below): below 60, steps of 10 or 5 分 up to
 * 100, and 100 and more. Without scores there are no steps. The counts add up to the scores.
 */
export function scoreSpread(scores: readonly Exact[]): readonly SpreadStep[] {
  if (scores.length === 0) return [];
  const width = exact(scores.length >= MANY ? '5' : '10');
  const bounds: Exact[] = [];
  for (let bound = LOWEST; compare(bound, HIGHEST) <= 0; bound = add(bound, width)) {
    bounds.push(bound);
  }
  return [null, ...bounds].map((from, index) => {
    const to = bounds[index] ?? null;
    const inside = scores.filter(
      (score) =>
        (from === null || compare(score, from) >= 0) && (to === null || compare(score, to) < 0),
    );
    return { from, to, count: inside.length };
  });
}
