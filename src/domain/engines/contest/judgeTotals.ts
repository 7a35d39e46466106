import { compare, divide, type Exact, exact, sum } from '../../exact/exact';
import type { PointItem } from '../../tables/tableParameter';
import { numberOf, type TableRow, textOf } from '../../tables/tableRow';

/** One judge's total, 分. */
export interface JudgeTotal {
  readonly judge: string;
  readonly total: Exact;
  readonly dropped: boolean;
}

/** The totals of the judges, and labels of the marks that are blank. */
export interface JudgeRows {
  readonly totals: readonly JudgeTotal[];
  readonly missing: readonly string[];
}

/** Adds up each judge's marks; a row with a blank has no total (C-37). */
export function judgeTotals(
  rows: readonly TableRow[],
  judge: string,
  marks: readonly PointItem[],
): JudgeRows {
  const read = rows.map((row) => ({
    judge: textOf(row, judge),
    values: marks.map(({ key, label }) => ({ label, value: numberOf(row, key) })),
  }));
  return {
    totals: read.flatMap(({ judge: name, values }): JudgeTotal[] => {
      const given = values.flatMap(({ value }) => (value === null ? [] : [value]));
      return given.length < values.length
        ? []
        : [{ judge: name, total: sum(given), dropped: false }];
    }),
    missing: read.flatMap(({ judge: name, values }) =>
      values.filter(({ value }) => value === null).map(({ label }) => `${name}·${label}`),
    ),
  };
}

/**
 * Drops one highest and one lowest total from `trimFrom` judges on; 0 never drops. At least
 * one total is left. Of equal totals the first by the judge's name goes, so row order is no matter.
 */
export function trimmed(totals: readonly JudgeTotal[], trimFrom: number): readonly JudgeTotal[] {
  if (trimFrom === 0 || totals.length < trimFrom || totals.length < 3) return totals;
  const sorted = [...totals].sort(
    (left, right) => compare(left.total, right.total) || (left.judge < right.judge ? -1 : 1),
  );
  const dropped = new Set([sorted[0], sorted[sorted.length - 1]]);
  return totals.map((each) => ({ ...each, dropped: dropped.has(each) }));
}

/** The mean of the totals that are not dropped, 分, unrounded; null of none. */
export function judgesMean(totals: readonly JudgeTotal[]): Exact | null {
  const kept = totals.filter(({ dropped }) => !dropped).map(({ total }) => total);
  return kept.length === 0 ? null : divide(sum(kept), exact(String(kept.length)));
}
