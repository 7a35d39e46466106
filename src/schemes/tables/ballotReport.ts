import type { TableScheme } from '../../domain/tables/tableScheme';
import { reportCircular } from '../circulars/ballotCirculars';
import { COUNTING, OBJECTS, OPTIONS, SCORING, VOTER_GROUPS } from './ballots/ballotParameters';
import { opinionBands } from './ballots/opinionBands';
import { REPORT_ITEMS } from './ballots/reportItems';
import { REPORT_OUTPUTS } from './ballots/reportOutputs';
import { REPORT_TABLES } from './ballots/reportTables';
import { GRADING } from './commonParameters';

/** 抓基层党建工作述职评议测评表 (3.3). */
export const ballotReport: TableScheme = {
  id: 'ballot-report',
  version: 1,
  title: { zh: '抓基层党建工作述职评议测评表', en: 'Work-report appraisal ballot' },
  shortTitle: '述职评议',
  about: {
    zh: '述职评议会上对各支部和党总支班子无记名测评，按票种加权计分。',
    en: 'Secret ballot on the reports of the branches and the general branch committee, weighted by voter group.',
  },
  purpose: 'report',
  sources: ['S3-01', 'S3-11', 'S3-12', 'S3-13', 'S3-23', 'S0-01', 'S1-52', 'S2-06'],
  unit: 'branch',
  engine: {
    kind: 'ballot',
    ballots: { table: 'ballots', group: 'group' },
    tally: {
      table: 'tally',
      group: 'group',
      item: 'item',
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
    objects: 'listed',
    graded: true,
    result: 'result',
    counts: 'counts',
  },
  tables: REPORT_TABLES,
  outputs: REPORT_OUTPUTS,
  groups: [VOTER_GROUPS, OPTIONS, REPORT_ITEMS],
  parameters: [OBJECTS, ...SCORING, ...COUNTING, ...GRADING],
  bands: opinionBands({
    good: '综合评价“好”;可作为先进党支部推荐依据',
    mid: '约谈提醒,提交整改清单',
    poor: '约谈;限期整改;书面报上级',
  }),
  needs: [],
  pulls: [],
  summaryTab: '述职评议汇总',
  summaryBy: null,
  summaryCuts: ['unit'],
  lists: [
    reportCircular,
    {
      of: 'rows',
      tab: '意见建议汇总',
      table: 'ballots',
      filter: { kind: 'filled', column: 'opinion' },
      columns: ['object', 'group', 'opinion'],
    },
    {
      of: 'units',
      tab: '述职评议整改清单',
      form: 'rectify',
      filter: { kind: 'bands', bands: ['mid', 'poor'] },
      figures: [
        { header: '测评得分', value: 'score' },
        { header: '等次', value: 'band' },
      ],
    },
  ],
};
