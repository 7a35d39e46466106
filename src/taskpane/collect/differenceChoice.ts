import type { Difference, DifferenceChoice } from '../../commands/collect/collectReport';

type Choices = ReadonlyMap<string, DifferenceChoice>;

/** What is decided about a difference; null = nothing yet. "The latest" is said by its file. */
export function choiceOf(difference: Difference, choices: Choices): DifferenceChoice | null {
  const choice = choices.get(difference.id) ?? difference.choice;
  return choice?.kind === 'latest' ? latestOf(difference) : choice;
}

/** Takes the file that was saved last, by its print: a later file must be asked about again. */
export function latestOf({ offers: [latest] }: Difference): DifferenceChoice {
  return latest === undefined ? { kind: 'keep' } : { kind: 'take', print: latest.print };
}

/** The same decision for every difference. */
export function choiceForAll(
  differences: readonly Difference[],
  choose: (difference: Difference) => DifferenceChoice,
): Choices {
  return new Map(differences.map((difference) => [difference.id, choose(difference)]));
}

/** How many differences are decided to be taken from a file, to be kept, and not decided. */
export function countChoices(
  differences: readonly Difference[],
  choices: Choices,
): { readonly taken: number; readonly kept: number; readonly open: number } {
  const kinds = differences.map((difference) => choiceOf(difference, choices)?.kind ?? null);
  const count = (wanted: string | null): number => kinds.filter((kind) => kind === wanted).length;
  return { taken: count('take'), kept: count('keep'), open: count(null) };
}
