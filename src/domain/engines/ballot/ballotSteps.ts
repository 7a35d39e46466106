import { ZERO } from '../../exact/exact';
import type { Step } from '../../tables/step';
import { type BallotPlan, labelIn } from './ballotPlan';
import type { BallotScore } from './ballotScore';
import type { Gathered } from './gatherVotes';
import { validVotes, votesScore } from './votes';

/** How the score of an object came about: every group's votes, then the weighted mean. */
export function ballotSteps(
  gathered: readonly Gathered[],
  score: BallotScore,
  plan: BallotPlan,
): readonly Step[] {
  const votes = gathered
    .filter(({ item }) => plan.basisItems.includes(item))
    .flatMap((each) => votesStep(each, plan));
  if (!plan.engine.graded || score.exact === null) return votes;
  const parts = score.groups
    .filter((group) => group.score !== null)
    .map(({ label, weight, score: value }) => ({ label, weight, value }));
  const title = plan.items.find(({ key }) => key === plan.engine.overall)?.label ?? '';
  return [
    ...votes,
    {
      kind: 'weighted',
      title: plan.basisItems.length === 1 ? title : plan.scheme.shortTitle,
      parts,
      divisor: score.divisor,
      result: score.exact,
    },
  ];
}

function votesStep({ votes, group, item }: Gathered, plan: BallotPlan): Step[] {
  if (votes === null) return [];
  const label = labelIn(plan.groups, group);
  const many = plan.basisItems.length > 1;
  return [
    {
      kind: 'votes',
      group: many ? `${label}·${labelIn(plan.items, item)}` : label,
      options: plan.options.map((option, index) => ({
        label: option.label,
        count: votes.options[index] ?? ZERO,
      })),
      issued: votes.issued,
      returned: votes.returned,
      valid: validVotes(votes),
      abstained: votes.abstained,
      invalid: votes.invalid,
      result: plan.engine.graded ? votesScore(votes, plan.values, plan.abstainInDenominator) : null,
    },
  ];
}
