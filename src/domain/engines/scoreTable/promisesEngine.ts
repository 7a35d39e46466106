/**
 * Promises of members and branches and how they were kept (3.5). Settings: minItems, maxItems,
 * itemsOutside. A 评议得分 that was typed on the output tab comes as a row of the table
 * `output:<result>`; it wins over the published score of `reviewedIn`.
 */
export interface PromisesEngine {
  readonly kind: 'promises';
  readonly table: string;
  /** Column that says whether a member or a branch promises, and its word for a branch. */
  readonly subject: string;
  readonly branchWord: string;
  readonly name: string;
  readonly branch: string;
  readonly category: string;
  readonly text: string;
  readonly due: string;
  readonly shown: string;
  readonly state: string;
  readonly done: string;
  /** Words of the column `state`. */
  readonly words: {
    readonly done: string;
    readonly part: string;
    readonly fail: string;
    readonly open: string;
  };
  /** Point group with the items done, late, part, fail: what a promise is worth, 0 to 1. */
  readonly coefficients: string;
  /** Point group with the weights of `keep` and `review`. */
  readonly weights: string;
  /** Output tab, and its open column for 评议得分. */
  readonly result: string;
  /** Output of the members who promised nothing, for a list. */
  readonly notYet: string;
  readonly review: string;
  /** Scheme whose published score stands in for a review that nobody typed. */
  readonly reviewedIn: string;
  /** The tab on which people find it, for explanations. */
  readonly reviewSource: string;
}
