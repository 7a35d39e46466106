import { toCellNumber } from '../../src/domain/exact/exact';
import type { School } from '../../src/domain/tables/school';
import type { TableRow } from '../../src/domain/tables/tableRow';
import { textOf } from '../../src/domain/tables/tableRow';

// The same sums in plain floating-point arithmetic, as a small program without exact numbers would
// do them: what exactness, explanations and checks cost is the difference.

/** A row of a log or score sheet with numbers of the machine. */
export interface FloatRow {
  readonly unit: string;
  readonly date: string;
  readonly marks: readonly number[];
}

/** What a plain program would have in its hands; not part of what is timed. */
export function floatRows(
  rows: readonly TableRow[],
  unit: string,
  marks: readonly string[],
): readonly FloatRow[] {
  return rows.map((row) => ({
    unit: textOf(row, unit),
    date: textOf(row, 'date'),
    marks: marks.map((key) => {
      const number = row.cells[key]?.number ?? null;
      return number === null ? 0 : toCellNumber(number);
    }),
  }));
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** 听课: 100 x counted / need over the weeks, counted = min(done, need) in each. */
export function floatQuota(
  rows: readonly FloatRow[],
  quotas: ReadonlyMap<string, number>,
  weeks: School['weeks'],
): ReadonlyMap<string, number> {
  const done = new Map<string, number>();
  for (const { unit, date } of rows) {
    const week = weeks.findIndex(({ start, end }) => start <= date && date <= end);
    done.set(`${unit}|${week}`, (done.get(`${unit}|${week}`) ?? 0) + 1);
  }
  const scores = new Map<string, number>();
  for (const [unit, quota] of quotas) {
    let need = 0;
    let counted = 0;
    weeks.forEach(({ factor }, week) => {
      const due = Math.round(quota * toCellNumber(factor));
      need += due;
      counted += Math.min(done.get(`${unit}|${week}`) ?? 0, due);
    });
    if (need > 0) scores.set(unit, rounded((100 * counted) / need));
  }
  return scores;
}

/** 文明宿舍: marks of a check added up, the mean of a month, rounded to two decimals. */
export function floatMonths(rows: readonly FloatRow[]): ReadonlyMap<string, number> {
  const sums = new Map<string, { total: number; count: number }>();
  for (const { unit, date, marks } of rows) {
    const key = `${unit}|${date.slice(0, 7)}`;
    const sum = sums.get(key) ?? { total: 0, count: 0 };
    sum.total += Math.min(
      100,
      marks.reduce((total, mark) => total + mark, 0),
    );
    sum.count += 1;
    sums.set(key, sum);
  }
  return new Map([...sums].map(([key, { total, count }]) => [key, rounded(total / count)]));
}
