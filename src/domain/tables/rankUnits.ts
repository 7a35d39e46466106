import { compare, type Exact, toExactText } from '../exact/exact';

/** What is ranked: its published score within its group; null takes no rank. */
export interface Ranked {
  readonly key: string;
  readonly group: string;
  readonly score: Exact | null;
}

/**
 * Ranks within each group on the published score, highest first: shared places 1, 2, 2, 4
 * (`min`) or 1, 2, 2, 3 (`dense`). Whoever must not be ranked is given with a null score.
 */
export function rankUnits(units: readonly Ranked[], how: string): ReadonlyMap<string, number> {
  const groups = new Map<string, Exact[]>();
  for (const { group, score } of units) {
    if (score === null) continue;
    const scores = groups.get(group);
    if (scores === undefined) groups.set(group, [score]);
    else scores.push(score);
  }
  const places = new Map([...groups].map(([group, scores]) => [group, placesOf(scores, how)]));
  return new Map(
    units.flatMap(({ key, group, score }): [string, number][] => {
      const place = score === null ? undefined : places.get(group)?.get(toExactText(score));
      return place === undefined ? [] : [[key, place]];
    }),
  );
}

function placesOf(scores: readonly Exact[], how: string): Map<string, number> {
  const sorted = [...scores].sort((left, right) => compare(right, left));
  const places = new Map<string, number>();
  sorted.forEach((score, index) => {
    const text = toExactText(score);
    if (!places.has(text)) places.set(text, how === 'dense' ? places.size + 1 : index + 1);
  });
  return places;
}
