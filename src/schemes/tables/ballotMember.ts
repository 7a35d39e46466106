import type { TableScheme } from '../../domain/tables/tableScheme';
import { memberBallotCircular } from '../circulars/ballotCirculars';
import { ID_COLUMNS } from '../columnGroups';
import { COUNTING, OVERALL_ONLY } from './ballots/ballotParameters';
import { MEMBER_GROUPS, MEMBER_OPTIONS, MEMBER_OUTPUTS } from './ballots/memberParts';
import { personTables } from './ballots/personTables';
import { singleItemEngine } from './ballots/singleItemEngine';

/** 民主评议党员测评表: counts and rates, no automatic grade (3.3, S2-06). */
export const ballotMember: TableScheme = {
  id: 'ballot-member',
  version: 1,
  title: { zh: '民主评议党员测评表', en: 'Democratic appraisal of members' },
  shortTitle: '民主评议',
  about: {
    zh: '民主评议党员的票数和比例；等次由支委会评定，不自动定等次。',
    en: 'Votes and rates of the democratic appraisal; the branch committee decides the grade.',
  },
  purpose: 'yearEnd',
  sources: ['S2-06'],
  unit: 'member',
  engine: singleItemEngine(false, 'members'),
  tables: personTables({
    ballotsTab: '民主评议党员测评票',
    tallyTab: '民主评议党员计票表',
    who: ID_COLUMNS.filter(({ key }) => ['id', 'name', 'branch'].includes(key)),
    options: MEMBER_OPTIONS,
    prefill: { kind: 'members' },
  }),
  outputs: MEMBER_OUTPUTS,
  groups: [MEMBER_GROUPS, MEMBER_OPTIONS, OVERALL_ONLY],
  parameters: [
    ...COUNTING,
    {
      code: 'excellentShare',
      label: '优秀比例上限',
      note: '各支部“优秀”票最多的党员占已评党员之比，超过时提示',
      kind: 'share',
      options: [],
      value: '1/3',
    },
  ],
  bands: [],
  needs: [],
  pulls: [],
  summaryTab: '民主评议汇总',
  summaryBy: 'branch',
  lists: [memberBallotCircular],
};
