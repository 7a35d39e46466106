import {
  compare,
  divide,
  type Exact,
  exact,
  HUNDRED,
  least,
  multiply,
  roundHalfUp,
  sum,
  ZERO,
} from '../../exact/exact';
import type { DuePeriod } from './duePeriod';

/** One person in one period, in 节 or 次. */
export interface QuotaCount {
  readonly period: DuePeriod;
  readonly leave: Exact;
  readonly need: Exact;
  /** Everything done, also over the quota. */
  readonly did: Exact;
  /** min(did, need): the quota is a floor for each period. */
  readonly counted: Exact;
}

/** Several periods added up; those without a need are in no sum (C-21). */
export interface QuotaSum {
  readonly need: Exact;
  readonly did: Exact;
  readonly counted: Exact;
  /** Periods with a need, and those of them that were met. */
  readonly due: Exact;
  readonly met: Exact;
  /** 100 x counted / need, unrounded; null where nothing was needed. */
  readonly rate: Exact | null;
}

/** need = roundHalfUp(quota x factor x leave). */
export function quotaCount(
  period: DuePeriod,
  quota: Exact,
  leave: Exact,
  rows: number,
): QuotaCount {
  const need = roundHalfUp(multiply(multiply(quota, period.factor), leave), 0);
  const did = exact(String(rows));
  return { period, leave, need, did, counted: least(did, need) };
}

export function isNeeded({ need }: QuotaCount): boolean {
  return compare(need, ZERO) > 0;
}

export function isMet({ need, did }: QuotaCount): boolean {
  return compare(did, need) >= 0;
}

/** With `carryOver` a surplus covers other periods of those added up: min(sum, sum). */
export function quotaSum(counts: readonly QuotaCount[], carryOver: boolean): QuotaSum {
  const needed = counts.filter(isNeeded);
  const need = sum(needed.map((each) => each.need));
  const did = sum(needed.map((each) => each.did));
  const counted = carryOver ? least(did, need) : sum(needed.map((each) => each.counted));
  return {
    need,
    did,
    counted,
    due: countOf(needed),
    met: countOf(needed.filter(isMet)),
    rate: compare(need, ZERO) > 0 ? multiply(HUNDRED, divide(counted, need)) : null,
  };
}

/** How many, as a number that results can hold. */
export function countOf(things: readonly unknown[]): Exact {
  return exact(String(things.length));
}

/** Part of whole in percent with two decimals (C-38); null where there is no whole. */
export function percentOf(part: Exact, whole: Exact): Exact | null {
  if (compare(whole, ZERO) <= 0) return null;
  return roundHalfUp(multiply(HUNDRED, divide(part, whole)), 2);
}
