import {
  add,
  compare,
  divide,
  type Exact,
  exact,
  least,
  multiply,
  sum,
  ZERO,
} from '../../exact/exact';
import type { Settings } from '../../tables/settings';
import type { PairCase } from './pairCase';
import type { Semester } from './semesterOf';

export type PairRole = 'mentor' | 'apprentice';

const ONE: Exact = exact('1');

/** Lessons against the quota of one role in one semester. */
export interface QuotaShare {
  readonly semester: Semester;
  /** 节. */
  readonly quota: Exact;
  readonly did: Exact;
  /** min(1, did / quota), unrounded. */
  readonly rate: Exact;
}

/**
 * The lessons of a pair in one role against the quota, for each semester that counts (S0-28,
 * S0-29). Null when a count is missing. The quota is per pair; with `quotaPerPair` = no it
 * is per person and spread evenly over the pairs that the person has in that semester.
 */
export function quotaShares(
  pair: PairCase,
  role: PairRole,
  all: readonly PairCase[],
  settings: Settings,
): readonly QuotaShare[] | null {
  if (pair.lessons === null) return null;
  const shares = pair.lessons.map((lessons) => {
    const did = lessons[role];
    if (did === null) return null;
    const quota = quotaOf(pair, role, lessons.semester, all, settings);
    return { semester: lessons.semester, quota, did, rate: rateOf(did, quota) };
  });
  const known = shares.filter((share) => share !== null);
  return known.length < shares.length ? null : known;
}

function rateOf(did: Exact, quota: Exact): Exact {
  return compare(quota, ZERO) <= 0 ? ONE : least(ONE, divide(did, quota));
}

function quotaOf(
  pair: PairCase,
  role: PairRole,
  semester: Semester,
  all: readonly PairCase[],
  settings: Settings,
): Exact {
  const quota = settings.number(role === 'mentor' ? 'quotaMentor' : 'quotaApprentice');
  if (settings.yes('quotaPerPair') || pair[role] === null) return quota;
  const pairs = all.filter(
    (each) =>
      each[role] === pair[role] && each.lessons?.some((lessons) => lessons.semester === semester),
  );
  return divide(quota, exact(String(pairs.length)));
}

/** Full marks times the mean rate over the semesters: 20 x sum min(m, 20) / (20 x k), 分. */
export function lessonPoints(shares: readonly QuotaShare[], fullMarks: Exact): Exact {
  const rates = sum(shares.map(({ rate }) => rate));
  return divide(multiply(fullMarks, rates), exact(String(shares.length)));
}

/** Whether the quota is met in every semester that counts. */
export function isMet(shares: readonly QuotaShare[]): boolean {
  return shares.every(({ rate }) => compare(rate, ONE) >= 0);
}

/** The mean of rates, unrounded; null of none. */
export function meanRate(rates: readonly Exact[]): Exact | null {
  if (rates.length === 0) return null;
  return divide(rates.reduce(add, ZERO), exact(String(rates.length)));
}
