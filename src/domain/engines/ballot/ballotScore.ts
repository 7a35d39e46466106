import { add, compare, divide, type Exact, exact, multiply, sum, ZERO } from '../../exact/exact';
import type { BallotPlan } from './ballotPlan';
import type { Gathered } from './gatherVotes';
import { meanOf, votesScore } from './votes';

/** What one voter group makes of an object. */
export interface GroupScore {
  readonly key: string;
  readonly label: string;
  /** Percent. */
  readonly weight: Exact;
  /** 分, unrounded; null without a valid vote. */
  readonly score: Exact | null;
}

/** The score of an object before rounding, group by group (3.3). */
export interface BallotScore {
  readonly groups: readonly GroupScore[];
  /** Null when no group with a weight has a valid vote. */
  readonly exact: Exact | null;
  /** Weight of the groups that voted, percent. */
  readonly divisor: Exact;
}

/**
 * Scores every group by the basis of A-20 and weighs the groups that have a valid vote (A-17,
 * `overall`: 总体评价 alone; `indicators`: the mean of the other items; `mixed`: the mean
 * of 总体评价 and of that mean, half and half.
 */
export function ballotScore(gathered: readonly Gathered[], plan: BallotPlan): BallotScore {
  const groups = plan.groups.map(({ key, label, points }): GroupScore => {
    const own = gathered.filter((each) => each.group === key);
    return { key, label, weight: exact(points), score: basisScore(own, plan) };
  });
  return { groups, ...weighted(groups) };
}

/** The score of one item over all groups, weighted as the total is; null without a valid vote. */
export function itemScore(
  gathered: readonly Gathered[],
  plan: BallotPlan,
  item: string,
): Exact | null {
  const groups = plan.groups.map(({ key, points }) => ({
    weight: exact(points),
    score: scoreOf(gathered, plan, key, item),
  }));
  return weighted(groups).exact;
}

function basisScore(own: readonly Gathered[], plan: BallotPlan): Exact | null {
  const { overall } = plan.engine;
  const scoreFor = (item: string) => scoreOf(own, plan, own[0]?.group ?? '', item);
  const others = plan.basisItems.filter((item) => item !== overall).map(scoreFor);
  const halves = [
    ...(plan.basisItems.includes(overall) ? [scoreFor(overall)] : []),
    ...(others.length > 0 ? [meanOf(others)] : []),
  ];
  return meanOf(halves);
}

function scoreOf(
  gathered: readonly Gathered[],
  plan: BallotPlan,
  group: string,
  item: string,
): Exact | null {
  const found = gathered.find((each) => each.group === group && each.item === item);
  if (found === undefined || found.votes === null || found.imbalance !== null) return null;
  return votesScore(found.votes, plan.values, plan.abstainInDenominator);
}

function weighted(groups: readonly Pick<GroupScore, 'weight' | 'score'>[]): {
  readonly exact: Exact | null;
  readonly divisor: Exact;
} {
  const voting = groups.flatMap(({ weight, score }) => (score === null ? [] : [{ weight, score }]));
  const divisor = voting.reduce((total, { weight }) => add(total, weight), ZERO);
  if (compare(divisor, ZERO) === 0) return { exact: null, divisor };
  const points = sum(voting.map(({ weight, score }) => multiply(weight, score)));
  return { exact: divide(points, divisor), divisor };
}
