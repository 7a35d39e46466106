import { divide, type Exact, exact, HUNDRED, least, multiply, sum, ZERO } from '../exact/exact';
import type { ScoreSheetSettings } from '../scheme/scheme';

export interface WeightedScore {
  readonly score: Exact;
  /** Percent; used by `weighted` only. */
  readonly weight: string;
}

/**
 * The exact total of the parts' scores, 分, unrounded (A-02, R-02): the weighted mean, the plain
 * sum or the lowest part.
 */
export function combineParts(
  parts: readonly WeightedScore[],
  how: ScoreSheetSettings['combine'],
): Exact {
  switch (how) {
    case 'weighted':
      return divide(sum(parts.map((part) => multiply(part.score, exact(part.weight)))), HUNDRED);
    case 'sum':
      return sum(parts.map((part) => part.score));
    case 'min': {
      const [first = ZERO, ...others] = parts.map((part) => part.score);
      return least(first, ...others);
    }
  }
}
