import type { Difference, DifferenceChoice } from '../../commands/collect/collectReport';

/**
 * The decisions that still mean the same after another file came or went: those about differences
 * whose values are the ones she saw. The others are asked again.
 */
export function choicesThatHold(
  choices: ReadonlyMap<string, DifferenceChoice>,
  before: readonly Difference[],
  now: readonly Difference[],
): ReadonlyMap<string, DifferenceChoice> {
  const seen = new Map(before.map((difference) => [difference.id, valuesOf(difference)]));
  const same = now.filter((difference) => seen.get(difference.id) === valuesOf(difference));
  return new Map(
    same.flatMap(({ id }): [string, DifferenceChoice][] => {
      const choice = choices.get(id);
      return choice === undefined ? [] : [[id, choice]];
    }),
  );
}

/** What is to be chosen from, as text to compare. */
export function valuesOf({ here, offers }: Difference): string {
  return JSON.stringify([here.seen, ...offers.map(({ print, seen }) => [print, seen])]);
}
