import type { BallotEngine } from '../../../domain/engines/ballot/ballotEngine';

/** Ballots that ask for 总体评价 alone, about people. */
export function singleItemEngine(graded: boolean, objects: BallotEngine['objects']): BallotEngine {
  return {
    kind: 'ballot',
    ballots: { table: 'ballots', group: 'group' },
    tally: {
      table: 'tally',
      group: 'group',
      item: null,
      issued: 'issued',
      returned: 'back',
      abstained: 'abstain',
      invalid: 'invalid',
    },
    groups: 'groups',
    options: 'options',
    electors: { B: 'members', C: 'others' },
    items: 'items',
    overall: 'overall',
    good: ['g'],
    satisfied: ['g', 'b'],
    invalidText: '无效',
    objects,
    graded,
    result: 'result',
    counts: 'counts',
  };
}
