import type { Exact } from '../exact/exact';
import type { Override } from '../review/override';

/** Where a person stands. `ungraded` is 不定等次: scored, but no band. */
export type ResultState = 'graded' | 'ungraded' | 'unfinished' | 'exempt' | 'postponed';

/** What stands in the column 提示 (C-07), as data. */
export type Flag =
  | { readonly kind: 'borderline' }
  | { readonly kind: 'decimals' }
  | { readonly kind: 'partFloor'; readonly parts: readonly string[] }
  | { readonly kind: 'veto' }
  | { readonly kind: 'probationary' }
  | { readonly kind: 'shortMembership' }
  | { readonly kind: 'awaiting' }
  | { readonly kind: 'missing'; readonly indicators: readonly string[] }
  | { readonly kind: 'missingSheet'; readonly parts: readonly string[] }
  | { readonly kind: 'blocked'; readonly codes: readonly string[] }
  | { readonly kind: 'capped' }
  /** 经研究调整 to the band of this label; `outdated`: over another proposal (W36). */
  | { readonly kind: 'adjusted'; readonly band: string; readonly outdated: boolean };

/** What the engine itself flags; the rest is what people decided. */
export type EngineFlag = Exclude<Flag, { readonly kind: 'adjusted' }>;

/** One line of the calculation of a part, as one would write it on paper. */
export interface PartTerm {
  readonly key: string;
  readonly label: string;
  readonly kind: 'indicator' | 'bonus' | 'deduct';
  /** 分; null when missing. */
  readonly value: Exact | null;
  readonly max: Exact | null;
  readonly reason: string;
  readonly cell: string;
}

export interface PartResult {
  readonly part: string;
  readonly label: string;
  readonly tab: string;
  readonly row: number | null;
  readonly terms: readonly PartTerm[];
  /** Sum before the clamp; null when something is missing. */
  readonly rawSum: Exact | null;
  readonly low: Exact;
  readonly high: Exact;
  /** Exact score of the part, 分, unrounded; null when it cannot be computed. */
  readonly score: Exact | null;
}

/** How the total and the band came about: enough to re-add it on paper. */
export interface Explanation {
  readonly combine: 'weighted' | 'sum' | 'min';
  readonly weights: readonly { readonly part: string; readonly percent: Exact }[];
  readonly decimals: number;
  readonly bandOn: 'rounded' | 'exact';
  /** Band by the number alone, before veto, cap and state; null without a total. */
  readonly bandByScore: string | null;
  /** Bounds of that band as decimal text. */
  readonly lo: string | null;
  readonly hi: string | null;
  /** Points still missing to the next better band, 分; null in the top band. */
  readonly toNext: Exact | null;
  /** Why the band differs from `bandByScore`, if it does. */
  readonly because: 'veto' | 'partFloor' | 'shortMembership' | 'probationary' | null;
  /** 否决事由 of a vetoed person as typed; blank otherwise. */
  readonly vetoReason: string;
}

export interface ScoreResult {
  readonly personId: string;
  readonly name: string;
  readonly branch: string;
  readonly post: string;
  readonly state: ResultState;
  readonly parts: readonly PartResult[];
  readonly totalExact: Exact | null;
  /** Rounded by R-02. */
  readonly total: Exact | null;
  /** Key of the band; null unless `graded`. */
  readonly band: string | null;
  /** Band with bandOn = exact, for 临界. */
  readonly bandExact: string | null;
  /** Rank in the branch; null when not ranked. */
  readonly rank: number | null;
  readonly followUp: string;
  readonly flags: readonly Flag[];
  readonly explanation: Explanation;
  /** What people decided over `band`; absent where they left it. */
  readonly override?: Override;
}
