import type { OutputSpec } from '../../../domain/tables/tableScheme';
import { calculatedColumn } from '../calculatedColumn';
import type { BallotFormulaParts } from './ballotFormulas';
import { OPTIONS, OVERALL_ONLY, VOTER_GROUPS } from './ballotParameters';
import {
  ballotBandFormula,
  ballotScoreFormula,
  groupResultFormula,
  rateFormula,
  validVotesFormula,
} from './ballotResultFormulas';
import { countColumns } from './countColumns';

const PARTS: BallotFormulaParts = {
  items: OVERALL_ONLY,
  options: OPTIONS,
  object: 'id',
  invalidText: '无效',
};

const WHO = [
  calculatedColumn('id', '编号', 'id', 8),
  calculatedColumn('name', '姓名/支部名称', 'name', 13),
  calculatedColumn('branch', '所在支部', 'text', 11),
];

/** 承诺评议结果: 测评得分 is what 3.5 takes as 评议得分. */
export const COMMITMENT_OUTPUTS: readonly OutputSpec[] = [
  {
    key: 'result',
    tab: '承诺评议结果',
    columns: [
      ...WHO,
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
    keys: ['id', 'name'],
  },
  {
    key: 'counts',
    tab: '承诺评议票数统计',
    columns: [...WHO, ...countColumns(PARTS, true)],
    kind: 'result',
    open: [],
    keys: ['id', 'name', 'group'],
  },
];
