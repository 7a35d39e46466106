import { type Exact, roundHalfUp } from '../exact/exact';
import { bandOf } from '../scheme/bandOf';
import type { Band } from '../scheme/scheme';
import { settingsOf } from './settings';
import type { Step } from './step';
import type { TableScheme } from './tableScheme';
import type { UnitFlag, UnitResult } from './unitResult';

/** What a score leads to. */
export interface Grade
  extends Pick<UnitResult, 'exact' | 'score' | 'band' | 'bandExact' | 'followUp'> {
  readonly exact: Exact;
  readonly score: Exact;
  /** The band by the number, before any rule of the scheme changes it. */
  readonly byNumber: Band;
  /** 临界 where rounding decides the band (W09). */
  readonly flags: readonly UnitFlag[];
  readonly step: Step;
}

/**
 * Rounds once and finds the band by the scheme's settings `decimals` and `bandOn`.
 * `limit` is a rule of the scheme over both bands, e.g. 听课定额未满,不评优秀.
 */
export function gradeScore(
  scheme: TableScheme,
  exact: Exact,
  limit: (band: Band) => Band = (band) => band,
): Grade {
  const settings = settingsOf(scheme.parameters);
  const decimals = settings.count('decimals');
  const bandOn = settings.text('bandOn') === 'exact' ? 'exact' : 'rounded';
  const score = roundHalfUp(exact, decimals);
  const onRounded = bandOf(scheme.bands, score);
  const onExact = bandOf(scheme.bands, exact);
  const byNumber = bandOn === 'rounded' ? onRounded : onExact;
  const band = limit(byNumber);
  const borderline = limit(onRounded) !== limit(onExact);
  const above = scheme.bands[scheme.bands.indexOf(byNumber) - 1];
  return {
    exact,
    score,
    byNumber,
    band: band.key,
    bandExact: limit(onExact).key,
    followUp: band.followUp,
    flags: borderline ? [{ kind: 'borderline', detail: {} }] : [],
    step: {
      kind: 'band',
      exact,
      rounded: score,
      decimals,
      bandOn,
      band: byNumber.label,
      lo: byNumber.lo,
      hi: above?.lo ?? null,
    },
  };
}
