import { compare, divide, toExactText, ZERO } from '../../exact/exact';
import type { ProblemCode } from '../../problem';
import { type TableRow, textOf } from '../../tables/tableRow';
import { tableOf } from '../../tables/tableScheme';
import type { RowProblem, UnitFlag } from '../../tables/unitResult';
import type { BallotObject } from './ballotObjects';
import { type BallotPlan, labelIn } from './ballotPlan';
import type { BallotScore } from './ballotScore';
import { type Gathered, usesBothModes } from './gatherVotes';
import { holdsVotes } from './tallyVotes';

/** Something found about the votes on an object: its flag and, where a code exists, a problem. */
export interface Finding {
  readonly flag: UnitFlag;
  readonly problem: RowProblem | null;
  /** Whether the object has no score because of it. */
  readonly blocks: boolean;
}

/** Errors of rows, both modes at once, blanks, and votes that do not add up (C-29, E18, R-06). */
export function blockingFindings(
  object: BallotObject,
  gathered: readonly Gathered[],
  plan: BallotPlan,
): readonly Finding[] {
  const both = usesBothModes(object, plan);
  const rows = [...object.ballots, ...object.tally];
  const codes = new Set<ProblemCode>(rows.flatMap((row) => row.codes));
  if (both) codes.add('E21');
  const missing = [...missingItems(gathered, plan), ...unknownGroups(object, plan)];
  return [
    ...(codes.size === 0
      ? []
      : [
          {
            flag: flag('blocked', { codes: [...codes].join('、') }),
            problem: both
              ? problem('E21', object, object.tally[0] ?? null, { reason: 'bothModes' })
              : null,
            blocks: true,
          },
        ]),
    ...(missing.length === 0
      ? []
      : [{ flag: flag('missing', { items: missing.join('、') }), problem: null, blocks: true }]),
    ...gathered.flatMap((each) => unbalanced(each, object, plan)),
  ];
}

/** Whether the result stands on enough ballots: 2/3 returned (W22), a valid vote (W21, A-19). */
export function votingFindings(
  object: BallotObject,
  gathered: readonly Gathered[],
  score: BallotScore,
  plan: BallotPlan,
): readonly Finding[] {
  const overall = gathered.filter(({ item }) => item === plan.engine.overall);
  const blocks = plan.engine.graded && plan.settings.text('emptyGroup') === 'block';
  const empty = plan.engine.graded
    ? score.groups.filter(
        ({ key, score: own, weight }) =>
          own === null && compare(weight, ZERO) > 0 && !isOpen(key, gathered, plan),
      )
    : [];
  return [
    ...overall.flatMap((each) => belowQuorum(each, object, plan)),
    ...empty.map(({ key, label }) => {
      const row = overall.find(({ group }) => group === key)?.row ?? null;
      return {
        flag: flag('emptyGroup', { group: label }),
        problem: problem('W21', object, row, { group: label }),
        blocks,
      };
    }),
  ];
}

/** Blank or wrong counts say nothing about how many valid votes a group has. */
function isOpen(group: string, gathered: readonly Gathered[], plan: BallotPlan): boolean {
  return gathered.some(
    (each) =>
      each.group === group &&
      plan.basisItems.includes(each.item) &&
      (each.votes === null || each.imbalance !== null),
  );
}

function missingItems(gathered: readonly Gathered[], plan: BallotPlan): readonly string[] {
  if (gathered.length === 0) return [labelIn(plan.items, plan.engine.overall)];
  return gathered
    .filter(({ votes, item }) => votes === null && plan.basisItems.includes(item))
    .map(({ group, item }) => groupItem(plan, group, item));
}

/** Votes that were counted for a 票种 that nobody named, or that is none. */
function unknownGroups({ tally }: BallotObject, plan: BallotPlan): readonly string[] {
  const { table, group } = plan.engine.tally;
  const known = new Set(plan.groups.map(({ label }) => label));
  const lost = tally.some((row) => holdsVotes(row, plan) && !known.has(textOf(row, group)));
  const column = tableOf(plan.scheme, table).columns.find(
    (each) => 'key' in each && each.key === group,
  );
  return lost && column !== undefined && 'header' in column ? [column.header] : [];
}

function groupItem(plan: BallotPlan, group: string, item: string): string {
  return `${labelIn(plan.groups, group)}票${labelIn(plan.items, item)}`;
}

function unbalanced(each: Gathered, object: BallotObject, plan: BallotPlan): Finding[] {
  const { imbalance, group, item, row } = each;
  if (imbalance === null) return [];
  const label = groupItem(plan, group, item);
  const difference = toExactText(imbalance.difference);
  const detail = {
    item: label,
    sum: toExactText(imbalance.sum),
    returned: toExactText(imbalance.returned),
    issued: imbalance.issued === null ? '' : toExactText(imbalance.issued),
    difference,
  };
  return [
    {
      flag: flag('unbalanced', { item: label, difference }),
      problem: problem('E18', object, row, detail),
      blocks: plan.basisItems.includes(item),
    },
  ];
}

function belowQuorum(each: Gathered, object: BallotObject, plan: BallotPlan): Finding[] {
  const { votes, row } = each;
  if (votes === null || votes.issued === null || compare(votes.issued, ZERO) <= 0) return [];
  const share = divide(votes.returned, votes.issued);
  if (compare(share, plan.settings.share('quorum')) >= 0) return [];
  const detail = {
    group: labelIn(plan.groups, each.group),
    issued: toExactText(votes.issued),
    returned: toExactText(votes.returned),
  };
  return [
    { flag: flag('quorum', detail), problem: problem('W22', object, row, detail), blocks: false },
  ];
}

function flag(kind: UnitFlag['kind'], detail: UnitFlag['detail']): UnitFlag {
  return { kind, detail };
}

function problem(
  code: ProblemCode,
  object: BallotObject,
  row: TableRow | null,
  detail: RowProblem['detail'],
): RowProblem {
  return {
    code,
    tab: row?.tab ?? '',
    row: row?.row ?? 0,
    column: '',
    id: object.person?.id ?? '',
    name: object.person?.name ?? object.key,
    seen: '',
    suggested: '',
    detail,
  };
}
