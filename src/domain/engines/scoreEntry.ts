import type { Exact } from '../exact/exact';
import type { AppraisalStatus } from '../people/person';
import type { ProblemCode } from '../problem';

/** What one score cell gave: a number, nothing, or something that cannot be used. */
export type Mark =
  | { readonly state: 'given'; readonly value: Exact; readonly cell: string }
  | { readonly state: 'missing'; readonly cell: string }
  | { readonly state: 'invalid'; readonly cell: string; readonly code: ProblemCode };

/**
 * One person's row on one score sheet, read and matched to the roster. `blockedBy` names E codes
 * that keep the whole row from being scored (E08, E11, E14, E15 ...); marks that are `invalid`
 * do so by themselves.
 */
export interface ScoreEntry {
  readonly personId: string;
  readonly part: string;
  readonly tab: string;
  readonly row: number;
  readonly marks: Readonly<Record<string, Mark>>;
  /** Blank is 0: `missing` here is no fault. */
  readonly bonus: Mark;
  readonly bonusReason: string;
  readonly deduct: Mark;
  readonly deductReason: string;
  readonly veto: boolean;
  readonly vetoReason: string;
  readonly status: AppraisalStatus;
  /** A reading that a person still has to confirm stands in this row (C-08). */
  readonly awaiting: boolean;
  readonly blockedBy: readonly ProblemCode[];
}
