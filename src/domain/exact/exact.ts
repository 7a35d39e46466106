import Fraction from 'fraction.js';

declare const exactBrand: unique symbol;

/**
 * An exact rational number: points (分), weights, rates. The only numbers the core computes with
 * . Opaque on purpose: outside this file nobody sees how it is stored.
 */
export interface Exact {
  readonly [exactBrand]: 'Exact';
}

const wrap = (value: Fraction): Exact => value as unknown as Exact;
const unwrap = (value: Exact): Fraction => value as unknown as Fraction;

/** What a spreadsheet keeps of a number. */
const significantDigits = 15;

const powerOfTen = (power: number): Fraction => new Fraction(10n ** BigInt(power));

const decimalText = /^-?\d+(\.\d+)?$/;

/**
 * Reads decimal text such as "99.995" or "-3". Accepts nothing else (no exponents, no blanks);
 * bad text is a bug of the caller and throws, because what people typed goes through
 * `domain/reading` first.
 */
export function exact(text: string): Exact {
  if (!decimalText.test(text)) throw new Error(`not decimal text: ${text}`);
  return wrap(new Fraction(text));
}

/**
 * The exact value of a number stored in a cell: the decimal a spreadsheet shows at full
 * precision, 15 significant digits. A formula `=14.1+0.2` stores 14.299999999999999 and
 * means 14.3. Throws for NaN and infinities, which no cell holds.
 */
export function exactFromCell(value: number): Exact {
  if (!Number.isFinite(value)) throw new Error('a cell holds no NaN and no infinity');
  const text = value.toExponential(significantDigits - 1);
  const split = text.indexOf('e');
  const digits = new Fraction(BigInt(text.slice(0, split).replace('.', '')));
  const shift = Number(text.slice(split + 1)) - (significantDigits - 1);
  return wrap(shift < 0 ? digits.div(powerOfTen(-shift)) : digits.mul(powerOfTen(shift)));
}

/**
 * The double nearest to an exact number, for writing it into a cell; for numbers without a last
 * decimal, of those told apart by 20 significant digits. Never compute with it.
 */
export function toCellNumber(value: Exact): number {
  const text = toExactText(value);
  if (!text.includes('/')) return Number(text);
  // Dividing the two halves would round three times and overflow where they are long.
  return Number(toFixedText(value, unwrap(value).d.toString().length + 20));
}

const HALF = new Fraction(1n, 2n);
export const ZERO: Exact = exact('0');
export const HUNDRED: Exact = exact('100');

export function add(left: Exact, right: Exact): Exact {
  return wrap(unwrap(left).add(unwrap(right)));
}

export function subtract(left: Exact, right: Exact): Exact {
  return wrap(unwrap(left).sub(unwrap(right)));
}

export function multiply(left: Exact, right: Exact): Exact {
  return wrap(unwrap(left).mul(unwrap(right)));
}

/** Divides; dividing by zero is a bug of the caller and throws. */
export function divide(left: Exact, right: Exact): Exact {
  return wrap(unwrap(left).div(unwrap(right)));
}

export function sum(values: readonly Exact[]): Exact {
  return values.reduce(add, ZERO);
}

/** Negative, zero or positive, as `left` is less than, equal to or greater than `right`. */
export function compare(left: Exact, right: Exact): number {
  return unwrap(left).compare(unwrap(right));
}

export function equal(left: Exact, right: Exact): boolean {
  return compare(left, right) === 0;
}

export function least(first: Exact, ...others: readonly Exact[]): Exact {
  return others.reduce((best, other) => (compare(other, best) < 0 ? other : best), first);
}

export function greatest(first: Exact, ...others: readonly Exact[]): Exact {
  return others.reduce((best, other) => (compare(other, best) > 0 ? other : best), first);
}

/** `value` held between `low` and `high`, both included. */
export function clamp(value: Exact, low: Exact, high: Exact): Exact {
  return least(greatest(value, low), high);
}

/** Whether the number has no fraction part. */
export function isWhole(value: Exact): boolean {
  return unwrap(value).d === 1n;
}

/**
 * Rounds half up (四舍五入) to 0..4 or more decimals. Negative halves go away from zero,
 * as a spreadsheet's ROUND does.
 */
export function roundHalfUp(value: Exact, decimals: number): Exact {
  const inner = unwrap(value);
  const unit = powerOfTen(decimals);
  const rounded = inner.abs().mul(unit).add(HALF).floor().div(unit);
  return wrap(inner.s < 0n ? rounded.neg() : rounded);
}

/** Rounds as R-02 and prints with that many decimals: 99.995 is "100.00", never "-0.00". */
export function toFixedText(value: Exact, decimals: number): string {
  const rounded = unwrap(roundHalfUp(value, decimals));
  const sign = rounded.s < 0n ? '-' : '';
  const digits = rounded
    .abs()
    .mul(powerOfTen(decimals))
    .toFraction()
    .padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  return sign + digits.slice(0, point) + (decimals === 0 ? '' : `.${digits.slice(point)}`);
}

/** The whole value without loss: "99.995" where it ends, "173/3" where it does not. */
export function toExactText(value: Exact): string {
  const inner = unwrap(value);
  let rest = inner.d;
  let decimals = 0;
  for (const prime of [2n, 5n]) {
    let power = 0;
    while (rest % prime === 0n) {
      rest /= prime;
      power += 1;
    }
    decimals = Math.max(decimals, power);
  }
  if (rest !== 1n) return inner.toFraction();
  return toFixedText(value, decimals);
}

/** How many decimals the number has when written out; null when it never ends. */
export function decimalsOf(value: Exact): number | null {
  const text = toExactText(value);
  if (text.includes('/')) return null;
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}
