import type { PointGroup } from '../../../domain/tables/tableParameter';
import type { OutputSpec } from '../../../domain/tables/tableScheme';
import { calculatedColumn } from '../calculatedColumn';
import type { BallotFormulaParts } from './ballotFormulas';
import { OVERALL_ONLY } from './ballotParameters';
import { overallFormula, rateFormula, validVotesFormula } from './ballotResultFormulas';
import { countColumns } from './countColumns';

/** Who votes in 民主评议: nobody's vote weighs more, nothing is scored. */
export const MEMBER_GROUPS: PointGroup = {
  key: 'groups',
  label: '票种',
  note: '参加民主评议的人员',
  kind: 'names',
  items: [
    { key: 'B', label: '党员', points: '0', from: '' },
    { key: 'C', label: '群众', points: '0', from: '' },
  ],
  total: null,
  open: false,
};

/** The four opinions of 民主评议党员. */
export const MEMBER_OPTIONS: PointGroup = {
  key: 'options',
  label: '评议意见',
  note: '选票上的意见',
  kind: 'names',
  items: [
    { key: 'g', label: '优秀', points: '0', from: '' },
    { key: 'b', label: '合格', points: '0', from: '' },
    { key: 'm', label: '基本合格', points: '0', from: '' },
    { key: 'p', label: '不合格', points: '0', from: '' },
  ],
  total: null,
  open: false,
};

const PARTS: BallotFormulaParts = {
  items: OVERALL_ONLY,
  options: MEMBER_OPTIONS,
  object: 'id',
  invalidText: '无效',
};

const WHO = [
  calculatedColumn('id', '编号', 'id', 8),
  calculatedColumn('name', '姓名', 'name', 9),
  calculatedColumn('branch', '所在支部', 'text', 11),
];

/** 民主评议党员结果: counts and rates; 支委会评定 is for people. */
export const MEMBER_OUTPUTS: readonly OutputSpec[] = [
  {
    key: 'result',
    tab: '民主评议党员结果',
    columns: [
      ...WHO,
      ...MEMBER_OPTIONS.items.map(({ key, label }) =>
        calculatedColumn(key, `${label}票`, 'int', 8, overallFormula(PARTS, key)),
      ),
      ...MEMBER_OPTIONS.items.map(({ key, label }) =>
        calculatedColumn(`${key}Rate`, `${label}率`, 'percent', 9, rateFormula(PARTS, [key])),
      ),
      calculatedColumn('valid', '有效票', 'int', 8, validVotesFormula(PARTS)),
      calculatedColumn('abstained', '弃权', 'int', 7, overallFormula(PARTS, 'abstain')),
      calculatedColumn('invalid', '无效', 'int', 7, overallFormula(PARTS, 'invalid')),
      {
        key: 'verdict',
        header: '支委会评定',
        type: 'list',
        required: false,
        source: 'input',
        listOf: 'options',
        width: 11,
        hint: '由支委会研究填写',
      },
      calculatedColumn('flags', '提示', 'text', 24),
    ],
    kind: 'result',
    open: ['verdict'],
    keys: ['id'],
  },
  {
    key: 'counts',
    tab: '民主评议票数统计',
    columns: [...WHO, ...countColumns(PARTS, false)],
    kind: 'result',
    open: [],
    keys: ['id', 'group'],
  },
];
