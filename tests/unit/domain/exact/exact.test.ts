import fc from 'fast-check';
import {
  add,
  clamp,
  compare,
  decimalsOf,
  divide,
  type Exact,
  equal,
  exact,
  exactFromCell,
  greatest,
  HUNDRED,
  isWhole,
  least,
  multiply,
  roundHalfUp,
  subtract,
  sum,
  toCellNumber,
  toExactText,
  toFixedText,
  ZERO,
} from '../../../../src/domain/exact/exact';

/** An exact number and the same value as a whole count of ten-thousandths. */
const decimal = fc
  .bigInt({ min: -(10n ** 12n), max: 10n ** 12n })
  .map((units) => ({ units, value: fromUnits(units) }));
const SCALE = 10_000n;

function fromUnits(units: bigint): Exact {
  const digits = (units < 0n ? -units : units).toString().padStart(5, '0');
  return exact(`${units < 0n ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4)}`);
}

const sign = (units: bigint): number => (units === 0n ? 0 : units < 0n ? -1 : 1);

describe('reading decimal text', () => {
  it.each([
    ['0', '0'],
    ['-0', '0'],
    ['-0.00', '0'],
    ['007', '7'],
    ['99.995', '99.995'],
    ['-3', '-3'],
    ['12.50', '12.5'],
    ['123456789012345678901234567890.123', '123456789012345678901234567890.123'],
  ])('%s is %s', (text, shown) => {
    expect(toExactText(exact(text))).toBe(shown);
  });

  it.each([
    '',
    ' ',
    '1.',
    '.5',
    '+1',
    '1e3',
    '1,000',
    '3,5',
    '1/3',
    'NaN',
    'Infinity',
    '9 ',
    'x9',
    '9x',
    '--1',
    '1.2.3',
  ])('refuses %j, which is no decimal text', (text) => {
    expect(() => exact(text)).toThrow(`not decimal text: ${text}`);
  });
});

describe('the number of a cell', () => {
  it.each([
    [14.1 + 0.2, '14.3'],
    [15 + 15 + 13.98 + 9.99 + 6.03, '60'],
    [0.1 + 0.2, '0.3'],
    [1 - 0.9, '0.1'],
    [59.995, '59.995'],
    [-59.995, '-59.995'],
    [1.005, '1.005'],
    [0, '0'],
    [-0, '0'],
    [100, '100'],
    [45356.5, '45356.5'],
    [1 / 3, '0.333333333333333'],
    [2 / 3, '0.666666666666667'],
    [123456789012345, '123456789012345'],
    [1234567890123456, '1234567890123460'],
    [1e21, `1${'0'.repeat(21)}`],
    [1.5e-7, '0.00000015'],
    [1e-300, `0.${'0'.repeat(299)}1`],
    [Number.MAX_VALUE, `179769313486232${'0'.repeat(294)}`],
    [Number.MIN_VALUE, `0.${'0'.repeat(323)}494065645841247`],
    [-Number.MIN_VALUE, `-0.${'0'.repeat(323)}494065645841247`],
  ])('%d means %s, as a spreadsheet shows it at full precision (R-01)', (number, text) => {
    expect(toExactText(exactFromCell(number))).toBe(text);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    'is never %d',
    (number) => {
      expect(() => exactFromCell(number)).toThrow('a cell holds no NaN and no infinity');
    },
  );

  it('is its decimal of 15 significant digits, for any double', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const read = exactFromCell(number);
        expect(toCellNumber(read)).toBe(Number(number.toPrecision(15)) + 0);
      }),
    );
  });

  it('comes back unchanged for every mark people type', () => {
    fc.assert(
      fc.property(decimal, ({ value }) => {
        expect(equal(exactFromCell(toCellNumber(value)), value)).toBe(true);
      }),
    );
  });
});

describe('writing an exact number into a cell', () => {
  it.each([
    ['173', '3', 173 / 3],
    ['-173', '3', -173 / 3],
    ['1', '3', 1 / 3],
    ['200', '3', 200 / 3],
    ['1', '7', 1 / 7],
    ['85', '100', 0.85],
    ['0', '7', 0],
  ])('%s/%s becomes the nearest double', (over, under, number) => {
    expect(toCellNumber(divide(exact(over), exact(under)))).toBe(number);
  });

  it('takes the nearest double for a third of anything, also of very long numbers', () => {
    const long = exact(`1${'0'.repeat(320)}`);
    expect(toCellNumber(divide(long, multiply(long, exact('3'))))).toBe(1 / 3);
    expect(toCellNumber(divide(add(long, exact('1')), multiply(long, exact('3'))))).toBe(1 / 3);
    expect(toCellNumber(divide(exact('1'), exact(`3${'0'.repeat(40)}`)))).toBe(1e-40 / 3);
  });

  it('agrees with binary division where both sides are small whole numbers', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1 }), (over, under) => {
        const quotient = divide(exact(String(over)), exact(String(under)));
        expect(toCellNumber(quotient)).toBe(over / under + 0);
      }),
    );
  });
});

