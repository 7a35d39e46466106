import { type Problem, type ProblemCode, severityOf } from './problem';

/** W04 concerns another cell than its own; of W33 and W34 the calculation writes the cell again. */
const NEVER_WRITTEN: readonly ProblemCode[] = ['W04', 'W33', 'W34'];

/**
 * Whether a press may write the suggestion of a problem: errors are never put right by a
 * button that was not asked for that very error.
 */
export function canNormalise({ code, suggested }: Problem): boolean {
  return severityOf(code) !== 'error' && !NEVER_WRITTEN.includes(code) && suggested !== '';
}
