import { toExactText } from '../../../../src/domain/exact/exact';
import { decimalOf, isNotNegative, isPositive } from '../../../../src/domain/scheme/decimalText';

describe('a figure of a scheme', () => {
  it.each([
    ['12', '12', true, true],
    ['12.50', '12.5', true, true],
    ['0.01', '0.01', true, true],
    ['0', '0', false, true],
    ['0.00', '0', false, true],
    ['-1', '-1', false, false],
    ['-0.01', '-0.01', false, false],
  ])('"%s" is the number %s', (text, value, positive, notNegative) => {
    expect(toExactText(decimalOf(text)!)).toBe(value);
    expect(isPositive(text)).toBe(positive);
    expect(isNotNegative(text)).toBe(notNegative);
  });

  it.each(['', 'abc', '1e3', '1.', '.5', '1 ', 'a1', '1a', '--1', '１'])(
    '"%s" is no number',
    (text) => {
      expect(decimalOf(text)).toBeNull();
      expect(isPositive(text)).toBe(false);
      expect(isNotNegative(text)).toBe(false);
    },
  );
});
