import { type Exact, ZERO } from '../../exact/exact';
import type { OutputRow, OutputValue } from '../../tables/unitResult';
import { type BallotPlan, labelIn } from './ballotPlan';
import type { Gathered } from './gatherVotes';
import type { JudgedObject } from './judgeObject';
import { type Votes, validVotes, votesScore } from './votes';

/**
 * The votes of every object, group and item, to be read out at the meeting: 发出, 收回, options,
 * 弃权, 无效, 有效 and, where they do not add up, by how many (E18). Blank counts give no row.
 */
export function countRows(judged: readonly JudgedObject[], plan: BallotPlan): OutputRow[] {
  return judged.flatMap(({ unit, gathered }) =>
    gathered.flatMap((each): OutputRow[] => {
      if (each.votes === null) return [];
      const { object, id, name, branch } = unit.values;
      const who = { object: object ?? null, id: id ?? null, name: name ?? null };
      return [
        {
          unit: unit.key,
          values: { ...who, branch: branch ?? null, ...countValues(each, each.votes, plan) },
          valuesOnly: plan.engine.objects === 'seen' && unit.personId === null,
        },
      ];
    }),
  );
}

function countValues(
  { group, item, imbalance }: Gathered,
  votes: Votes,
  plan: BallotPlan,
): Readonly<Record<string, OutputValue>> {
  const options = plan.options.map(({ key }, index): [string, Exact] => [
    key,
    votes.options[index] ?? ZERO,
  ]);
  const scored = plan.engine.graded && imbalance === null;
  return {
    group: labelIn(plan.groups, group),
    item: labelIn(plan.items, item),
    issued: votes.issued,
    back: votes.returned,
    ...Object.fromEntries(options),
    abstain: votes.abstained,
    invalid: votes.invalid,
    valid: validVotes(votes),
    difference: imbalance?.difference ?? ZERO,
    score: scored ? votesScore(votes, plan.values, plan.abstainInDenominator) : null,
  };
}
