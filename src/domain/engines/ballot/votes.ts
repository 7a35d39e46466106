import { add, compare, divide, type Exact, exact, multiply, sum, ZERO } from '../../exact/exact';

/** What one voter group said on one item about one object, in votes (票). */
export interface Votes {
  readonly group: string;
  readonly item: string;
  /** Null where nobody wrote down how many ballots went out (mode 1, C-29). */
  readonly issued: Exact | null;
  readonly returned: Exact;
  /** In the order of the options. */
  readonly options: readonly Exact[];
  readonly abstained: Exact;
  readonly invalid: Exact;
}

/** Valid votes: neither 弃权 nor 无效. */
export function validVotes(votes: Votes): Exact {
  return sum(votes.options);
}

/**
 * The score of one group on one item, 分: the mean value of its votes. Null without a valid vote
 * . With `abstainInDenominator` a 弃权 counts as a vote worth 0.
 */
export function votesScore(
  votes: Votes,
  values: readonly Exact[],
  abstainInDenominator: boolean,
): Exact | null {
  const valid = validVotes(votes);
  if (compare(valid, ZERO) === 0) return null;
  const worth = sum(votes.options.map((count, index) => multiply(count, values[index] ?? ZERO)));
  return divide(worth, abstainInDenominator ? add(valid, votes.abstained) : valid);
}

/** The mean of the scores that are there, unrounded; null when none is. */
export function meanOf(scores: readonly (Exact | null)[]): Exact | null {
  const present = scores.filter((score) => score !== null);
  if (present.length === 0) return null;
  return divide(sum(present), exact(String(present.length)));
}
