/** Home visits: a phone quota a month, duties of class advisers, coverage of classes (3.7). */
export interface VisitEngine {
  readonly kind: 'visits';
  /** The log and its columns. */
  readonly log: {
    readonly table: string;
    readonly date: string;
    readonly class: string;
    readonly student: string;
    readonly form: string;
    readonly valuable: string;
  };
  /** The word of the form that is a visit at home. */
  readonly doorForm: string;
  /** Collection by grade department. */
  readonly collection: {
    readonly table: string;
    readonly month: string;
    readonly sent: string;
    readonly late: string;
  };
  /** Weights of a class adviser in percent: items `phone`, `cover`, `door`. */
  readonly weights: string;
  /** Labels of what is counted by form, e.g. 电话家访 -> 电话家访人次. */
  readonly totals: readonly { readonly form: string; readonly label: string }[];
  readonly result: string;
  /** Output of a row per person and month, and that of the school's figures by month. */
  readonly months: string;
  readonly monthTotals: string;
  readonly coverage: string;
}