describe('arithmetic agrees with whole numbers of ten-thousandths', () => {
  it('in adding, subtracting and comparing', () => {
    fc.assert(
      fc.property(decimal, decimal, (left, right) => {
        expect(equal(add(left.value, right.value), fromUnits(left.units + right.units))).toBe(true);
        expect(equal(subtract(left.value, right.value), fromUnits(left.units - right.units))).toBe(
          true,
        );
        expect(Math.sign(compare(left.value, right.value))).toBe(sign(left.units - right.units));
        expect(equal(left.value, right.value)).toBe(left.units === right.units);
      }),
    );
  });

  it('in multiplying and dividing', () => {
    fc.assert(
      fc.property(decimal, decimal, (left, right) => {
        const product = multiply(left.value, right.value);
        const scaled = multiply(
          product,
          multiply(fromUnits(SCALE * SCALE), fromUnits(SCALE * SCALE)),
        );
        expect(toExactText(scaled)).toBe(String(left.units * right.units));
        fc.pre(right.units !== 0n);
        expect(equal(multiply(divide(left.value, right.value), right.value), left.value)).toBe(
          true,
        );
      }),
    );
  });

  it('in sums of any length, in any order', () => {
    fc.assert(
      fc.property(fc.array(decimal), (terms) => {
        const total = fromUnits(terms.reduce((units, term) => units + term.units, 0n));
        const values = terms.map((term) => term.value);
        expect(equal(sum(values), total)).toBe(true);
        expect(equal(sum([...values].reverse()), total)).toBe(true);
      }),
    );
  });

  it('in the least, the greatest and what lies between', () => {
    fc.assert(
      fc.property(decimal, decimal, decimal, (one, two, three) => {
        const sorted = [one, two, three].sort((a, b) => sign(a.units - b.units));
        const values = [two.value, three.value] as const;
        expect(equal(least(one.value, ...values), sorted[0]!.value)).toBe(true);
        expect(equal(greatest(one.value, ...values), sorted[2]!.value)).toBe(true);
        expect(equal(clamp(one.value, sorted[0]!.value, sorted[2]!.value), one.value)).toBe(true);
      }),
    );
  });

  it('15, 15, 13.98, 9.99 and 6.03 are 60, not 60.00000000000001', () => {
    expect(toExactText(sum(['15', '15', '13.98', '9.99', '6.03'].map(exact)))).toBe('60');
  });

  it('an empty sum is nought', () => {
    expect(sum([])).toBe(ZERO);
  });

  it.each([
    ['-5', '0'],
    ['0', '0'],
    ['50', '50'],
    ['100', '100'],
    ['120', '100'],
  ])('%s held between 0 and 100 is %s', (text, held) => {
    expect(toExactText(clamp(exact(text), ZERO, HUNDRED))).toBe(held);
  });

  it('dividing by nought is a bug and throws', () => {
    expect(() => divide(HUNDRED, ZERO)).toThrow();
  });
});

describe('rounding half up (R-02)', () => {
  it.each([
    ['59.995', 2, '60.00'],
    ['59.994999', 2, '59.99'],
    ['99.995', 2, '100.00'],
    ['79.995', 2, '80.00'],
    ['1.005', 2, '1.01'],
    ['1.004', 2, '1.00'],
    ['-1.005', 2, '-1.01'],
    ['-1.004', 2, '-1.00'],
    ['-0.004', 2, '0.00'],
    ['-0.005', 2, '-0.01'],
    ['0.5', 0, '1'],
    ['0.4', 0, '0'],
    ['-0.5', 0, '-1'],
    ['-0.4', 0, '0'],
    ['2.5', 0, '3'],
    ['100', 0, '100'],
    ['0', 2, '0.00'],
    ['0.05', 1, '0.1'],
    ['7', 4, '7.0000'],
    ['0.00005', 4, '0.0001'],
    ['12345678901234567890.125', 2, '12345678901234567890.13'],
  ])('%s to %d decimals is %s', (text, decimals, printed) => {
    expect(toFixedText(exact(text), decimals)).toBe(printed);
    expect(equal(roundHalfUp(exact(text), decimals), exact(printed))).toBe(true);
  });

  it('rounds a third as it stands, not a decimal of it', () => {
    expect(toFixedText(divide(exact('173'), exact('3')), 2)).toBe('57.67');
    expect(toFixedText(divide(exact('-173'), exact('3')), 0)).toBe('-58');
  });

  it('agrees with whole-number rounding, both signs', () => {
    fc.assert(
      fc.property(decimal, ({ units, value }) => {
        const size = units < 0n ? -units : units;
        const rounded = ((size + 50n) / 100n) * 100n;
        expect(equal(roundHalfUp(value, 2), fromUnits(units < 0n ? -rounded : rounded))).toBe(true);
      }),
    );
  });

  it('rounding twice is rounding once, and moves by half a unit at most', () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 4 }), ({ value }, decimals) => {
        const once = roundHalfUp(value, decimals);
        expect(equal(roundHalfUp(once, decimals), once)).toBe(true);
        const moved = subtract(once, value);
        const half = divide(exact('0.5'), exact(`1${'0'.repeat(decimals)}`));
        expect(compare(moved, half)).toBeLessThanOrEqual(0);
        expect(compare(moved, subtract(ZERO, half))).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('printing without loss', () => {
  it.each([
    ['173', '3', '173/3', null],
    ['-173', '3', '-173/3', null],
    ['1', '6', '1/6', null],
    ['1', '8', '0.125', 3],
    ['1', '5', '0.2', 1],
    ['1', '25', '0.04', 2],
    ['3', '4', '0.75', 2],
    ['1', '40', '0.025', 3],
    ['1', '1024', '0.0009765625', 10],
    ['-7', '2', '-3.5', 1],
    ['6', '3', '2', 0],
    ['100', '1', '100', 0],
    ['0', '9', '0', 0],
  ])('%s/%s is %s with %s decimals', (over, under, text, decimals) => {
    const value = divide(exact(over), exact(under));
    expect(toExactText(value)).toBe(text);
    expect(decimalsOf(value)).toBe(decimals);
    expect(isWhole(value)).toBe(decimals === 0);
  });

  it('and reading again gives the same number', () => {
    fc.assert(
      fc.property(decimal, ({ value }) => {
        expect(equal(exact(toExactText(value)), value)).toBe(true);
      }),
    );
  });
});
