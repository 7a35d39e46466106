import type { ProblemCode } from '../../domain/problem';

/** Errors about whose a row is: they leave it behind. */
export const LEFT_ROWS: readonly ProblemCode[] = ['E11', 'E12', 'E13', 'E14'];
