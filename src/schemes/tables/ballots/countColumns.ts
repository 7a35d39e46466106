import type { ColumnSpec } from '../../../domain/scheme/scheme';
import { calculatedColumn } from '../calculatedColumn';
import {
  abstainFormula,
  type BallotFormulaParts,
  differenceFormula,
  groupScoreFormula,
  invalidFormula,
  issuedFormula,
  optionCountFormula,
  returnedFormula,
  validFormula,
} from './ballotFormulas';

/**
 * The columns of the counts tab after those that name the object: every group and item with its
 * votes (票), to be read out at the meeting, and by how many they do not add up (E18).
 */
export function countColumns(parts: BallotFormulaParts, graded: boolean): readonly ColumnSpec[] {
  return [
    calculatedColumn('group', '票种', 'text', 8),
    calculatedColumn('item', '评议项目', 'text', 24),
    calculatedColumn('issued', '发出', 'int', 7, issuedFormula(parts)),
    calculatedColumn('back', '收回', 'int', 7, returnedFormula(parts)),
    ...parts.options.items.map(({ key, label }) =>
      calculatedColumn(key, label, 'int', 7, optionCountFormula(parts, key)),
    ),
    calculatedColumn('abstain', '弃权', 'int', 7, abstainFormula(parts)),
    calculatedColumn('invalid', '无效', 'int', 7, invalidFormula(parts)),
    calculatedColumn('valid', '有效', 'int', 7, validFormula(parts)),
    calculatedColumn('difference', '相差', 'int', 7, differenceFormula(parts)),
    ...(graded ? [calculatedColumn('score', '得分', 'decimal', 9, groupScoreFormula(parts))] : []),
  ];
}
