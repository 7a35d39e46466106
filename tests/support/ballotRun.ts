import { runBallot } from '../../src/domain/engines/ballot/runBallot';
import type { EngineOutput } from '../../src/domain/tables/engineRun';
import type { TableScheme } from '../../src/domain/tables/tableScheme';
import { exampleSchool, type Typed, typedRows } from './exampleTables';

/** A row of the tally of 述职评议: votes as 好, 较好, 一般, 差, 弃权, 无效. */
export function tallyRow(
  group: string,
  votes: readonly (number | null)[],
  more: Typed = {},
): Typed {
  const [g, b, m, p, abstain, invalid] = votes;
  const back = votes.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const given = { g, b, m, p, abstain, invalid };
  return { object: '第一支部', group, item: '总体评价', issued: back, back, ...given, ...more };
}

/** Counts the ballots of a scheme at the example school. */
export function countVotes(
  scheme: TableScheme,
  tally: readonly Typed[],
  ballots: readonly Typed[] = [],
): EngineOutput {
  return runBallot({
    scheme,
    rows: new Map([
      ['tally', typedRows(scheme, 'tally', tally)],
      ['ballots', typedRows(scheme, 'ballots', ballots)],
    ]),
    school: exampleSchool(),
    published: new Map(),
  });
}
