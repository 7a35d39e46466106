import { exact } from '../../../../src/domain/exact/exact';
import { bandByKey, bandOf } from '../../../../src/domain/scheme/bandOf';
import { doubleContract } from '../../../../src/schemes/doubleContract';

const { bands } = doubleContract;

describe('the band of a score (R-05)', () => {
  it.each([
    ['1000', 'excellent'],
    ['100', 'excellent'],
    ['99.999999', 'qualified'],
    ['80', 'qualified'],
    ['79.999999', 'basic'],
    ['60', 'basic'],
    ['59.999999', 'unqualified'],
    ['0', 'unqualified'],
    ['-5', 'unqualified'],
  ])('of %s is %s: the number itself belongs to the higher band', (score, key) => {
    expect(bandOf(bands, exact(score)).key).toBe(key);
  });

  it('leaves the number itself to the band below where the bound is not included', () => {
    const open = bands.map((band) => ({ ...band, loInclusive: band.key !== 'qualified' }));
    expect(bandOf(open, exact('80')).key).toBe('basic');
    expect(bandOf(open, exact('80.0001')).key).toBe('qualified');
    expect(bandOf(open, exact('60')).key).toBe('basic');
  });

  it('does not exist without a lowest band, which is a bug of the caller', () => {
    expect(() => bandOf(bands.slice(0, 3), exact('10'))).toThrow('no lowest band');
  });
});

describe('a band by its key', () => {
  it('is found', () => {
    expect(bandByKey(bands, 'basic')).toBe(bands[2]);
  });

  it('that no band has is a bug of the caller', () => {
    expect(() => bandByKey(bands, 'good')).toThrow('no band good');
  });
});
