import type { BallotPlan } from '../../domain/engines/ballot/ballotPlan';
import { type BallotSize, ballotSizes } from '../../domain/engines/ballot/ballotSizes';
import { failure, type Result, success } from '../../domain/result';
import type { School } from '../../domain/tables/school';
import type { BallotsRefusal, CommandFailure } from '../command';
import { rowsOf, type TableSchemeInUse } from '../tables/schoolTables';

/** Numbers of ballots have three digits. */
const MOST_PAPERS = 999;

/** How many papers each group gets: as asked for, else as tally or roster say; at least one in all. */
export function ballotCounts(
  plan: BallotPlan,
  school: School,
  inUse: TableSchemeInUse,
  asked: Readonly<Record<string, number>>,
): Result<readonly BallotSize[], CommandFailure> {
  const known = plan.groups.map(({ label }) => label);
  const refuse = (reason: BallotsRefusal, about: string) =>
    failure({ code: 'ballotsRefused', reason, about, known } as const);
  for (const [group, count] of Object.entries(asked)) {
    if (!known.includes(group)) return refuse('unknownGroup', group);
    const isCount = count >= 0 && count <= MOST_PAPERS && count % 1 === 0;
    if (!isCount) return refuse('badCount', group);
  }
  const tally = rowsOf(inUse).get(plan.engine.tally.table) ?? [];
  const sizes = ballotSizes(plan, school, tally).map(({ group, papers }) => ({
    group,
    papers: asked[group] ?? Math.min(papers, MOST_PAPERS),
  }));
  return sizes.every(({ papers }) => papers === 0) ? refuse('noCounts', '') : success(sizes);
}
