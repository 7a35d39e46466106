import type { ResultState, ScoreResult } from '../engines/scoreResult';
import {
  compare,
  divide,
  type Exact,
  exact,
  greatest,
  HUNDRED,
  least,
  multiply,
  sum,
} from '../exact/exact';
import { finalBand } from '../review/finalBand';
import type { Band } from '../scheme/scheme';

export interface BandCount {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** Percent points of 应考, exact; null when nobody is due. */
  readonly ratio: Exact | null;
}

/** One line of the summary: a branch, or all of them. Counts are people, scores 分. */
export interface SummaryLine {
  /** Members at the year end, exempt ones included. */
  readonly roster: number;
  /** 应考: everybody but the exempt = scored + unfinished + postponed. */
  readonly due: number;
  /** 已评: with a total, 不定等次 included = all bands + ungraded. */
  readonly scored: number;
  readonly unfinished: number;
  readonly exempt: number;
  readonly postponed: number;
  readonly ungraded: number;
  /** Every band of the scheme in its order. */
  readonly bands: readonly BandCount[];
  /** The top band's share of 应考, percent points, exact; null when nobody is due. */
  readonly excellentRatio: Exact | null;
  /** The share is greater than the cap, not equal to it (A-10, W15). */
  readonly overCap: boolean;
  /** Over the published (rounded) totals of everybody with a band, vetoed or not; exact. */
  readonly mean: Exact | null;
  readonly max: Exact | null;
  readonly min: Exact | null;
}

export interface Summary {
  /** In the order of first appearance, which is roster order (C-01). */
  readonly branches: readonly (SummaryLine & { readonly branch: string })[];
  /** 合计, computed from all people and not from the branches' figures. */
  readonly total: SummaryLine;
}

/**
 * Counts and figures per branch and in all (4.2 step 7, C-40). `cap` is the highest share of the
 * top band as a fraction of 应考, null for none.
 */
export function summarise(
  results: readonly ScoreResult[],
  bands: readonly Band[],
  cap: Exact | null,
): Summary {
  const byBranch = new Map<string, ScoreResult[]>();
  for (const result of results) {
    const others = byBranch.get(result.branch);
    if (others === undefined) byBranch.set(result.branch, [result]);
    else others.push(result);
  }
  return {
    branches: [...byBranch].map(([branch, own]) => ({ branch, ...lineOf(own, bands, cap) })),
    total: lineOf(results, bands, cap),
  };
}

function lineOf(
  results: readonly ScoreResult[],
  bands: readonly Band[],
  cap: Exact | null,
): SummaryLine {
  const inState = (state: ResultState): number =>
    results.filter((result) => result.state === state).length;
  const exempt = inState('exempt');
  // Whom people have given a band is 不定等次 no longer.
  const ungraded = results.filter(
    ({ state, override }) => state === 'ungraded' && override === undefined,
  ).length;
  const due = results.length - exempt;
  const counts = bands.map(({ key, label }): BandCount => {
    const count = results.filter((result) => finalBand(result) === key).length;
    return { key, label, count, ratio: percentOf(count, due) };
  });
  const excellentRatio = counts[0]?.ratio ?? null;
  return {
    roster: results.length,
    due,
    scored: inState('graded') + inState('ungraded'),
    unfinished: inState('unfinished'),
    exempt,
    postponed: inState('postponed'),
    ungraded,
    bands: counts,
    excellentRatio,
    overCap: isOver(excellentRatio, cap),
    ...figuresOf(results),
  };
}

function percentOf(count: number, of: number): Exact | null {
  if (of === 0) return null;
  return divide(multiply(exact(String(count)), HUNDRED), exact(String(of)));
}

function isOver(ratio: Exact | null, cap: Exact | null): boolean {
  return ratio !== null && cap !== null && compare(ratio, multiply(cap, HUNDRED)) > 0;
}

function figuresOf(results: readonly ScoreResult[]): Pick<SummaryLine, 'mean' | 'max' | 'min'> {
  const totals = results.flatMap((result) =>
    finalBand(result) !== null && result.total !== null ? [result.total] : [],
  );
  const [first, ...others] = totals;
  if (first === undefined) return { mean: null, max: null, min: null };
  return {
    mean: divide(sum(totals), exact(String(totals.length))),
    max: others.reduce((best, total) => greatest(best, total), first),
    min: others.reduce((worst, total) => least(worst, total), first),
  };
}
