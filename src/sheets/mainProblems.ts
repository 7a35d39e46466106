import type { ScoreResult } from '../domain/engines/scoreResult';
import { compare, exact, toFixedText, ZERO } from '../domain/exact/exact';
import type { Scheme } from '../domain/scheme/scheme';

/**
 * 主要问题 of 上报镇党委名单 (4.2) as far as the score sheets say them: the veto, parts below the floor,
 * deductions with their reasons. People go on from there; what they wrote stays.
 */
export function mainProblems(scheme: Scheme, result: ScoreResult): string {
  const { partFloor, decimals } = scheme.settings;
  const floor = exact(partFloor);
  const { vetoReason } = result.explanation;
  const veto = vetoReason === '' ? '一票否决' : `一票否决（${vetoReason}）`;
  const isVetoed = result.flags.some(({ kind }) => kind === 'veto');
  const parts = result.parts.flatMap(({ label, score, terms }) => {
    const isLow = score !== null && compare(score, floor) < 0;
    const deducted = terms.flatMap(({ kind, value, reason }) =>
      kind === 'deduct' && value !== null && compare(value, ZERO) > 0
        ? [`扣${toFixedText(value, decimals)}分${reason === '' ? '' : `（${reason}）`}`]
        : [],
    );
    return [
      ...(isLow ? [`${label}${toFixedText(score, decimals)}分，低于${partFloor}分`] : []),
      ...deducted.map((text) => `${label}${text}`),
    ];
  });
  return [...(isVetoed ? [veto] : []), ...parts].join('；');
}
