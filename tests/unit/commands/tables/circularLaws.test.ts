import fc from 'fast-check';
import type { EngineOutput } from '../../../../src/domain/tables/engineRun';
import { selectUnits } from '../../../../src/domain/tables/selectUnits';
import { summariseUnits } from '../../../../src/domain/tables/summariseUnits';
import type { TableScheme } from '../../../../src/domain/tables/tableScheme';
import type { UnitListSpec } from '../../../../src/domain/tables/unitList';
import { ALL_TABLE_SCHEMES } from '../../../../src/schemes/tables/allTableSchemes';
import { circularFigures } from '../../../../src/sheets/circular/circularFigures';
import { circularPaper } from '../../../../src/sheets/circular/circularPaper';
import type { CircularRequest } from '../../../../src/sheets/circular/circularRequest';
import { circularScope } from '../../../../src/sheets/circular/circularScope';
import type { Paper } from '../../../../src/sheets/paper/paper';
import { paperTab } from '../../../../src/sheets/paper/paperTab';
import { generatedTables, LAW_SCHOOL, rowEntries, runRows } from '../../../support/generatedRun';

const RUNS = { numRuns: 8 };
const seeds = fc.integer({ min: 1, max: 100_000 });

type Circular = Extract<UnitListSpec, { readonly form: 'circular' }>;

const isCircular = (list: UnitListSpec): list is Circular =>
  list.of === 'units' && list.form === 'circular';

const circulars = ALL_TABLE_SCHEMES.flatMap((scheme) =>
  scheme.lists.filter(isCircular).map((list) => [list.tab, scheme, list] as const),
);

function requestOf(scheme: TableScheme, list: Circular, seed: number): CircularRequest {
  const rows = new Map(rowEntries(scheme, generatedTables(scheme, seed)));
  const output = runRows(scheme, rows);
  return { scheme, list, output, rows, school: LAW_SCHOOL, period: '2024年度 第一学期' };
}

const textsOf = ({ title, blocks }: Paper): string[] => [
  title,
  ...blocks.flatMap((block) => (block.kind === 'table' ? [] : [block.text])),
];

it('every scheme of the year has a circular, and so have the two further ballots', () => {
  expect(circulars).toHaveLength(15);
});

describe.each(circulars)('%s, whatever the rows', (_, scheme, list) => {
  it('is a paper without a gap where a figure should stand', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const paper = circularPaper(requestOf(scheme, list, seed), list.tab, '2025-01-10');
        for (const text of textsOf(paper)) expect(text).not.toMatch(/[{}]|undefined|NaN|null/u);
        expect(paperTab(paper).rows.length).toBeGreaterThan(5);
      }),
      RUNS,
    );
  });

  it('has the figures of the summary', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const request = requestOf(scheme, list, seed);
        const scope = circularScope(request);
        const figures = circularFigures(request, scope);
        const { total } = summariseUnits(scheme, scope.units, LAW_SCHOOL);
        expect(figures.get('due')).toBe(String(total.due));
        expect(figures.get('scored')).toBe(String(total.scored));
        for (const { key, label, count } of total.bands) {
          const names = figures.get(`names.${key}`) ?? '';
          expect(figures.get(`band.${key}`)).toBe(String(count));
          expect([label, names === '' ? 0 : namesIn(request, names)]).toEqual([label, count]);
        }
      }),
      RUNS,
    );
  });
});

/** Names of pairs have a 、 of their own. */
function namesIn({ scheme }: CircularRequest, names: string): number {
  const parts = names.split('、').length;
  return scheme.unit === 'pair' ? parts / 2 : parts;
}

const graded = ALL_TABLE_SCHEMES.map((scheme) => [scheme.id, scheme] as const);

describe.each(graded)('the lists of %s', (_, scheme) => {
  const rowsOf = (list: UnitListSpec, output: EngineOutput): number => {
    const found = selectUnits(list, scheme, output, new Map());
    return found.of === 'units' ? found.units.length : 0;
  };

  it('hold as many as the summary counts in their bands', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const rows = new Map(rowEntries(scheme, generatedTables(scheme, seed)));
        const output = runRows(scheme, rows);
        const { total } = summariseUnits(scheme, output.units, LAW_SCHOOL);
        for (const list of scheme.lists) {
          if (list.of !== 'units' || list.filter.kind !== 'bands') continue;
          const { bands } = list.filter;
          const wanted = total.bands
            .filter(({ key }) => bands.includes(key))
            .reduce((sum, { count }) => sum + count, 0);
          expect([list.tab, rowsOf(list, output)]).toEqual([list.tab, wanted]);
        }
      }),
      RUNS,
    );
  });
});
