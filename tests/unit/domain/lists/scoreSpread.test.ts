import { exact, toExactText } from '../../../../src/domain/exact/exact';
import { scoreSpread } from '../../../../src/domain/lists/scoreSpread';
import { fc } from '../fc';

const ends = (scores: readonly string[]) =>
  scoreSpread(scores.map(exact)).map(({ from, to, count }) => [
    from === null ? '' : toExactText(from),
    to === null ? '' : toExactText(to),
    count,
  ]);

describe('the distribution of scores', () => {
  it('goes in steps of ten, each closed below, the last one without an end', () => {
    expect(ends(['59.99', '60', '69.99', '70', '100', '110'])).toEqual([
      ['', '60', 1],
      ['60', '70', 2],
      ['70', '80', 1],
      ['80', '90', 0],
      ['90', '100', 0],
      ['100', '', 2],
    ]);
  });

  it('goes in steps of five where there are many', () => {
    const many = ends(Array.from({ length: 40 }, () => '84.5'));
    expect(many).toHaveLength(10);
    expect(many).toContainEqual(['80', '85', 40]);
  });

  it('of nobody has no steps', () => {
    expect(scoreSpread([])).toEqual([]);
  });

  it('counts everybody once', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 12_000 }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(scores, (hundredths) => {
        const steps = scoreSpread(
          hundredths.map((each) =>
            exact(`${Math.floor(each / 100)}.${`${each % 100}`.padStart(2, '0')}`),
          ),
        );
        expect(steps.reduce((sum, { count }) => sum + count, 0)).toBe(hundredths.length);
      }),
    );
  });
});
