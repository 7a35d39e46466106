import fc from 'fast-check';
import { compare, type Exact, exact, toExactText } from '../../../../src/domain/exact/exact';
import type { EngineOutput } from '../../../../src/domain/tables/engineRun';
import { summariseUnits } from '../../../../src/domain/tables/summariseUnits';
import { tableColumns } from '../../../../src/domain/tables/tableColumns';
import type { TableScheme } from '../../../../src/domain/tables/tableScheme';
import type { OutputValue, UnitResult } from '../../../../src/domain/tables/unitResult';
import { ALL_TABLE_SCHEMES } from '../../../../src/schemes/tables/allTableSchemes';
import { type Typed, typedRows } from '../../../support/exampleTables';
import {
  generatedTables,
  LAW_SCHOOL,
  rowEntries,
  runRows,
  runTyped,
  type TypedTables,
} from '../../../support/generatedRun';
import { IS_THOROUGH } from '../../../support/thorough';
import { withSettings } from '../../../support/withSettings';

const RUNS = { numRuns: IS_THOROUGH ? 12 : 4 };
const seeds = fc.integer({ min: 1, max: 100_000 });

const schemes = ALL_TABLE_SCHEMES.map((scheme) => [scheme.id, scheme] as const);

const said = (value: OutputValue | undefined): string =>
  value === undefined || value === null
    ? ''
    : typeof value === 'string'
      ? value
      : toExactText(value);

/** What a unit comes to, without where its rows stand and in which order they are told. */
function result({ steps, sources, flags, ...unit }: UnitResult): object {
  const kinds = flags.map(({ kind }) => kind).sort();
  const values = Object.entries(unit.values).map(([key, value]): [string, string] => [
    key,
    said(value),
  ]);
  return {
    ...unit,
    exact: said(unit.exact),
    score: said(unit.score),
    values: Object.fromEntries(values),
    kinds,
    told: [steps.length, sources.length],
  };
}

const results = ({ units }: EngineOutput): ReadonlyMap<string, object> =>
  new Map(
    [...units]
      .sort((left, right) => (left.key < right.key ? -1 : 1))
      .map((unit) => [unit.key, result(unit)]),
  );

describe.each(schemes)('%s, whatever is typed', (_, scheme) => {
  it('gives the same for the same input (R-10)', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const typed = generatedTables(scheme, seed);
        expect(runTyped(scheme, typed)).toEqual(runTyped(scheme, generatedTables(scheme, seed)));
      }),
      RUNS,
    );
  });

  it('does not mind the order of rows', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const typed = generatedTables(scheme, seed);
        const turned = Object.fromEntries(
          Object.entries(typed).map(([key, rows]) => [key, [...rows].reverse()]),
        );
        expect(results(runTyped(scheme, turned))).toEqual(results(runTyped(scheme, typed)));
      }),
      RUNS,
    );
  });

  it('changes nobody for a row in which nothing stands', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const typed = generatedTables(scheme, seed);
        const rows = new Map(
          rowEntries(scheme, typed).map(([key, own]) => [
            key,
            [
              ...own,
              ...typedRows(scheme, key, [{}]).map((row) => ({
                ...row,
                row: 900,
                people: row.people.map(() => null),
                use: 'blocked' as const,
                codes: ['E01' as const],
              })),
            ],
          ]),
        );
        const before = results(runTyped(scheme, typed));
        const after = results(runRows(scheme, rows));
        for (const [key, unit] of before) expect(after.get(key)).toEqual(unit);
      }),
      RUNS,
    );
  });

  it('counts everybody who is due exactly once', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { units } = runTyped(scheme, generatedTables(scheme, seed));
        const { total } = summariseUnits(scheme, units, LAW_SCHOOL);
        const banded = total.bands.reduce((sum, { count }) => sum + count, 0);
        expect(banded + total.ungraded + total.unbanded).toBe(total.scored);
        const open = total.unfinished + total.postponed + total.pending + total.noDimension;
        expect(total.scored + open).toBe(total.due);
        expect(total.due + total.exempt).toBe(units.length);
        expect(new Set(units.map(({ key }) => key)).size).toBe(units.length);
      }),
      RUNS,
    );
  });

  it('ranks as the published scores stand (R-12), and bands only who has a score or an outcome', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { units } = runTyped(scheme, generatedTables(scheme, seed));
        const ranked = units.filter(({ rank }) => rank !== null);
        for (const one of ranked) {
          for (const other of ranked) {
            if (groupOf(one) !== groupOf(other)) continue;
            const order = compare(one.score!, other.score!);
            expect(Math.sign(other.rank! - one.rank!)).toBe(order === 0 ? 0 : Math.sign(order));
          }
        }
        for (const { state, band, score, rank } of units) {
          if (state !== 'graded') expect([band, rank]).toEqual([null, null]);
          if (state === 'unfinished') expect(score).toBeNull();
        }
      }),
      RUNS,
    );
  });
});

/** Ranked among each other: the same grade or building, in the same month. */
function groupOf({ group, key }: UnitResult): string {
  return `${group}|${key.split('|').slice(1).join('|')}`;
}

/** Columns in which more is better, by scheme: table and keys; "" for the items of a group. */
const GAINS: readonly (readonly [string, string, readonly string[]])[] = [
  ['branch-three-type', 'sheet', ['l1', 's2', 'c2', 'bonus']],
  ['mentoring', 'sheet', ['contract', 'show', 'm1', 'a1', 'm2', 'a2']],
  ['staff-composite', 'sheet', ['ethics', 'work', 'attend', 'bonus']],
  ['star-rating', 'sheet', ['s1', 's2']],
  ['class-composite', 'sheet', ['study', 'disc', 'act', 'bonus']],
  ['dorm-civilised', 'checks', ['bed', 'clean', 'cult']],
  ['lesson-contest', 'judges', ['k1', 'k3', 'k6']],
];

