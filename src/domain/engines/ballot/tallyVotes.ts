import { add, compare, type Exact, equal, subtract, sum } from '../../exact/exact';
import { cellOf, numberOf, type TableRow } from '../../tables/tableRow';
import type { BallotPlan } from './ballotPlan';
import type { Votes } from './votes';

/** Votes that do not add up (E18), with both figures and their difference, in votes. */
export interface Imbalance {
  readonly sum: Exact;
  readonly returned: Exact;
  /** Set when more came back than went out. */
  readonly issued: Exact | null;
  readonly difference: Exact;
}

/**
 * A row of the tally read as votes (mode 2). Null when a count is blank: blank is never 0.
 */
export function tallyVotes(
  row: TableRow,
  plan: BallotPlan,
  group: string,
  item: string,
): Votes | null {
  const { tally } = plan.engine;
  const options = plan.options.map(({ key }) => numberOf(row, key));
  const counted = options.filter((count) => count !== null);
  const returned = numberOf(row, tally.returned);
  const abstained = numberOf(row, tally.abstained);
  const invalid = numberOf(row, tally.invalid);
  const issued = numberOf(row, tally.issued);
  if (counted.length < options.length || issued === null) return null;
  if (returned === null || abstained === null || invalid === null) return null;
  return { group, item, issued, returned, options: counted, abstained, invalid };
}

/** Whether somebody counted votes into the row; 发出 and 收回 alone are no count (C-29). */
export function holdsVotes(row: TableRow, plan: BallotPlan): boolean {
  const { abstained, invalid } = plan.engine.tally;
  const keys = [...plan.options.map(({ key }) => key), abstained, invalid];
  return keys.some((key) => cellOf(row, key).state !== 'blank');
}

/** E18 of A-21: options + 弃权 + 无效 must be 收回, and 收回 at most 发出. Null when all is well. */
export function imbalanceOf(votes: Votes): Imbalance | null {
  const counted = add(sum(votes.options), add(votes.abstained, votes.invalid));
  const { returned, issued } = votes;
  if (issued !== null && compare(returned, issued) > 0) {
    return { sum: counted, returned, issued, difference: subtract(returned, issued) };
  }
  if (equal(counted, returned)) return null;
  const gap = subtract(counted, returned);
  const difference = compare(gap, subtract(gap, gap)) < 0 ? subtract(returned, counted) : gap;
  return { sum: counted, returned, issued: null, difference };
}
