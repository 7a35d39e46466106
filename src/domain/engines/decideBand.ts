import { compare, type Exact, exact, least, roundHalfUp } from '../exact/exact';
import { bandByKey, bandOf } from '../scheme/bandOf';
import type { Band, Scheme, ScoreSheetSettings } from '../scheme/scheme';
import type { Explanation } from './scoreResult';

/** What the band of one person depends on besides the scheme. */
export interface BandCase {
  /** Exact total, 分. */
  readonly total: Exact;
  /** Exact scores of the parts, 分. */
  readonly parts: readonly [Exact, ...Exact[]];
  readonly vetoed: boolean;
  readonly probationary: boolean;
}

export interface BandDecision {
  /** By the number alone. */
  readonly byScore: Band;
  /** After veto, cap and the rule for probationary members. */
  readonly band: Band;
  /** Why `band` differs from `byScore`; null when it does not. */
  readonly because: Explanation['because'];
  /** The probationary rule applies: a top band was reached. */
  readonly probationary: boolean;
}

/**
 * The band on the rounded or on the exact numbers: by the total, then the veto band
 * or the cap of a part below the floor, then the next lower band for a probationary member
 * where the top band is barred to them.
 */
export function decideBand(
  scheme: Scheme,
  facts: BandCase,
  on: ScoreSheetSettings['bandOn'],
): BandDecision {
  const { bands, settings } = scheme;
  const byScore = bandOf(bands, seen(facts.total, settings, on));
  if (facts.vetoed && settings.vetoEffect === 'lowestBand') {
    const band = bandByKey(bands, settings.vetoBand);
    return { byScore, band, because: differs(band, byScore, 'veto'), probationary: false };
  }
  const capped = capByFloor(scheme, facts, on, byScore);
  const probationary =
    facts.probationary && settings.probationaryExcellent !== 'off' && capped === bands[0];
  if (probationary && settings.probationaryExcellent === 'block') {
    const band = bands[1] ?? capped;
    return { byScore, band, because: differs(band, byScore, 'probationary'), probationary };
  }
  return { byScore, band: capped, because: differs(capped, byScore, 'partFloor'), probationary };
}

/** Whether a part's score, rounded (C-04), lies below the floor of A-03; never when it is off. */
export function isBelowFloor(score: Exact, settings: ScoreSheetSettings): boolean {
  if (settings.partFloor === '') return false;
  return compare(roundHalfUp(score, settings.decimals), exact(settings.partFloor)) < 0;
}

function capByFloor(
  { bands, settings }: Scheme,
  facts: BandCase,
  on: ScoreSheetSettings['bandOn'],
  byScore: Band,
): Band {
  const weakest = least(...facts.parts);
  if (settings.partFloorAction === 'flag' || !isBelowFloor(weakest, settings)) return byScore;
  const alone = bandOf(bands, seen(weakest, settings, on));
  return bands.indexOf(alone) > bands.indexOf(byScore) ? alone : byScore;
}

function seen(value: Exact, settings: ScoreSheetSettings, on: ScoreSheetSettings['bandOn']): Exact {
  switch (on) {
    case 'rounded':
      return roundHalfUp(value, settings.decimals);
    case 'exact':
      return value;
  }
}

function differs(
  band: Band,
  byScore: Band,
  reason: NonNullable<Explanation['because']>,
): Explanation['because'] {
  return band === byScore ? null : reason;
}
