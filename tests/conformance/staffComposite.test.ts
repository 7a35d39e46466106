import { type Exact, toExactText, toFixedText } from '../../src/domain/exact/exact';
import { bandByKey } from '../../src/domain/scheme/bandOf';
import type { Published } from '../../src/domain/tables/engineRun';
import type { OutputValue, UnitResult } from '../../src/domain/tables/unitResult';
import schoolJson from '../../src/example/school.json';
import { staffComposite } from '../../src/schemes/tables/staffComposite';
import { bandCases, bandedAs } from '../support/bandCases';
import { compositeOf, publishedFor } from '../support/compositeCase';
import { typedRows } from '../support/exampleTables';
import expectedJson from './expected.json';

interface Wanted {
  readonly id: string;
  readonly points: Readonly<Record<string, string | undefined>>;
}
const wanted = expectedJson.expected['staff-composite'];
const items = staffComposite.groups[0]!.items;

/** What the sources publish, told from the points that are expected. */
const published: Published = new Map(
  items
    .filter(({ from }) => from !== '')
    .map(({ key, points: max, from }) => [
      from,
      new Map(
        (wanted as readonly Wanted[]).flatMap(({ id, points }): [string, Exact][] => {
          const own = points[key];
          return own === undefined ? [] : [[id, publishedFor(own, max)]];
        }),
      ),
    ]),
);

const rows = typedRows(staffComposite, 'sheet', schoolJson['staff-composite']);
const output = compositeOf(staffComposite, rows, published);

const isNumber = (value: OutputValue | undefined): value is Exact =>
  typeof value === 'object' && value !== null;

const asInExample = (unit: UnitResult): object => ({
  id: unit.key,
  name: unit.name,
  points: Object.fromEntries(
    items.flatMap(({ key }) => {
      const value = unit.values[key];
      return isNumber(value) ? [[key, toFixedText(value, 4)]] : [];
    }),
  ),
  base: Number(toExactText(unit.values['base'] as Exact)),
  score: toFixedText(unit.score!, 2),
  band: bandByKey(staffComposite.bands, unit.band!).label,
  rank: unit.rank,
});

describe('the composite of the example school', () => {
  it('has the components, base, score, band and rank of all 27 people', () => {
    const graded = output.units.filter(({ state }) => state === 'graded');
    expect(graded).toHaveLength(27);
    expect(graded.map(asInExample)).toEqual(wanted);
  });

  it('does not rate the retired', () => {
    const others = output.units.filter(({ state }) => state !== 'graded');
    expect(others.map(({ key, state }) => [key, state])).toEqual([['D023', 'exempt']]);
  });

  it('publishes the printed scores', () => {
    expect([...output.published].map(([key, score]) => [key, toFixedText(score!, 2)])).toEqual(
      wanted.map(({ id, score }) => [id, score]),
    );
  });

  it('does not depend on the order of rows', () => {
    const again = compositeOf(staffComposite, [...rows].reverse(), published);
    expect(again.units.map(({ values }) => values)).toEqual(
      output.units.map(({ values }) => values),
    );
  });

  it.each(bandCases(staffComposite))(
    'of %s publishes %s and is %s, before rounding %s',
    (raw, ...banded) => {
      expect(bandedAs(staffComposite, raw)).toEqual(banded);
    },
  );

  it('has 19 points at which its bands are tested', () => {
    expect(bandCases(staffComposite)).toHaveLength(19);
  });
});
