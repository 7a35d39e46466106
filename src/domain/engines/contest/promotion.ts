import { compare, type Exact } from '../../exact/exact';

/** A contestant with a published score. */
export interface Contender {
  readonly key: string;
  readonly score: Exact;
  /** Mean of all judges, extremes included: the second criterion of `tieBreak`. */
  readonly fullMean: Exact;
}

export interface Promotion {
  readonly promoted: ReadonlySet<string>;
  /** Tied at the cut-off, left to people (`manual`). */
  readonly open: ReadonlySet<string>;
}

/**
 * Who is promoted of `places` (S0-19), by published score. Ties at the cut-off: `include`
 * takes all tied; `tieBreak` looks at the mean of all judges, extremes included, and takes those
 * still tied; `manual` leaves all tied to people, unless there is a place for every one.
 */
export function promotion(
  contenders: readonly Contender[],
  places: number,
  ties: string,
): Promotion {
  const above = (one: Contender, better: (other: Contender) => boolean): number =>
    contenders.filter((other) => other !== one && better(other)).length;
  const promoted = new Set<string>();
  const open = new Set<string>();
  for (const one of contenders) {
    const ahead = above(one, ({ score }) => compare(score, one.score) > 0);
    const level = above(one, ({ score }) => compare(score, one.score) === 0);
    if (ahead >= places) continue;
    const fits = ahead + level < places;
    const aheadOfTied = above(
      one,
      (other) => compare(other.score, one.score) === 0 && compare(other.fullMean, one.fullMean) > 0,
    );
    if (fits || ties === 'include') promoted.add(one.key);
    else if (ties === 'manual') open.add(one.key);
    else if (ahead + aheadOfTied < places) promoted.add(one.key);
  }
  return { promoted, open };
}
