import { indicatorCode } from '../domain/scheme/parameterSpec';
import type { ColumnSpec, ScorePart } from '../domain/scheme/scheme';

/** Codes of the parameters that limit the columns of a part: indicator maxima, 加分, 扣分. */
export function limitCode(part: ScorePart, spec: ColumnSpec): string | null {
  if (spec.indicator !== undefined) return indicatorCode(part.key, spec.indicator);
  if (spec.key === 'bonus') return `maxBonus.${part.key}`;
  if (spec.key === 'deduct') return `maxDeduct.${part.key}`;
  return null;
}
