/** One of the sides that a person's goals belong to, by its word in the column 维度. */
export interface GoalDimension {
  /** Column of the output tab with its rate. */
  readonly key: string;
  readonly word: string;
}

/**
 * Goals in several dimensions, each judged by its own rate (3.2). Settings: passLine, failWhen,
 * missingDimension. The scheme's bands count the dimensions that are not failed.
 */
export interface GoalsEngine {
  readonly kind: 'goals';
  readonly table: string;
  readonly dimension: string;
  readonly goal: string;
  readonly points: string;
  readonly got: string;
  readonly dimensions: readonly GoalDimension[];
  /** Output tab with everybody's result. */
  readonly result: string;
  /** Output tab of those who are held accountable, with the columns that show it is closed. */
  readonly ledger: { readonly output: string; readonly due: string; readonly closed: string };
}
