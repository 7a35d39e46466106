import { toExactText, toFixedText } from '../../src/domain/exact/exact';
import { evaluateChain } from '../../src/domain/tables/evaluateChain';
import type { OutputValue, UnitResult } from '../../src/domain/tables/unitResult';
import { ALL_TABLE_SCHEMES } from '../../src/schemes/tables/allTableSchemes';
import { exampleLink } from '../support/exampleChain';
import { exampleSchool } from '../support/exampleTables';
import expectedJson from './expected.json';

/** The schemes of DOMAIN.md 3.2 to 3.14; variants and optional templates have no example. */
const links = ALL_TABLE_SCHEMES.slice(0, 13).map(exampleLink);
const chain = evaluateChain(links, exampleSchool());

const unitsOf = (scheme: string): readonly UnitResult[] => chain.outputs.get(scheme)!.units;

const printed = (value: OutputValue | undefined, decimals: number): string | null =>
  typeof value === 'object' && value !== null ? toFixedText(value, decimals) : null;

const COMPONENTS = ['ethics', 'work', 'attend', 'observe', 'visit', 'ask', 'mentor', 'promise'];

describe('the example school calculated from what is typed alone', () => {
  it('skips no scheme and misses no source', () => {
    expect([...chain.skipped]).toEqual([]);
    expect([...chain.outputs.keys()].sort()).toEqual(links.map(({ scheme }) => scheme.id).sort());
    // 评议得分 is typed in the example, where it could be pulled from a ballot.
    expect([...chain.missing.keys()]).toEqual(['commitment']);
  });

  it('has every figure of the staff composite', () => {
    const graded = unitsOf('staff-composite').filter(({ state }) => state === 'graded');
    expect(
      graded.map(({ key, name, values, score, rank }) => ({
        id: key,
        name,
        points: Object.fromEntries(
          COMPONENTS.flatMap((each) => {
            const points = printed(values[each], 4);
            return points === null ? [] : [[each, points]];
          }),
        ),
        base: Number(printed(values['base'], 0)),
        score: printed(score, 2),
        band: values['band'],
        rank,
      })),
    ).toEqual(expectedJson.expected['staff-composite']);
  });

  it('has every star, though the first semester is typed nowhere', () => {
    const rated = unitsOf('star-rating').filter(({ state }) => state !== 'exempt');
    expect(
      rated.map(({ key, exact: mean, score, values }) => ({
        id: key,
        ...(mean === null ? {} : { avgExact: toExactText(mean) }),
        avg: printed(score, 2),
        stars: values['stars'],
        plaque: values['plaque'],
        pennant: values['pennant'],
      })),
    ).toEqual(
      expectedJson.expected['star-rating'].results.map((each) => {
        const { id, avgExact, avg, stars, plaque, pennant } = each;
        return { id, ...(avgExact === undefined ? {} : { avgExact }), avg, stars, plaque, pennant };
      }),
    );
  });

  it('mixes the ballot into the three-type appraisal of the branches', () => {
    expect(
      unitsOf('branch-three-type').map(({ key, exact: mixed, score, values, rank }) => ({
        branch: key,
        learning: printed(values['learning'], 2),
        service: printed(values['service'], 2),
        innovation: printed(values['innovation'], 2),
        sheet: printed(values['sheet'], 2),
        ballot: printed(values['ballot'], 2),
        scoreExact: mixed === null ? null : toExactText(mixed),
        score: printed(score, 2),
        band: values['band'],
        rank,
      })),
    ).toEqual(expectedJson.expected['branch-three-type']);
  });

  it('leaves only those without a source unfinished when 家访 is not in the workbook', () => {
    const without = evaluateChain(
      links.filter(({ scheme }) => scheme.id !== 'home-visit'),
      exampleSchool(),
    );
    expect(without.missing.get('staff-composite')).toEqual(['home-visit']);
    const states = without.outputs
      .get('staff-composite')!
      .units.map(({ key, state }) => [key, state]);
    const supported = ['D020', 'D021', 'D024'];
    for (const [key, state] of states) {
      const expected =
        key === 'D023' ? 'exempt' : supported.includes(key!) ? 'graded' : 'unfinished';
      expect([key, state]).toEqual([key, expected]);
    }
  });

  it('gives the same whatever order schemes stand in', () => {
    const again = evaluateChain([...links].reverse(), exampleSchool());
    for (const [id, { published }] of chain.outputs) {
      expect([id, again.outputs.get(id)!.published]).toEqual([id, published]);
    }
  });
});
