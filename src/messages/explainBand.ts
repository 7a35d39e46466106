import type { ScoreResult } from '../domain/engines/scoreResult';
import { compare, toExactText, ZERO } from '../domain/exact/exact';
import type { Band, Scheme } from '../domain/scheme/scheme';
import { bandName } from './bandName';
import type { BoundFacts } from './explanationFacts';
import type { Language } from './language';
import { messagesFor } from './messagesFor';
import { shownScore } from './shownScore';

/** The band by its bounds, what changed it, and how far the next one is: one labelled line. */
export function explainBand(
  result: ScoreResult,
  scheme: Scheme,
  language: Language,
): [string, string][] {
  const words = messagesFor(language).explanation;
  const { bandByScore, because, bandOn, toNext, decimals } = result.explanation;
  const index = scheme.bands.findIndex((band) => band.key === bandByScore);
  const byScore = scheme.bands[index];
  if (byScore === undefined || result.totalExact === null) return [];
  const better = scheme.bands[index - 1] ?? null;
  const name = (band: Band): string => bandName(band, language);
  const used = scheme.bands.find((band) => band.key === result.band) ?? byScore;
  const on = bandOn === 'exact' ? words.onExact(toExactText(result.totalExact)) : '';
  const rule = words.bandOf(words.bound(boundsOf(byScore, better)), name(byScore));
  const why = because === null ? '' : words.because[because](name(used));
  return [[words.band, `${on}${rule}${why}${distance()}`]];

  function distance(): string {
    if (because !== null || better === null || toNext === null) return '';
    // Standing on a bound that does not belong to the better band.
    const far =
      compare(toNext, ZERO) > 0
        ? words.toNext(shownScore(toNext, decimals), name(better))
        : words.mustExceed(better.lo ?? '', name(better));
    return `    ${far}`;
  }
}

function boundsOf(band: Band, better: Band | null): BoundFacts {
  return {
    lo: band.lo,
    loInclusive: band.loInclusive,
    hi: better?.lo ?? null,
    hiInclusive: better !== null && !better.loInclusive,
  };
}
