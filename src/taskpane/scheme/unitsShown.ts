import { compare, type Exact, exact, subtract, ZERO } from '../../domain/exact/exact';
import { finalBand } from '../../domain/review/finalBand';
import { OPEN_STATES } from '../../domain/tables/openStates';
import type { UnitResult } from '../../domain/tables/unitResult';
import type { PeopleFilter } from '../state/page';
import { NEAR } from './peopleShown';

/**
 * Whether the score of a unit stands within 0.5 分 of a line, on either side; the distance is that
 * of the value the band was taken from.
 */
export function isNearUnit({ state, steps }: UnitResult): boolean {
  if (state !== 'graded') return false;
  return steps.some((step) => {
    if (step.kind !== 'band') return false;
    const value = step.bandOn === 'rounded' ? step.rounded : step.exact;
    return [step.lo, step.hi].some((line) => line !== null && isNear(value, exact(line)));
  });
}

function isNear(value: Exact, line: Exact): boolean {
  const distance = subtract(value, line);
  const positive = compare(distance, ZERO) < 0 ? subtract(line, value) : distance;
  return compare(positive, NEAR) <= 0;
}

/** The units whom the filter and the words searched for leave, in the order of the results. */
export function unitsShown(
  units: readonly UnitResult[],
  filter: PeopleFilter,
  searched: string,
): readonly UnitResult[] {
  const wanted = searched.trim().toLowerCase();
  return units.filter(
    (unit) =>
      fits(unit, filter) &&
      [unit.name, unit.key, unit.personId ?? '', unit.branch, unit.group].some((text) =>
        text.toLowerCase().includes(wanted),
      ),
  );
}

function fits(unit: UnitResult, filter: PeopleFilter): boolean {
  switch (filter.kind) {
    case 'all':
      return true;
    case 'band':
      return finalBand(unit) === filter.band;
    case 'state':
      return unit.state === filter.state && unit.override === undefined;
    case 'missing':
      return OPEN_STATES.includes(unit.state);
    case 'awarded':
      return unit.award === true;
    case 'near':
      return isNearUnit(unit);
  }
}
