import type { Exact } from '../exact/exact';

/** One summand as one would write it on paper, 分. */
export interface Term {
  readonly label: string;
  /** Null when missing. */
  readonly value: Exact | null;
  readonly max: Exact | null;
  readonly reason: string;
}

/** One line of an explanation, as data; `messages` makes the sentence. All numbers exact. */
export type Step =
  /** Marks added up and held between bounds. */
  | {
      readonly kind: 'sum';
      readonly title: string;
      readonly terms: readonly Term[];
      readonly low: Exact | null;
      readonly high: Exact | null;
      readonly result: Exact | null;
    }
  /** part of whole as a rate of 100: 得分率, 完成率, 覆盖率. */
  | {
      readonly kind: 'rate';
      readonly title: string;
      readonly part: Exact;
      readonly whole: Exact;
      readonly result: Exact | null;
    }
  /** Weighted parts: points = weight x value. */
  | {
      readonly kind: 'weighted';
      readonly title: string;
      readonly parts: readonly {
        readonly label: string;
        readonly weight: Exact;
        readonly value: Exact | null;
      }[];
      readonly divisor: Exact;
      readonly result: Exact | null;
    }
  /** Weeks or months of a quota. */
  | {
      readonly kind: 'quota';
      readonly title: string;
      readonly unit: '节' | '人次' | '次';
      readonly quota: Exact;
      readonly periods: readonly {
        readonly label: string;
        readonly factor: Exact;
        readonly leave: Exact;
        readonly need: Exact;
        readonly did: Exact;
        readonly counted: Exact;
      }[];
    }
  /** One voter group. */
  | {
      readonly kind: 'votes';
      readonly group: string;
      readonly options: readonly { readonly label: string; readonly count: Exact }[];
      readonly issued: Exact | null;
      readonly returned: Exact;
      readonly valid: Exact;
      readonly abstained: Exact;
      readonly invalid: Exact;
      readonly result: Exact | null;
    }
  /** A component pulled from another scheme, or why it is not there. */
  | {
      readonly kind: 'component';
      readonly label: string;
      readonly source: string;
      readonly state: 'typed' | 'pulled' | 'notApplicable' | 'missing' | 'disabled';
      readonly published: Exact | null;
      readonly max: Exact;
      readonly points: Exact | null;
    }
  /** 100 x got / base of the parts that apply. */
  | { readonly kind: 'rescale'; readonly got: Exact; readonly base: Exact; readonly result: Exact }
  /** Promised items with their coefficients. */
  | {
      readonly kind: 'items';
      readonly items: readonly {
        readonly label: string;
        readonly state: string;
        readonly coefficient: Exact | null;
        readonly overdue: boolean;
      }[];
    }
  /** Who was not reached. */
  | {
      readonly kind: 'notReached';
      readonly title: string;
      readonly size: Exact;
      readonly reached: Exact;
      readonly missing: readonly string[];
    }
  /** Judges' totals, those dropped among them, and the mean of the rest. */
  | {
      readonly kind: 'judges';
      readonly totals: readonly {
        readonly judge: string;
        readonly total: Exact;
        readonly dropped: boolean;
      }[];
      readonly result: Exact | null;
    }
  /** The mean of several published or typed numbers. */
  | {
      readonly kind: 'mean';
      readonly title: string;
      readonly values: readonly { readonly label: string; readonly value: Exact | null }[];
      readonly result: Exact | null;
    }
  /** Rounding and the band between its bounds; `lo`, `hi` decimal text. */
  | {
      readonly kind: 'band';
      readonly exact: Exact;
      readonly rounded: Exact;
      readonly decimals: number;
      readonly bandOn: 'rounded' | 'exact';
      readonly band: string;
      readonly lo: string | null;
      readonly hi: string | null;
    }
  /** Award by share and minimum, or why not. */
  | {
      readonly kind: 'award';
      readonly rank: number | null;
      readonly places: number;
      readonly of: number;
      readonly minimum: Exact | null;
      readonly awarded: boolean;
    }
  /** A plain remark by code, e.g. "quotaCap": 听课定额未满,不评优秀. */
  | {
      readonly kind: 'note';
      readonly code:
        | 'quotaCap'
        | 'veto'
        | 'singleSemester'
        | 'noDueItem'
        | 'reweighted'
        | 'noAutomaticGrade'
        | 'exempt'
        | 'postponed';
      readonly detail: Readonly<Record<string, string>>;
    };
