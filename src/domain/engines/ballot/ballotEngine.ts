/**
 * Which tables, columns and point groups a ballot consists of (3.3 and its variants). Columns of
 * typed ballots carry the keys of the items, columns of the tally those of the options.
 */
export interface BallotEngine {
  readonly kind: 'ballot';
  /** Mode 1: one row per ballot and object. */
  readonly ballots: { readonly table: string; readonly group: string };
  /** Mode 2: one row per object, voter group and item. */
  readonly tally: {
    readonly table: string;
    readonly group: string;
    /** Null where the ballot asks for 总体评价 alone and the tally has no such column. */
    readonly item: string | null;
    readonly issued: string;
    readonly returned: string;
    readonly abstained: string;
    readonly invalid: string;
  };
  /** Point groups of voter groups (percent), options (分, best first) and items. */
  readonly groups: string;
  readonly options: string;
  /** Who of 花名册 votes in a voter group, by its key; other groups are not on it. */
  readonly electors?: Readonly<Record<string, 'members' | 'others'>>;
  readonly items: string;
  /** The item that is 总体评价. */
  readonly overall: string;
  /** Options that make up 好票率 and 满意率. */
  readonly good: readonly string[];
  readonly satisfied: readonly string[];
  /** What an invalid tick reads as. */
  readonly invalidText: string;
  /** `listed`: branches and the setting `objects`; `members`: all members; `seen`: who has votes. */
  readonly objects: 'listed' | 'members' | 'seen';
  /** False: counts and rates only, no score and no band (S2-06). */
  readonly graded: boolean;
  /** Output tabs. */
  readonly result: string;
  readonly counts: string;
}
