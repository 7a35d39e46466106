import { topShares } from '../engines/ballot/topShares';
import { equal, exact } from '../exact/exact';
import type { TableScheme } from '../tables/tableScheme';
import type { UnitResult } from '../tables/unitResult';
import { type LineFinder, lineFinder } from './nearLines';
import type { NearLine, ReviewedUnit, ReviewItem } from './reviewItem';
import type { SchemeReview } from './reviewScores';
import { tiesAtCut } from './tiesAtCut';

/** The review of a scheme on tables (4.2 step 6), units in the order of the results. */
export function reviewUnits(scheme: TableScheme, units: readonly UnitResult[]): SchemeReview {
  const linesOf = lineFinder(scheme.bands);
  return {
    items: [...units.flatMap((unit) => itemsOf(unit, linesOf)), ...tiesAtCut(scheme, units)],
    caps: topShares(scheme, units),
  };
}

function itemsOf(unit: UnitResult, linesOf: LineFinder): readonly ReviewItem[] {
  const about: ReviewedUnit = {
    id: unit.key,
    name: unit.name,
    branch: unit.branch,
  };
  const has = (kind: string): boolean => unit.flags.some((flag) => flag.kind === kind);
  const { override, band, bandExact, score } = unit;
  const decided: ReviewItem[] =
    override === undefined ? [] : [{ ...about, kind: 'override', proposed: band, override }];
  const veto: ReviewItem[] = has('veto')
    ? [{ ...about, kind: 'veto', reason: '', total: score, band }]
    : [];
  const borderline: ReviewItem[] =
    has('borderline') && unit.exact !== null && score !== null
      ? [{ ...about, kind: 'borderline', exact: unit.exact, rounded: score, band, bandExact }]
      : [];
  const near = nearOf(unit, linesOf).map((each): ReviewItem => ({ ...about, ...each }));
  return [...decided, ...near, ...borderline, ...veto];
}

/** Only lines that its band was taken from: none where a place gave the band. */
function nearOf({ state, steps }: UnitResult, linesOf: LineFinder): readonly NearLine[] {
  if (state !== 'graded') return [];
  return steps.flatMap((step) => {
    if (step.kind !== 'band') return [];
    const value = step.bandOn === 'rounded' ? step.rounded : step.exact;
    const bounds = [step.lo, step.hi].flatMap((bound) => (bound === null ? [] : [exact(bound)]));
    return linesOf(value).filter(({ line }) => bounds.some((bound) => equal(bound, line)));
  });
}