const schemeOf = (id: string): TableScheme => ALL_TABLE_SCHEMES.find((each) => each.id === id)!;

describe('more points', () => {
  it.each(GAINS)('never lower a score of %s (%s: %s)', (id, table, keys) => {
    const scheme = schemeOf(id);
    fc.assert(
      fc.property(seeds, fc.constantFrom(...keys), fc.nat(), (seed, key, at) => {
        const typed = generatedTables(scheme, seed);
        const raised = raise(scheme, typed, table, key, at);
        const before = runTyped(scheme, typed).units;
        const after = new Map(runTyped(scheme, raised).units.map((unit) => [unit.key, unit]));
        for (const { key: unit, exact: low } of before) {
          const high: Exact | null = after.get(unit)?.exact ?? null;
          if (low !== null && high !== null) expect(compare(high, low)).toBeGreaterThanOrEqual(0);
          expect([unit, low === null]).toEqual([unit, high === null]);
        }
      }),
      { numRuns: 30 },
    );
  });
});

/** One typed number of the column raised, to full marks at most. */
function raise(
  scheme: TableScheme,
  typed: TypedTables,
  table: string,
  key: string,
  at: number,
): TypedTables {
  const rows = typed[table] ?? [];
  const spec = scheme.tables.find((each) => each.key === table)!;
  const max = Number(tableColumns(scheme, spec).find((each) => each.key === key)?.max ?? 100);
  const known = rows.flatMap((row, index) => (typeof row[key] === 'number' ? [index] : []));
  const chosen = known[at % Math.max(known.length, 1)];
  return {
    ...typed,
    [table]: rows.map((row, index): Typed => {
      const value = row[key];
      if (index !== chosen || typeof value !== 'number') return row;
      return { ...row, [key]: Math.min(max, value + 1 + (at % 5)) };
    }),
  };
}

describe('a setting', () => {
  const has = (code: string) =>
    schemes.filter(([, { parameters }]) => parameters.some((each) => each.code === code));

  it.each(has('decimals'))('decimals of %s changes no exact number', (_, scheme) => {
    sameBut(scheme, { decimals: '0' }, ({ key, exact: number }) => [key, said(number)]);
  });

  it.each(has('bandOn'))('bandOn of %s changes no score', (_, scheme) => {
    sameBut(scheme, { bandOn: 'exact' }, ({ key, state, score }) => [key, state, said(score)]);
  });

  it.each(has('rank'))('rank of %s changes nothing but ranks', (_, scheme) => {
    sameBut(scheme, { rank: 'dense' }, ({ key, state, score, band, award }) => {
      return [key, state, said(score), band, award];
    });
  });

  it.each(has('missing'))('missing of %s changes nobody whose marks are all there', (_, scheme) => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const typed = generatedTables(scheme, seed);
        const zero = results(runTyped(withSettings(scheme, { missing: 'zero' }), typed));
        for (const unit of runTyped(scheme, typed).units) {
          if (unit.score === null) continue;
          expect(zero.get(unit.key)).toMatchObject({ score: said(unit.score), band: unit.band });
        }
      }),
      RUNS,
    );
  });

  function sameBut(
    scheme: TableScheme,
    settings: Readonly<Record<string, string>>,
    kept: (unit: UnitResult) => unknown,
  ): void {
    fc.assert(
      fc.property(seeds, (seed) => {
        const typed = generatedTables(scheme, seed);
        const changed = runTyped(withSettings(scheme, settings), typed);
        expect(changed.units.map(kept)).toEqual(runTyped(scheme, typed).units.map(kept));
      }),
      RUNS,
    );
  }

  it.each(schemes.filter(([, { bands }]) => bands.length > 0))(
    'the words of bands of %s change words only',
    (_, scheme) => {
      const words = scheme.bands.map((band) => ({ ...band, label: `${band.key}档` }));
      fc.assert(
        fc.property(seeds, (seed) => {
          const typed = generatedTables(scheme, seed);
          const figures = ({ units }: EngineOutput) =>
            units.map(({ key, state, exact: number, score, band, rank, award }) => {
              return [key, state, said(number), said(score), band, rank, award];
            });
          const renamed = runTyped({ ...scheme, bands: words }, typed);
          expect(figures(renamed)).toEqual(figures(runTyped(scheme, typed)));
        }),
        RUNS,
      );
    },
  );
});

describe('votes', () => {
  it.each(['ballot-report', 'ballot-commitment', 'ballot-member'])(
    'of %s reconcile, or the difference says by how many they do not (E18)',
    (id) => {
      const scheme = schemeOf(id);
      const keys = scheme.groups.find(({ key }) => key === 'options')!.items.map(({ key }) => key);
      fc.assert(
        fc.property(seeds, (seed) => {
          const { outputs } = runTyped(scheme, generatedTables(scheme, seed));
          for (const { values } of outputs.get('counts') ?? []) {
            const count = (key: string): number => Number(said(values[key] ?? exact('0')));
            const sum = [...keys, 'abstain', 'invalid'].reduce((all, key) => all + count(key), 0);
            const valid = keys.reduce((all, key) => all + count(key), 0);
            expect(count('valid')).toBe(valid);
            if (count('difference') === 0) expect(sum).toBe(count('back'));
            else expect([sum, count('issued')]).not.toEqual([count('back'), count('back')]);
          }
        }),
        RUNS,
      );
    },
  );
});
