import type { ColumnSpec } from '../../../domain/scheme/scheme';
import { calculated } from './ballotColumns';
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
    calculated('group', '票种', 'text', 8),
    calculated('item', '评议项目', 'text', 24),
    calculated('issued', '发出', 'int', 7, issuedFormula(parts)),
    calculated('back', '收回', 'int', 7, returnedFormula(parts)),
    ...parts.options.items.map(({ key, label }) =>
      calculated(key, label, 'int', 7, optionCountFormula(parts, key)),
    ),
    calculated('abstain', '弃权', 'int', 7, abstainFormula(parts)),
    calculated('invalid', '无效', 'int', 7, invalidFormula(parts)),
    calculated('valid', '有效', 'int', 7, validFormula(parts)),
    calculated('difference', '相差', 'int', 7, differenceFormula(parts)),
    ...(graded ? [calculated('score', '得分', 'decimal', 9, groupScoreFormula(parts))] : []),
  ];
}
