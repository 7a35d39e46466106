import { type Exact, exact, roundHalfUp, subtract } from '../exact/exact';
import type { Band, Scheme } from '../scheme/scheme';
import type { Explanation } from './scoreResult';

/** How a total was combined and where it stands between the bounds of its band. */
export function explainTotal(
  scheme: Scheme,
  totalExact: Exact | null,
  byScore: Band | null,
  why: Pick<Explanation, 'because' | 'vetoReason'>,
): Explanation {
  const { settings } = scheme;
  const better = byScore === null ? null : nextBetter(scheme.bands, byScore);
  return {
    combine: settings.combine,
    weights: scheme.parts.map((part) => ({ part: part.key, percent: exact(part.weight) })),
    decimals: settings.decimals,
    bandOn: settings.bandOn,
    bandByScore: byScore?.key ?? null,
    lo: byScore?.lo ?? null,
    hi: better?.lo ?? null,
    toNext: totalExact === null ? null : pointsTo(scheme, better, totalExact),
    ...why,
  };
}

function nextBetter(bands: readonly Band[], band: Band): Band | null {
  return bands[bands.indexOf(band) - 1] ?? null;
}

function pointsTo(scheme: Scheme, better: Band | null, totalExact: Exact): Exact | null {
  if (better?.lo === undefined || better.lo === null) return null;
  const { bandOn, decimals } = scheme.settings;
  const seen = bandOn === 'rounded' ? roundHalfUp(totalExact, decimals) : totalExact;
  return subtract(exact(better.lo), seen);
}
