/** The mean of two semester scores, bands as stars, and what is handed over for them (3.11). */
export interface MeanEngine {
  readonly kind: 'mean';
  readonly table: string;
  /** Columns of the two semesters' scores. */
  readonly first: string;
  readonly second: string;
  /** The scheme whose published scores are those of the semester the workbook is about. */
  readonly from: string;
  /** Shares of the ranked people by band key, percent, for `mode` = rankQuota. */
  readonly quotas: string;
  /** Calculated columns. */
  readonly mean: string;
  readonly band: string;
  readonly plaque: string;
  readonly pennant: string;
}
