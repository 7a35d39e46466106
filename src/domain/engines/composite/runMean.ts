import { type Exact, exact } from '../../exact/exact';
import { isMemberAt } from '../../people/membership';
import type { Person } from '../../people/person';
import type { EngineInput, EngineOutput } from '../../tables/engineRun';
import { settingsOf } from '../../tables/settings';
import type { OutputValue, Total, UnitResult } from '../../tables/unitResult';
import { bandMembers } from './bandMembers';
import { bandWord } from './bandWord';
import { isAdviser } from './componentApplies';
import type { MeanEngine } from './meanEngine';
import { personRows } from './personRows';
import type { QuotaPlaces } from './quotaBands';
import { type Rated, rateMember } from './rateMember';
import { type Shown, shownColumns } from './shownColumns';

/**
 * Every member at the year end, in roster order: the mean of two semesters as a band, and
 * whether 授牌 and 党员先锋班锦旗 (班主任 only) go with it (3.11). A band stands as many stars high
 * as there are bands below it. A pulled semester score is shown in its column.
 */
export function runMean(input: EngineInput): EngineOutput {
  const { school, scheme, rows } = input;
  const { engine } = scheme;
  if (engine.kind !== 'mean') throw new Error(`${scheme.id} is no mean`);
  const members = school.roster.people.filter((person) =>
    isMemberAt(person, school.globals.yearEnd),
  );
  const people = personRows(members, rows.get(engine.table) ?? []);
  const rated = people.map((each) => rateMember(each, input, engine));
  const banded = bandMembers(rated, input, engine);
  const shown = banded.units.flatMap((unit, index) => {
    const own = rated[index];
    return own === undefined ? [] : [shownMember(unit, own, input, engine)];
  });
  const units = shown.map(({ unit }) => unit);
  return {
    units,
    outputs: new Map(),
    calculated: new Map([[engine.table, shownColumns(shown)]]),
    problems: [],
    totals: banded.quotas.flatMap((quota) => quotaTotals(quota, units)),
    published: new Map(
      units.flatMap(({ key, state, score }): [string, Exact | null][] =>
        state === 'exempt' ? [] : [[key, score]],
      ),
    ),
  };
}

function shownMember(
  unit: UnitResult,
  { rows, pulled }: Rated,
  input: EngineInput,
  engine: MeanEngine,
): Shown {
  return {
    unit: handedOver(unit, rows.person, input, engine),
    rows,
    keys: [...pulled, engine.mean, engine.band, engine.plaque, engine.pennant],
  };
}

/** 授牌 and 锦旗 of a member by the band he has. */
export function handedOver(
  unit: UnitResult,
  person: Person,
  { scheme, school }: Pick<EngineInput, 'scheme' | 'school'>,
  engine: MeanEngine,
): UnitResult {
  const settings = settingsOf(scheme.parameters);
  const at = scheme.bands.findIndex(({ key }) => key === unit.band);
  const stars = at < 0 ? -1 : scheme.bands.length - 1 - at;
  const plaque = stars >= settings.count('plaqueMinStars');
  const pennant = stars >= settings.count('pennantMinStars') && isAdviser(person, school);
  const isRated = unit.state !== 'exempt' && unit.state !== 'postponed';
  const word = (yes: boolean): OutputValue => (isRated ? (yes ? '是' : '否') : null);
  return {
    ...unit,
    award: plaque,
    values: {
      ...unit.values,
      [engine.mean]: unit.score,
      [engine.band]: bandWord(scheme, unit),
      [engine.plaque]: word(plaque),
      [engine.pennant]: word(pennant),
      follow: unit.followUp,
    },
  };
}

/** Places of a band by its share and how many stand in it; ties may be more. */
function quotaTotals({ band, places }: QuotaPlaces, units: readonly UnitResult[]): Total[] {
  const given = units.filter((unit) => unit.band === band.key).length;
  const count = (value: number): Exact => exact(String(value));
  return [
    { key: `places.${band.key}`, label: `${band.label}名额`, value: count(places), unit: '人' },
    { key: `given.${band.key}`, label: `${band.label}评出`, value: count(given), unit: '人' },
  ];
}
