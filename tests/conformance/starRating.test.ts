import { type Exact, exact, toExactText, toFixedText } from '../../src/domain/exact/exact';
import type { EngineOutput } from '../../src/domain/tables/engineRun';
import type { UnitResult } from '../../src/domain/tables/unitResult';
import schoolJson from '../../src/example/school.json';
import { starRating } from '../../src/schemes/tables/starRating';
import { bandCases, bandedAs } from '../support/bandCases';
import { meanOf } from '../support/compositeCase';
import { exampleSchool, typedRows } from '../support/exampleTables';
import { withSettings } from '../support/withSettings';
import expectedJson from './expected.json';

const wanted = expectedJson.expected['star-rating'];
const typed = schoolJson['star-rating'].rows;
const rows = typedRows(starRating, 'sheet', typed);
const output = meanOf(starRating, rows);

const label = (key: string | null): string =>
  starRating.bands.find((band) => band.key === key)?.label ?? '';

const asInExample = ({ key, exact: mean, score, bandExact, values }: UnitResult): object => ({
  id: key,
  ...(mean === null ? {} : { avgExact: toExactText(mean) }),
  avg: score === null ? null : toFixedText(score, 2),
  stars: values['stars'],
  ...(mean === null ? {} : { starsExactMode: label(bandExact) }),
  plaque: values['plaque'],
  pennant: values['pennant'],
});

const ofState = ({ units }: EngineOutput, ...states: readonly string[]): readonly UnitResult[] =>
  units.filter(({ state }) => states.includes(state));

describe('the stars of the example school', () => {
  it('are those of all 23 members who are rated', () => {
    expect(ofState(output, 'graded', 'pending').map(asInExample)).toEqual(wanted.results);
  });

  it('are the same by the exact mean where the school bands before rounding', () => {
    const exactMode = meanOf(withSettings(starRating, { bandOn: 'exact' }), rows);
    const stars = ofState(exactMode, 'graded').map(({ key, band }) => [key, label(band)]);
    const inExample = wanted.results.flatMap(({ id, starsExactMode }) =>
      starsExactMode === undefined ? [] : [[id, starsExactMode]],
    );
    expect(stars).toEqual(inExample);
  });

  it('are counted as in the example, with whom is still pending', () => {
    const counts = Object.fromEntries(
      starRating.bands.map(({ key, label: name }) => [
        name,
        output.units.filter(({ band }) => band === key).length,
      ]),
    );
    expect(counts).toEqual(wanted.counts);
    expect(ofState(output, 'pending').map(({ key }) => key)).toEqual(wanted.pending);
  });

  it('leave the retired member out', () => {
    expect(ofState(output, 'exempt').map(({ key }) => key)).toEqual(['D023']);
  });

  it('are the same when this semester is pulled instead of typed', () => {
    const composite = expectedJson.expected['staff-composite'];
    const published = new Map<string, ReadonlyMap<string, Exact | null>>([
      ['staff-composite', new Map(composite.map(({ id, score }) => [id, exact(score)]))],
    ]);
    const blank = typedRows(
      starRating,
      'sheet',
      typed.map((row) => ({ ...row, s1: null })),
    );
    const pulled = meanOf(starRating, blank, published, exampleSchool());
    expect(ofState(pulled, 'graded', 'pending').map(asInExample)).toEqual(wanted.results);
  });

  it.each(bandCases(starRating))(
    'of %s print %s and are %s, before rounding %s',
    (raw, ...banded) => {
      expect(bandedAs(starRating, raw)).toEqual(banded);
    },
  );

  it('have 31 points at which their bounds are tested', () => {
    expect(bandCases(starRating)).toHaveLength(31);
  });
});
