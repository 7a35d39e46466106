import { compare, type Exact } from '../exact/exact';
import { groupedBy } from '../tables/groupedBy';
import { selectUnits } from '../tables/selectUnits';
import type { TableScheme } from '../tables/tableScheme';
import type { OutputValue, UnitResult } from '../tables/unitResult';
import type { ReviewedUnit, Tie } from './reviewItem';

/**
 * Where more have the score of the last place than there are places: awards, promotions,
 * bands by share, and the first places of a list (C-26).
 */
export function tiesAtCut(
  scheme: TableScheme,
  units: readonly UnitResult[],
): readonly (ReviewedUnit & Tie)[] {
  return [...awardTies(scheme, units), ...listTies(scheme, units)];
}

interface Contender {
  readonly unit: UnitResult;
  readonly value: Exact;
}

function awardTies(
  scheme: TableScheme,
  units: readonly UnitResult[],
): readonly (ReviewedUnit & Tie)[] {
  const scored = units.flatMap((unit): Contender[] => {
    const isVetoed = unit.flags.some(({ kind }) => kind === 'veto');
    return unit.score === null || isVetoed ? [] : [{ unit, value: unit.score }];
  });
  const groups = groupedBy(scored, ({ unit }) => awardGroup(scheme, unit));
  return [...groups].flatMap(([group, own]) =>
    cutsOf(own).flatMap((places) => tieAt(places, own, group)),
  );
}

/** Among whom the places are given: the group and month of a class; everybody in a contest. */
function awardGroup({ engine }: TableScheme, { group, key }: UnitResult): string {
  if (engine.kind !== 'rowScore') return '';
  return [group, ...key.split('|').slice(1)].filter((part) => part !== '').join(' ');
}

/** Places of the awards of a group, unless nobody at the last of them reaches the minimum. */
function cutsOf(own: readonly Contender[]): readonly number[] {
  const minimums = new Map<number, Exact | null>();
  for (const { unit } of own) {
    for (const step of unit.steps) {
      if (step.kind === 'award') minimums.set(step.places, step.minimum);
    }
  }
  return [...minimums]
    .filter(([places, minimum]) => {
      const at = lastValue(places, own);
      return at !== null && (minimum === null || compare(at, minimum) >= 0);
    })
    .map(([places]) => places)
    .sort((left, right) => left - right);
}

/** The value at the last place; null when there is a place for everybody. */
function lastValue(places: number, own: readonly Contender[]): Exact | null {
  const sorted = own.map(({ value }) => value).sort((left, right) => compare(right, left));
  return places < sorted.length ? (sorted[places - 1] ?? null) : null;
}

function tieAt(
  places: number,
  own: readonly Contender[],
  group: string,
): readonly (ReviewedUnit & Tie)[] {
  const value = lastValue(places, own);
  if (value === null) return [];
  const tied = own.filter((each) => compare(each.value, value) === 0);
  const taken = own.filter((each) => compare(each.value, value) >= 0).length;
  if (taken <= places) return [];
  const who = tied.map(({ unit }) => ({ id: unit.key, name: unit.name }));
  return [{ id: '', name: group, branch: '', kind: 'tie', places, taken, value, tied: who }];
}

/** The first places of a list, by the figure that it is ordered by. */
function listTies(
  scheme: TableScheme,
  units: readonly UnitResult[],
): readonly (ReviewedUnit & Tie)[] {
  return scheme.lists.flatMap((list) => {
    if (list.of !== 'units' || list.filter.kind !== 'top') return [];
    const { value: by, places, among } = list.filter;
    const all = selectUnits(
      { ...list, filter: among },
      scheme,
      { units, outputs: new Map() },
      new Map(),
    );
    if (all.of !== 'units') return [];
    const own = all.units.flatMap((unit): Contender[] => {
      const value = numberOf(unit.values[by]);
      return value === null ? [] : [{ unit, value }];
    });
    return tieAt(places, own, list.tab);
  });
}

function numberOf(value: OutputValue | undefined): Exact | null {
  return value === undefined || typeof value === 'string' ? null : value;
}
