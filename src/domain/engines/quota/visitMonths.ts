import { exact } from '../../exact/exact';
import { gradeScore } from '../../tables/gradeScore';
import type { TableScheme } from '../../tables/tableScheme';
import type { OutputRow, OutputValue } from '../../tables/unitResult';
import { type DuePeriod, isWithin } from './duePeriod';
import { countOf, quotaSum } from './quotaCount';
import { bandLabel, identity } from './quotaRows';
import type { VisitCase } from './visitCase';
import type { VisitEngine } from './visitEngine';
import type { Visit } from './visitLog';

/**
 * 家访月度统计: the phone quota of each person month by month, for the circular (4.2 monthly run). A
 * month in which nothing was due has no rate and no conclusion (C-21). Coverage and visits at home
 * are judged over the semester only.
 */
export function visitMonthRows(
  found: VisitCase,
  engine: VisitEngine,
  scheme: TableScheme,
): readonly OutputRow[] {
  return found.counts.map((count) => {
    const { need, did, counted, rate } = quotaSum([count], false);
    const grade = rate === null ? null : gradeScore(scheme, rate);
    const door = found.visits.filter(
      ({ form, date }) => form === engine.doorForm && isWithin(date, count.period),
    );
    return {
      unit: found.person.id,
      values: {
        ...identity(found.person),
        role: found.role,
        month: count.period.key,
        need,
        phone: did,
        capped: counted,
        rate: grade?.score ?? null,
        door: countOf(door),
        band: grade === null ? '-' : bandLabel(scheme, grade.band),
      },
    };
  });
}

/** The school's figures of each month: 人次 by form, and under "<form>人" how many students. */
export function visitMonthTotals(
  visits: readonly Visit[],
  due: readonly DuePeriod[],
  engine: VisitEngine,
): readonly OutputRow[] {
  return due.map((period) => {
    const inMonth = visits.filter(({ date }) => isWithin(date, period));
    const figures = engine.totals.flatMap(({ form }): [string, OutputValue][] => {
      const own = inMonth.filter((visit) => visit.form === form);
      const students = new Set(
        own.filter(({ student }) => student !== null).map(({ studentId }) => studentId),
      );
      return [
        [form, countOf(own)],
        [`${form}人`, exact(String(students.size))],
      ];
    });
    return { unit: '', values: { month: period.key, ...Object.fromEntries(figures) } };
  });
}
