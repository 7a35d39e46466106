/** Whose duty it is, and how much of it in one period. */
export type QuotaSource =
  /** 每周听课节数 of 岗位定额; several posts by the setting `multiPost`. */
  | { readonly from: 'posts' }
  /** 是否教辅后勤, all with the number in a setting. */
  | { readonly from: 'support'; readonly code: string }
  /** Members in service, all with the number in a setting. */
  | { readonly from: 'members'; readonly code: string }
  /** Posts named by the labels of a point group; several posts by the setting `multiPost`. */
  | { readonly from: 'group'; readonly group: string };

/** Which rows of the log a share counts. */
export type ShareTest =
  | { readonly kind: 'equals'; readonly column: string; readonly value: string }
  /** Settings: the list of periods of the day, and whether 双休日 counts (S1-21). */
  | {
      readonly kind: 'focus';
      readonly column: string;
      readonly periods: string;
      readonly weekend: string;
    };

/** A share of what somebody did, percent, e.g. 推门课占比. */
export interface QuotaShare {
  readonly key: string;
  readonly label: string;
  readonly test: ShareTest;
  /** The setting below whose share W32 speaks up; null: never. */
  readonly warn: string | null;
}

/** A count of rows for the summary: all of them, or those with something in a column. */
export interface QuotaTally {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly filled: string | null;
}

/** A log against a quota per teaching week or month (R-16, R-17, A-23..A-27). */
export interface QuotaEngine {
  readonly kind: 'quota';
  readonly log: string;
  readonly date: string;
  readonly unit: '节' | '人次' | '次';
  readonly period: 'week' | 'month';
  readonly quota: QuotaSource;
  /** Output tab with a row per person and period; null for none. */
  readonly periods: string | null;
  /** Output tab with the result of each person. */
  readonly result: string;
  /** The result has a row per month, and one with 学期 in `month` (C-22). */
  readonly byMonth: boolean;
  readonly shares: readonly QuotaShare[];
  readonly tallies: readonly QuotaTally[];
}
