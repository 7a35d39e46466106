import type { Override } from '../domain/review/override';
import type { Band } from '../domain/scheme/scheme';
import { bandName } from './bandName';
import type { Language } from './language';
import { messagesFor } from './messagesFor';
import { oneLine } from './oneLine';

/** What people decided over a proposal, with both values, reason and name; none without. */
export function overrideLine(
  override: Override | undefined,
  bands: readonly Band[],
  proposed: string,
  language: Language,
): [string, string][] {
  if (override === undefined) return [];
  const { review } = messagesFor(language);
  const decided = bands.find(({ key }) => key === override.band);
  const clauses = [
    review.change(proposed, decided === undefined ? override.band : bandName(decided, language)),
    review.reason(oneLine(override.reason)),
    review.by(oneLine(override.by)),
    ...(override.date === '' ? [] : [review.date(override.date)]),
    ...(override.outdated ? [review.outdated] : []),
  ];
  return [[review.adjusted, clauses.join(review.clause)]];
}
