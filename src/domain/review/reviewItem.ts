import type { Exact } from '../exact/exact';
import type { Override } from './override';

/** Whom something is about; `id` is 编号 or the key of what is no person. */
export interface ReviewedUnit {
  readonly id: string;
  readonly name: string;
  readonly branch: string;
}

/** One thing to look at before people decide (4.2 step 6), with the figures that show why. */
export type ReviewItem = ReviewedUnit &
  (
    | NearLine
    /** W09: rounding decides the band. Bands by key. */
    | {
        readonly kind: 'borderline';
        readonly exact: Exact;
        readonly rounded: Exact;
        readonly band: string | null;
        readonly bandExact: string | null;
      }
    /** W14: parts below the floor while the total is above; `floor` decimal text. */
    | {
        readonly kind: 'partFloor';
        readonly parts: readonly { readonly label: string; readonly score: Exact }[];
        readonly floor: string;
        readonly total: Exact | null;
      }
    /** W16: a probationary member in the top band. */
    | { readonly kind: 'probationary'; readonly total: Exact | null; readonly band: string | null }
    /** W17: in the branch for less than `months` by the year end. Days ISO. */
    | {
        readonly kind: 'shortMembership';
        readonly joined: string;
        readonly yearEnd: string;
        readonly months: number;
        readonly total: Exact | null;
      }
    /** A-11; `reason` as typed. */
    | {
        readonly kind: 'veto';
        readonly reason: string;
        readonly total: Exact | null;
        readonly band: string | null;
      }
    | Tie
    /** In force; `proposed` is the key of the calculated band, null for 不定等次. */
    | { readonly kind: 'override'; readonly proposed: string | null; readonly override: Override }
  );

/** A score within half a point of a line (分): then one mark decides the band. */
export interface NearLine {
  readonly kind: 'nearLine';
  /** What the band was taken from: the rounded or the exact score. */
  readonly value: Exact;
  readonly line: Exact;
  /** Key of the band that begins at the line. */
  readonly band: string;
  /** Never negative. */
  readonly distance: Exact;
  /** `above`: the band is reached. */
  readonly direction: 'above' | 'below';
}

/** Several with one score at the last place; about a group, so `id` is "". */
export interface Tie {
  readonly kind: 'tie';
  readonly places: number;
  /** How many have this score or a better one. */
  readonly taken: number;
  /** The score or figure at the cut-off. */
  readonly value: Exact;
  readonly tied: readonly { readonly id: string; readonly name: string }[];
}

export type ReviewKind = ReviewItem['kind'];

/** The kinds in the order in which they are told. */
export const REVIEW_KINDS: readonly ReviewKind[] = [
  'override',
  'veto',
  'partFloor',
  'borderline',
  'nearLine',
  'tie',
  'probationary',
  'shortMembership',
];
