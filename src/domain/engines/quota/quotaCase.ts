import type { Exact } from '../../exact/exact';
import type { Person } from '../../people/person';
import type { EngineInput } from '../../tables/engineRun';
import { groupedBy } from '../../tables/groupedBy';
import { settingsOf } from '../../tables/settings';
import { type TableRow, textOf } from '../../tables/tableRow';
import { type DuePeriod, isDue, isWithin, periodsOf } from './duePeriod';
import { leaveFactor } from './leaveFactor';
import { isNeeded, type QuotaCount, type QuotaSum, quotaCount, quotaSum } from './quotaCount';
import type { QuotaEngine } from './quotaEngine';
import { quotaOf } from './quotaOf';

/** One person with a quota, and everything that is known of what was done. */
export interface QuotaCase {
  readonly person: Person;
  readonly quota: Exact;
  /** Every row of the log that names the person, counted or not. */
  readonly rows: readonly TableRow[];
  /** Rows that count, in periods that are due and have a need (C-21). */
  readonly done: readonly TableRow[];
  readonly counts: readonly QuotaCount[];
  readonly whole: QuotaSum;
}

/** The people of 花名册, first row of an 编号 only, in its order. */
export function peopleOf({ school }: Pick<EngineInput, 'school'>): readonly Person[] {
  return school.roster.people.filter((person) => school.roster.byId.get(person.id) === person);
}

/** 免考 and retired people are in no denominator. */
export function isExempt({ status, staffType }: Person): boolean {
  return status === '免考' || staffType === '离退休';
}

/** Everybody with a quota, in the order of 花名册. */
export function quotaCases(input: EngineInput, engine: QuotaEngine): readonly QuotaCase[] {
  const { scheme, school } = input;
  const carryOver = settingsOf(scheme.parameters).yes('carryOver');
  const due = periodsOf(school, engine.period).filter((each) => isDue(each, school.asOf));
  const rows = rowsByPerson(input.rows.get(engine.log) ?? []);
  return peopleOf(input).flatMap((person) => {
    const quota = quotaOf(person, engine.quota, scheme, school);
    if (quota === null) return [];
    const own = rows.get(person.id) ?? [];
    const leaves = school.leaves.filter(({ personId }) => personId === person.id);
    const counts = due.map((period) =>
      quotaCount(
        period,
        quota,
        leaveFactor(leaves, period),
        rowsIn(own, engine.date, period).length,
      ),
    );
    const done = counts.filter(isNeeded).flatMap(({ period }) => rowsIn(own, engine.date, period));
    return [{ person, quota, rows: own, done, counts, whole: quotaSum(counts, carryOver) }];
  });
}

/** The rows that count in a period. */
export function rowsIn(
  rows: readonly TableRow[],
  date: string,
  period: DuePeriod,
): readonly TableRow[] {
  return rows.filter((row) => row.use === 'counted' && isWithin(textOf(row, date), period));
}

/** Rows by the person who owns them. */
export function rowsByPerson(rows: readonly TableRow[]): ReadonlyMap<string, readonly TableRow[]> {
  return groupedBy(rows, ({ people }) => people[0] ?? null);
}
