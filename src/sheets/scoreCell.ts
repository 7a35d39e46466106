import { type Exact, equal, toExactText } from '../domain/exact/exact';
import { formulaCell } from './cellInput';
import type { LiveScore } from './liveScore';
import { NOISE_DECIMALS } from './scoreFormula';
import type { CellInput } from './tabContent';

const SETTLED = new RegExp(`^=ROUND\\([\\d./]+,${NOISE_DECIMALS}\\)$`, 'u');

/**
 * The cell of a row's score: the live formula where it shows what the exact engine says, and the
 * engine's value as a formula without references where it cannot, so that a recalculation in any
 * program never contradicts the results.
 */
export function scoreCell(formula: string, live: LiveScore, score: Exact | null): CellInput {
  if (agrees(live, score)) return formulaCell(formula, score);
  if (score === null) return formulaCell('=""', null);
  return formulaCell(`=ROUND(${toExactText(score)},${NOISE_DECIMALS})`, score);
}

/** Whether a formula is a settled value of ours, made by an earlier calculation. */
export function isSettled(formula: string | undefined): boolean {
  return formula !== undefined && SETTLED.test(formula);
}

/** Whether the live formula shows what the exact engine says. */
export function agrees(live: LiveScore, score: Exact | null): boolean {
  if (live === 'error') return false;
  if (live === null || score === null) return live === score;
  return equal(live, score);
}
