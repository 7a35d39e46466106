import {
  divide,
  type Exact,
  exact,
  greatest,
  HUNDRED,
  least,
  multiply,
  roundHalfUp,
  sum,
} from '../exact/exact';
import { finalBand } from '../review/finalBand';
import type { School } from './school';
import type { TableScheme } from './tableScheme';
import type { UnitResult, UnitState } from './unitResult';

export interface UnitBandCount {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** Percent points of 应考, two decimals; null when nobody is due. */
  readonly share: Exact | null;
}

/** One line of a summary (C-40): a group, or all. Counts are units, figures 分. */
export interface UnitSummaryLine {
  /** 应考 = 实考 + 缓评 + 未完成 + 待定 + 缺维度. */
  readonly due: number;
  /** 实考(已评) = all bands + 不定等次 + units that are counted and not banded. */
  readonly scored: number;
  readonly exempt: number;
  readonly postponed: number;
  readonly unfinished: number;
  readonly ungraded: number;
  readonly pending: number;
  readonly noDimension: number;
  readonly unbanded: number;
  /** Every band of the scheme in its order. */
  readonly bands: readonly UnitBandCount[];
  /** Over published scores, exact; null where there is none. */
  readonly mean: Exact | null;
  readonly max: Exact | null;
  readonly min: Exact | null;
}

export interface UnitSummary {
  /** Branches as in 花名册, other groups as they first appear; empty without groups. */
  readonly groups: readonly (UnitSummaryLine & { readonly group: string })[];
  /** 合计, counted over all units and not added up from the groups. */
  readonly total: UnitSummaryLine;
}

/** Counts and figures per group and in all (C-40). The exempt are in no denominator. */
export function summariseUnits(
  scheme: TableScheme,
  units: readonly UnitResult[],
  school: School,
): UnitSummary {
  const by = scheme.summaryBy;
  const total = lineOf(units, scheme);
  if (by === null) return { groups: [], total };
  const groups = new Map<string, UnitResult[]>(
    by === 'branch' ? school.roster.branches.map((branch) => [branch, []]) : [],
  );
  for (const unit of units) {
    const group = by === 'branch' ? unit.branch : unit.group;
    const others = groups.get(group);
    if (others === undefined) groups.set(group, [unit]);
    else others.push(unit);
  }
  return {
    groups: [...groups].flatMap(([group, own]) =>
      own.length === 0 ? [] : [{ group, ...lineOf(own, scheme) }],
    ),
    total,
  };
}

function lineOf(units: readonly UnitResult[], { bands }: TableScheme): UnitSummaryLine {
  const inState = (...states: readonly UnitState[]): number =>
    units.filter(({ state }) => states.includes(state)).length;
  const exempt = inState('exempt');
  const due = units.length - exempt;
  return {
    due,
    scored: inState('graded', 'ungraded', 'unbanded'),
    exempt,
    postponed: inState('postponed'),
    unfinished: inState('unfinished'),
    // Whom people have given a band is 不定等次 no longer.
    ungraded: units.filter(({ state, override }) => state === 'ungraded' && override === undefined)
      .length,
    pending: inState('pending'),
    noDimension: inState('noDimension'),
    unbanded: inState('unbanded'),
    bands: bands.map(({ key, label }) => {
      const count = units.filter((unit) => finalBand(unit) === key).length;
      return { key, label, count, share: shareOf(count, due) };
    }),
    ...figuresOf(units),
  };
}

function shareOf(count: number, of: number): Exact | null {
  if (of === 0) return null;
  return roundHalfUp(divide(multiply(exact(String(count)), HUNDRED), exact(String(of))), 2);
}

function figuresOf(units: readonly UnitResult[]): Pick<UnitSummaryLine, 'mean' | 'max' | 'min'> {
  const scores = units.flatMap((unit) =>
    unit.score !== null && (unit.state === 'unbanded' || finalBand(unit) !== null)
      ? [unit.score]
      : [],
  );
  const [first, ...others] = scores;
  if (first === undefined) return { mean: null, max: null, min: null };
  return {
    mean: divide(sum(scores), exact(String(scores.length))),
    max: greatest(first, ...others),
    min: least(first, ...others),
  };
}
