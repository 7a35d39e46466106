import type { TableScheme } from '../../domain/tables/tableScheme';
import { commitmentBallotCircular } from '../circulars/ballotCirculars';
import { COUNTING, OPTIONS, OVERALL_ONLY, SCORING, VOTER_GROUPS } from './ballots/ballotParameters';
import { COMMITMENT_OUTPUTS } from './ballots/commitmentOutputs';
import { opinionBands } from './ballots/opinionBands';
import { personTables } from './ballots/personTables';
import { singleItemEngine } from './ballots/singleItemEngine';
import { PROMISE_COLUMNS } from './commitment/promiseColumns';
import { GRADING } from './commonParameters';

/** 承诺践诺评议表: its score is 评议得分 of 3.5 (S1-52). */
export const ballotCommitment: TableScheme = {
  id: 'ballot-commitment',
  version: 1,
  title: { zh: '承诺践诺评议表', en: 'Ballot on commitments kept' },
  shortTitle: '承诺评议',
  about: {
    zh: '对党员和党支部践诺情况无记名评议，得分计入认责承诺考核。',
    en: 'Secret ballot on how members and branches kept their commitments; feeds the commitment appraisal.',
  },
  purpose: 'yearEnd',
  sources: ['S1-52'],
  unit: 'member',
  engine: singleItemEngine(true, 'seen'),
  tables: personTables({
    ballotsTab: '承诺践诺评议票',
    tallyTab: '承诺践诺计票表',
    who: PROMISE_COLUMNS.filter(({ key }) => ['kind', 'id', 'name', 'branch'].includes(key)),
    options: OPTIONS,
    prefill: { kind: 'none' },
  }),
  outputs: COMMITMENT_OUTPUTS,
  groups: [VOTER_GROUPS, OPTIONS, OVERALL_ONLY],
  parameters: [...SCORING.filter(({ code }) => code !== 'basis'), ...COUNTING, ...GRADING],
  bands: opinionBands({ good: '', mid: '', poor: '' }),
  needs: [],
  pulls: [],
  summaryTab: '承诺评议汇总',
  summaryBy: 'branch',
  lists: [commitmentBallotCircular],
};
