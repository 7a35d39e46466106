import { type Exact, equal, greatest, least, subtract } from '../../exact/exact';
import { numberOf, type TableRow, textOf } from '../../tables/tableRow';
import type { BallotObject } from './ballotObjects';
import type { BallotPlan } from './ballotPlan';
import { labelIn } from './ballotPlan';
import { countBallots } from './countBallots';
import { holdsVotes, type Imbalance, imbalanceOf, tallyVotes } from './tallyVotes';
import type { Votes } from './votes';

/** The votes of a group on an item; null votes: the row is there and a count is blank. */
export interface Gathered {
  readonly group: string;
  readonly item: string;
  readonly votes: Votes | null;
  readonly imbalance: Imbalance | null;
  /** The row of the tally it comes from, null for typed ballots. */
  readonly row: TableRow | null;
}

/**
 * All votes on an object, by the order of groups and items. An object uses one mode: ballots are
 * counted where there are any, and the tally then only says how many went out (C-29).
 */
export function gatherVotes(object: BallotObject, plan: BallotPlan): readonly Gathered[] {
  return plan.groups.flatMap(({ key, label }) => {
    const ballots = object.ballots.filter(
      (row) => textOf(row, plan.engine.ballots.group) === label,
    );
    const tally = object.tally.filter((row) => textOf(row, plan.engine.tally.group) === label);
    return plan.items.flatMap((item) => {
      const row = rowOf(tally, plan, item.label);
      if (object.ballots.length === 0) return row === null ? [] : [typed(row, plan, key, item.key)];
      // One paper carries all items: the row of 总体评价 says how many went out and came back.
      const control = rowOf(tally, plan, labelIn(plan.items, plan.engine.overall));
      return ballots.length === 0 ? [] : [counted(ballots, control, plan, key, item.key)];
    });
  });
}

/** Whether ballots are typed and votes are tallied for the same object (E21, C-29). */
export function usesBothModes(object: BallotObject, plan: BallotPlan): boolean {
  return object.ballots.length > 0 && object.tally.some((row) => holdsVotes(row, plan));
}

function rowOf(tally: readonly TableRow[], plan: BallotPlan, item: string): TableRow | null {
  const column = plan.engine.tally.item;
  return tally.find((row) => column === null || textOf(row, column) === item) ?? null;
}

function typed(row: TableRow, plan: BallotPlan, group: string, item: string): Gathered {
  const votes = tallyVotes(row, plan, group, item);
  return { group, item, votes, imbalance: votes === null ? null : imbalanceOf(votes), row };
}

function counted(
  ballots: readonly TableRow[],
  control: TableRow | null,
  plan: BallotPlan,
  group: string,
  item: string,
): Gathered {
  const { tally } = plan.engine;
  const issued = control === null ? null : numberOf(control, tally.issued);
  const votes = countBallots(ballots, plan, group, item, issued);
  const returned = control === null ? null : numberOf(control, tally.returned);
  const imbalance = imbalanceOf(votes) ?? missingBallots(votes.returned, returned);
  return { group, item, votes, imbalance, row: control };
}

/** 收回 was written down and is not the number of ballots typed. */
function missingBallots(typedIn: Exact, returned: Exact | null): Imbalance | null {
  if (returned === null || equal(typedIn, returned)) return null;
  const difference = subtract(greatest(typedIn, returned), least(typedIn, returned));
  return { sum: typedIn, returned, issued: null, difference };
}
