import { exact, toExactText } from '../../../../src/domain/exact/exact';
import { lineFinder } from '../../../../src/domain/review/nearLines';
import { doubleContract } from '../../../../src/schemes/doubleContract';

const { bands } = doubleContract;

describe('Lines within half a point of a score', () => {
  it.each([
    ['100', ['100 0 above']],
    ['99.99', ['100 0.01 below']],
    ['99.5', ['100 0.5 below']],
    ['99.49', []],
    ['80.5', ['80 0.5 above']],
    ['80.51', []],
    ['59.995', ['60 0.005 below']],
    ['110', []],
  ])('of %s are %j', (value, told) => {
    const found = lineFinder(bands)(exact(value)).map(
      ({ line, distance, direction }) =>
        `${toExactText(line)} ${toExactText(distance)} ${direction}`,
    );
    expect(found).toEqual(told);
  });

  it('count a bound that does not belong to its band as not reached', () => {
    const open = bands.map((band) => ({ ...band, loInclusive: false }));
    expect(lineFinder(open)(exact('80'))).toMatchObject([
      { band: 'qualified', direction: 'below' },
    ]);
  });

  it('are several where bands are narrower than that', () => {
    const narrow = [
      { ...bands[0]!, lo: '80.4' },
      { ...bands[1]!, lo: '80' },
      { ...bands[3]!, lo: null },
    ];
    expect(lineFinder(narrow)(exact('80.2'))).toMatchObject([
      { band: 'excellent', direction: 'below' },
      { band: 'qualified', direction: 'above' },
    ]);
  });
});
