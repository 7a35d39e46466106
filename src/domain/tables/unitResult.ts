import type { Exact } from '../exact/exact';
import type { ProblemCode } from '../problem';
import type { Override } from '../review/override';
import type { Step } from './step';

/** A value of a calculated cell: number, text, or nothing. Counts are exact numbers too. */
export type OutputValue = Exact | string | null;

/**
 * Where a unit stands (R-06, R-07, C-05). `noDimension` is 缺维度 (E19), `pending` 待定,
 * `unbanded`: complete, and the scheme gives no band (ballot-member).
 */
export type UnitState =
  | 'graded'
  | 'unbanded'
  | 'unfinished'
  | 'noDimension'
  | 'pending'
  | 'ungraded'
  | 'exempt'
  | 'postponed';

export type UnitFlagKind =
  | 'borderline'
  | 'decimals'
  | 'veto'
  | 'awaiting'
  | 'missing'
  | 'blocked'
  | 'noSource'
  | 'overdue'
  | 'promiseCount'
  | 'quorum'
  | 'emptyGroup'
  | 'unbalanced'
  | 'quotaUnmet'
  | 'mentorTitle'
  | 'excellentRatio'
  /** 经研究调整: `band` its label, `outdated` 是 where it was over another proposal (W36). */
  | 'adjusted';

/** What stands in 提示 (C-07), as data. `detail`: names for the sentence, e.g. group, items. */
export interface UnitFlag {
  readonly kind: UnitFlagKind;
  readonly detail: Readonly<Record<string, string>>;
}

/** The result of one unit: person, branch, pair, class and month, dorm and month, contestant. */
export interface UnitResult {
  /** 编号, or the unit's own key ("第一支部", "P01", "七(1)班|2024-09"). */
  readonly key: string;
  /** The person it is about; null when it is no person. */
  readonly personId: string | null;
  /** Name as printed: person, branch, class, pair "试思远、教甲". */
  readonly name: string;
  readonly branch: string;
  readonly post: string;
  /** What it is ranked and summed up in: grade, building, department, subject; "" for the school. */
  readonly group: string;
  readonly state: UnitState;
  /** Before rounding; null without a score. */
  readonly exact: Exact | null;
  /** Published. */
  readonly score: Exact | null;
  /** Keys of bands; null unless `graded`. */
  readonly band: string | null;
  readonly bandExact: string | null;
  readonly rank: number | null;
  /** Awarded: 文明班级, 晋级, 授牌; null where the scheme has no award. */
  readonly award: boolean | null;
  readonly followUp: string;
  readonly flags: readonly UnitFlag[];
  /** Other figures by name, for lists, summaries and result columns. */
  readonly values: Readonly<Record<string, OutputValue>>;
  /** How it came about, to be re-added on paper. */
  readonly steps: readonly Step[];
  /** Where its input stands. */
  readonly sources: readonly { readonly tab: string; readonly row: number }[];
  /** What people decided over `band`; absent where they left it. */
  readonly override?: Override;
}

/** One row of an output tab. */
export interface OutputRow {
  /** The unit it belongs to, "" for none. */
  readonly unit: string;
  readonly values: Readonly<Record<string, OutputValue>>;
  /** The formulas of the columns would not say the same here: write the values. */
  readonly valuesOnly?: boolean;
  /** The same for these columns alone: what people decided over. */
  readonly fixed?: readonly string[];
}

/** Something to say about a row or a unit, found by an engine. */
export interface RowProblem {
  readonly code: ProblemCode;
  /** Tab name; "" when it concerns the result. */
  readonly tab: string;
  /** 1-based; 0 when no row is meant. */
  readonly row: number;
  /** Column key, for the cell; "" for the whole row. */
  readonly column: string;
  readonly id: string;
  readonly name: string;
  readonly seen: string;
  readonly suggested: string;
  readonly detail: Readonly<Record<string, string>>;
}

/** A labelled figure of the whole scheme for the summary, e.g. 电话家访 286 人次. */
export interface Total {
  readonly key: string;
  readonly label: string;
  readonly value: OutputValue;
  /** 人次, 人, 节, %, 项 ... */
  readonly unit: string;
}
