import {
  compare,
  divide,
  type Exact,
  HUNDRED,
  multiply,
  roundHalfUp,
  sum,
  ZERO,
} from '../../exact/exact';
import type { OutputValue } from '../../tables/unitResult';
import type { BallotPlan } from './ballotPlan';
import { itemScore } from './ballotScore';
import type { Gathered } from './gatherVotes';
import { type Votes, validVotes } from './votes';

/** The votes on 总体评价 of all groups together. */
export interface OverallFigures {
  /** In the order of the options. */
  readonly options: readonly Exact[];
  readonly valid: Exact;
  /** Null when a group's 发出 is not known. */
  readonly issued: Exact | null;
  readonly returned: Exact;
  readonly abstained: Exact;
  readonly invalid: Exact;
}

/** Adds up 总体评价 over the groups: 发出, 收回, 有效, 弃权, 无效 and every option (3.3). */
export function overallFigures(gathered: readonly Gathered[], plan: BallotPlan): OverallFigures {
  const votes = gathered.flatMap((each): Votes[] =>
    each.item === plan.engine.overall && each.votes !== null ? [each.votes] : [],
  );
  const issued = votes.flatMap((each) => (each.issued === null ? [] : [each.issued]));
  return {
    options: plan.options.map((_, index) => sum(votes.map((each) => each.options[index] ?? ZERO))),
    valid: sum(votes.map(validVotes)),
    issued: issued.length < votes.length ? null : sum(issued),
    returned: sum(votes.map(({ returned }) => returned)),
    abstained: sum(votes.map(({ abstained }) => abstained)),
    invalid: sum(votes.map(({ invalid }) => invalid)),
  };
}

/** Percent of the valid votes that chose one of these options, two decimals (C-38). */
export function optionRate(
  figures: OverallFigures,
  plan: BallotPlan,
  keys: readonly string[],
): Exact | null {
  if (compare(figures.valid, ZERO) === 0) return null;
  const chosen = plan.options.map(({ key }, index) =>
    keys.includes(key) ? (figures.options[index] ?? ZERO) : ZERO,
  );
  return roundHalfUp(divide(multiply(HUNDRED, sum(chosen)), figures.valid), 2);
}

/**
 * The figures by name: 好票率 and 满意率 over all valid votes of 总体评价, counts by option key,
 * rates `<option>Rate` and the score of each item `<item>Score`.
 */
export function figureValues(
  gathered: readonly Gathered[],
  plan: BallotPlan,
): Readonly<Record<string, OutputValue>> {
  const figures = overallFigures(gathered, plan);
  const { engine } = plan;
  return {
    goodRate: optionRate(figures, plan, engine.good),
    satis: optionRate(figures, plan, engine.satisfied),
    valid: figures.valid,
    issued: figures.issued,
    returned: figures.returned,
    abstained: figures.abstained,
    invalid: figures.invalid,
    ...Object.fromEntries(
      plan.options.flatMap(({ key }, index): [string, OutputValue][] => [
        [key, figures.options[index] ?? ZERO],
        [`${key}Rate`, optionRate(figures, plan, [key])],
      ]),
    ),
    ...Object.fromEntries(
      plan.items
        .filter(() => engine.graded)
        .map(({ key }) => [`${key}Score`, itemScore(gathered, plan, key)]),
    ),
  };
}
