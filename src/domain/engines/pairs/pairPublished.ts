import { type Exact, HUNDRED, multiply } from '../../exact/exact';
import type { School } from '../../tables/school';
import type { Settings } from '../../tables/settings';
import type { PairCase } from './pairCase';
import { meanRate, type PairRole, quotaShares } from './pairQuota';
import { calendarSemester } from './semesterOf';

const ROLES: readonly PairRole[] = ['mentor', 'apprentice'];

/**
 * What 3.10 pulls, by 编号 (C-32): 100 x the mean, over all pairs and roles of the person, of the
 * quota rate in this semester, unrounded. Pairs that do not count in this semester are left out;
 * null when a count of the person is missing or a row of the pair has an error.
 */
export function pairPublished(
  cases: readonly PairCase[],
  settings: Settings,
  school: School,
): ReadonlyMap<string, Exact | null> {
  const semester = calendarSemester(school);
  const rates = new Map<string, (Exact | null)[]>();
  for (const pair of cases) {
    if (!pair.lessons?.some((each) => each.semester === semester)) continue;
    for (const role of ROLES) {
      const person = pair[role];
      if (person === null) continue;
      const known = rates.get(person) ?? [];
      rates.set(person, [...known, rateOf(pair, role, semester, cases, settings)]);
    }
  }
  return new Map(
    [...rates].map(([person, all]): [string, Exact | null] => {
      const known = all.filter((rate) => rate !== null);
      const mean = known.length < all.length ? null : meanRate(known);
      return [person, mean === null ? null : multiply(HUNDRED, mean)];
    }),
  );
}

function rateOf(
  pair: PairCase,
  role: PairRole,
  semester: 0 | 1,
  cases: readonly PairCase[],
  settings: Settings,
): Exact | null {
  if (pair.register?.use !== 'counted' || (pair.sheet !== null && pair.sheet.use !== 'counted'))
    return null;
  // The other semester may still be open: only this one counts here.
  const only = {
    ...pair,
    lessons: (pair.lessons ?? []).filter((each) => each.semester === semester),
  };
  return quotaShares(only, role, cases, settings)?.[0]?.rate ?? null;
}
