import type { OutputSpec } from '../../../domain/tables/tableScheme';
import { calculatedColumn } from '../calculatedColumn';
import type { BallotFormulaParts } from './ballotFormulas';
import { OPTIONS, VOTER_GROUPS } from './ballotParameters';
import {
  ballotBandFormula,
  ballotScoreFormula,
  groupResultFormula,
  rateFormula,
  validVotesFormula,
} from './ballotResultFormulas';
import { countColumns } from './countColumns';
import { REPORT_ITEMS } from './reportItems';

const PARTS: BallotFormulaParts = {
  items: REPORT_ITEMS,
  options: OPTIONS,
  object: 'object',
  invalidText: '无效',
};

/** 述职评议结果, and the votes behind it group by group. */
export const REPORT_OUTPUTS: readonly OutputSpec[] = [
  {
    key: 'result',
    tab: '述职评议结果',
    columns: [
      calculatedColumn('object', '评议对象', 'text', 14),
      ...VOTER_GROUPS.items.map(({ key, label }) =>
        calculatedColumn(
          `s${key}`,
          `${label}票得分`,
          'decimal',
          9,
          groupResultFormula(PARTS, label),
        ),
      ),
      calculatedColumn('score', '测评得分', 'decimal', 9, ballotScoreFormula(VOTER_GROUPS)),
      calculatedColumn('band', '等次', 'text', 8, ballotBandFormula(VOTER_GROUPS)),
      calculatedColumn('goodRate', '好票率', 'percent', 8, rateFormula(PARTS, ['g'])),
      calculatedColumn('satis', '满意率(好+较好)', 'percent', 12, rateFormula(PARTS, ['g', 'b'])),
      calculatedColumn('valid', '有效票', 'int', 8, validVotesFormula(PARTS)),
      calculatedColumn('flags', '提示', 'text', 24),
    ],
    kind: 'result',
    open: [],
    keys: ['object'],
  },
  {
    key: 'counts',
    tab: '述职评议票数统计',
    columns: [calculatedColumn('object', '评议对象', 'text', 14), ...countColumns(PARTS, true)],
    kind: 'result',
    open: [],
    keys: ['object', 'group', 'item'],
  },
];
