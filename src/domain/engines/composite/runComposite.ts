import { divide, type Exact, exact, sum } from '../../exact/exact';
import type { EngineInput, EngineOutput } from '../../tables/engineRun';
import { rankUnits } from '../../tables/rankUnits';
import { settingsOf } from '../../tables/settings';
import { groupOf } from '../../tables/tableScheme';
import type { OutputValue, Total, UnitResult } from '../../tables/unitResult';
import type { CompositeEngine } from './compositeEngine';
import { isOnStaff } from './isOnStaff';
import { personRows } from './personRows';
import { scoreComposite } from './scoreComposite';
import { type Shown, shownColumns } from './shownColumns';

/**
 * Everybody of 花名册 who is still there, in its order: components typed or pulled, rescaled to
 * 100, banded and ranked among all staff (3.10, R-12). A missing source leaves only the people it
 * applies to 未完成 (3.15). Published: the rounded score by person, null while unfinished.
 */
export function runComposite(input: EngineInput): EngineOutput {
  const { school, scheme, rows } = input;
  const { engine } = scheme;
  if (engine.kind !== 'composite') throw new Error(`${scheme.id} is no composite`);
  const staff = school.roster.people.filter((person) => isOnStaff(person, school.globals.yearEnd));
  const people = personRows(staff, rows.get(engine.table) ?? []);
  const units = ranked(
    people.map((each) => scoreComposite(each, input, engine)),
    input,
    engine,
  );
  const keys = calculatedKeys(input, engine);
  const shown = people.flatMap((own, index): Shown[] => {
    const unit = units[index];
    return unit === undefined ? [] : [{ unit, rows: own, keys }];
  });
  return {
    units,
    outputs: new Map(),
    calculated: new Map([[engine.table, shownColumns(shown)]]),
    problems: [],
    totals: componentMeans(units, groupOf(scheme, engine.group).items),
    published: new Map(
      units.flatMap(({ key, state, score }): [string, Exact | null][] =>
        state === 'exempt' ? [] : [[key, score]],
      ),
    ),
  };
}

function ranked(
  units: readonly UnitResult[],
  { scheme }: EngineInput,
  engine: CompositeEngine,
): readonly UnitResult[] {
  const places = rankUnits(
    units.map(({ key, score }) => ({ key, group: '', score })),
    settingsOf(scheme.parameters).text('rank'),
  );
  return units.map((unit) => {
    const rank = places.get(unit.key) ?? null;
    const shown = rank === null ? null : exact(String(rank));
    return { ...unit, rank, values: { ...unit.values, [engine.rank]: shown } };
  });
}

/** Columns of the tab that the tool fills in: pulled components and what follows from them. */
function calculatedKeys({ scheme }: EngineInput, engine: CompositeEngine): readonly string[] {
  const pulled = groupOf(scheme, engine.group).items.filter(({ from }) => from !== '');
  return [...pulled.map(({ key }) => key), engine.base, engine.score, engine.band, engine.rank];
}

/** The mean points of each component over the people it applies to, 分, exact. */
function componentMeans(
  units: readonly UnitResult[],
  items: readonly { readonly key: string; readonly label: string }[],
): readonly Total[] {
  return items.flatMap(({ key, label }): Total[] => {
    const points = units.flatMap(({ values }) => numberIn(values[key]));
    if (points.length === 0) return [];
    const value = divide(sum(points), exact(String(points.length)));
    return [{ key: `mean.${key}`, label: `${label}平均`, value, unit: '分' }];
  });
}

function numberIn(value: OutputValue | undefined): readonly Exact[] {
  return value === undefined || value === null || typeof value === 'string' ? [] : [value];
}
