import { toExactText } from '../../exact/exact';
import type { Person } from '../../people/person';
import { gradeScore } from '../../tables/gradeScore';
import { settingsOf } from '../../tables/settings';
import { stateWord } from '../../tables/stateWord';
import type { TableRow } from '../../tables/tableRow';
import type { TableScheme } from '../../tables/tableScheme';
import type { OutputRow, OutputValue, UnitResult } from '../../tables/unitResult';
import { periodNumber } from './duePeriod';
import { type QuotaCase, rowsIn } from './quotaCase';
import { isMet, isNeeded, type QuotaCount, type QuotaSum, quotaSum } from './quotaCount';
import type { QuotaEngine } from './quotaEngine';
import { quotaShares } from './quotaShares';

/** 月份 of the row over the whole semester (C-22). */
const SEMESTER = '学期';

/** Whether a formula over the log counts the very same rows. */
export function arePlain(rows: readonly TableRow[]): boolean {
  return rows.every(({ use, plain }) => use === 'counted' && plain);
}

/** The columns that name somebody; 序号 is set when all rows are known. */
export function identity({ id, name, branch, posts }: Person): Record<string, OutputValue> {
  return { id, name, branch, post: posts.join('、') };
}

/** Numbers the rows of a tab in their order. */
export function numbered(rows: readonly OutputRow[]): readonly OutputRow[] {
  return rows.map((row, index) => ({
    ...row,
    values: { seq: periodNumber(String(index + 1)), ...row.values },
  }));
}

/** 听课统计: a row per period; with a need of 0 是否达标 is "-" (C-21). */
export function periodRows({ person, counts, rows }: QuotaCase): readonly OutputRow[] {
  return counts.map((count) => ({
    unit: person.id,
    valuesOnly: !arePlain(rows),
    values: {
      ...identity(person),
      [count.period.kind]: periodNumber(count.period.key),
      need: count.need,
      did: count.did,
      ok: metWord(count),
    },
  }));
}

function metWord(count: QuotaCount): string {
  if (!isNeeded(count)) return '-';
  return isMet(count) ? '达标' : '未达标';
}

/** The figures of one or several periods, as they are printed. */
export function sumValues(whole: QuotaSum): Record<string, OutputValue> {
  return {
    need: whole.need,
    did: whole.did,
    capped: whole.counted,
    weeks: whole.due,
    ok: whole.met,
    weeksOk: `${toExactText(whole.met)}/${toExactText(whole.due)}`,
  };
}

/** The rows of the result tab about one person: a row per month and one for the semester, or one. */
export function resultRows(
  found: QuotaCase,
  unit: UnitResult,
  engine: QuotaEngine,
  scheme: TableScheme,
): readonly OutputRow[] {
  const { person } = found;
  const whole: OutputRow = {
    unit: person.id,
    valuesOnly: !arePlain(found.rows),
    values: { ...identity(person), ...unit.values, month: engine.byMonth ? SEMESTER : null },
  };
  if (unit.state !== 'graded') {
    const band = stateWord(unit.state);
    return [{ ...whole, values: { ...whole.values, band }, valuesOnly: true }];
  }
  if (!engine.byMonth) return [whole];
  return [...monthRows(found, engine, scheme), whole];
}

function monthRows(found: QuotaCase, engine: QuotaEngine, scheme: TableScheme): OutputRow[] {
  const carryOver = settingsOf(scheme.parameters).yes('carryOver');
  const months = [...new Set(found.counts.map(({ period }) => period.month))].sort();
  return months.map((month) => {
    const counts = found.counts.filter(({ period }) => period.month === month);
    const whole = quotaSum(counts, carryOver);
    const done = counts
      .filter(isNeeded)
      .flatMap(({ period }) => rowsIn(found.rows, engine.date, period));
    return {
      unit: found.person.id,
      valuesOnly: !arePlain(found.rows),
      values: {
        ...identity(found.person),
        month,
        ...sumValues(whole),
        ...gradeValues(whole, scheme),
        ...quotaShares(done, engine, scheme),
      },
    };
  });
}

/** 完成率 and 结论; "-" for a month in which nothing was needed (C-21). */
function gradeValues({ rate }: QuotaSum, scheme: TableScheme): Record<string, OutputValue> {
  if (rate === null) return { rate: null, score: null, band: '-' };
  const { score, band } = gradeScore(scheme, rate);
  return { rate: score, score, band: bandLabel(scheme, band) };
}

export function bandLabel(scheme: TableScheme, key: string | null): string {
  return scheme.bands.find((band) => band.key === key)?.label ?? '';
}
