/** Which month a row counts for: a column with the month itself, or with a day of it (C-03). */
export interface RowPeriod {
  readonly column: string;
  readonly of: 'month' | 'date';
}

/** Points on top of the marks or off them, with the column of the reason (R-11, E08). */
export interface ReasonedPoints {
  readonly column: string;
  readonly reason: string;
}

/** A published score that is mixed in by the point group `weights` (3.4, C-30). */
export interface RowMix {
  readonly scheme: string;
  /** The tab on which people find the pulled score, for explanations. */
  readonly source: string;
  /** How the pulled score is called in explanations, e.g. 述职测评得分. */
  readonly label: string;
  /** Column of the pulled score. */
  readonly column: string;
  /** Point group with the two weights. */
  readonly weights: string;
  readonly own: string;
  readonly other: string;
  /** Setting block | sheetOnly: what happens without a pulled score. */
  readonly missing: string;
}

/**
 * Who is awarded (A-46 to A-48, C-35): settings awardShare, awardMin, awardMinScore, ties, tieBreak.
 */
export interface RowAward {
  readonly column: string;
  /** Of what the share is taken: all classes of the grade in 班级表, or all units of the group. */
  readonly of: 'classes' | 'units';
}

/** Marks in rows: sum, bonus, deduction, veto, rank and award (3.4, 3.12, 3.13). */
export interface RowScoreEngine {
  readonly kind: 'rowScore';
  readonly table: string;
  /** Point group whose marks are added up. */
  readonly marks: string;
  /** Column that names the unit: branch, class, dormitory. */
  readonly unit: string;
  readonly period: RowPeriod | null;
  /** Columns of the unit that are carried over as they were typed: 班主任, 楼栋. */
  readonly labels: readonly string[];
  /** 加分 up to the setting maxBonus. */
  readonly bonus: ReasonedPoints | null;
  readonly deduct: ReasonedPoints | null;
  readonly veto: string | null;
  /** Column of the table for the row's own points, rounded. */
  readonly rowScore: string;
  /** What is ranked together; null: all. `setting`: only where that setting says `column`. */
  readonly group: { readonly column: string; readonly setting: string | null } | null;
  readonly mix: RowMix | null;
  readonly award: RowAward | null;
  /** Sums of marks by first level: items whose `from` is the key or whose label starts so (3.4). */
  readonly subtotals: readonly { readonly key: string; readonly prefix: string }[];
  /** Output tab of the results; null where they stand on the table itself. */
  readonly output: string | null;
}
