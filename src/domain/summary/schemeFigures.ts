import type { Exact } from '../exact/exact';

/** What a summary says of one group, whatever computed it. Counts are units, the mean 分. */
export interface GroupFigures {
  /** "" for all. */
  readonly group: string;
  /** 应考 = 已评 + 未完成 + 缓评 (+ 待定 and 缺维度 where a scheme knows them). */
  readonly due: number;
  readonly scored: number;
  readonly unfinished: number;
  readonly postponed: number;
  readonly exempt: number;
  readonly ungraded: number;
  /** Every band of the scheme in its order. */
  readonly bands: readonly {
    readonly key: string;
    readonly label: string;
    readonly count: number;
    /** Percent points of 应考, two decimals; null when nobody is due. */
    readonly share: Exact | null;
  }[];
  /** Two decimals; null where nobody has a score. */
  readonly mean: Exact | null;
}

/** The figures of one scheme: contracts and tables alike. */
export interface SchemeFigures {
  readonly id: string;
  readonly title: string;
  /** Highest share of the top band in percent points; null for none. */
  readonly cap: Exact | null;
  readonly total: GroupFigures;
  /** Branches or departments; empty where the scheme has no groups. */
  readonly groups: readonly GroupFigures[];
}
