import { type Exact, exact } from '../../exact/exact';
import { type TableRow, textOf } from '../../tables/tableRow';
import type { BallotPlan } from './ballotPlan';
import type { Votes } from './votes';

/**
 * Counts the typed ballots of one object for a voter group and an item (mode 1). A blank is 弃权,
 * two ticks are 无效, per item; with `invalidScope` = ballot one invalid tick makes all
 * items of that ballot invalid. `issued` comes from the tally, where somebody wrote it (C-29).
 */
export function countBallots(
  ballots: readonly TableRow[],
  plan: BallotPlan,
  group: string,
  item: string,
  issued: Exact | null,
): Votes {
  const ticks = ballots.map((row) => tickOf(row, plan, item));
  const count = (tick: string) => exact(String(ticks.filter((each) => each === tick).length));
  return {
    group,
    item,
    issued,
    returned: exact(String(ballots.length)),
    options: plan.options.map(({ label }) => count(label)),
    abstained: count(''),
    invalid: count(plan.engine.invalidText),
  };
}

function tickOf(row: TableRow, plan: BallotPlan, item: string): string {
  const { invalidText } = plan.engine;
  const spoilt = (key: string): boolean => textOf(row, key) === invalidText;
  if (plan.settings.text('invalidScope') === 'ballot' && plan.items.some(({ key }) => spoilt(key)))
    return invalidText;
  return textOf(row, item);
}
