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
  return wrap(new Fraction(decimalOfDouble(value)));
}

function decimalOfDouble(value: number): string {
  const [mantissa = '0', exponent = '0'] = value.toExponential(14).split('e');
  const negative = mantissa.startsWith('-');
  const digits = mantissa.replace('-', '').replace('.', '');
  const shift = Number(exponent) - 14;
  const plain =
    shift >= 0
      ? digits + '0'.repeat(shift)
      : `${digits.padStart(1 - shift, '0').slice(0, shift) || '0'}.${digits.padStart(1 - shift, '0').slice(shift)}`;
  return negative ? `-${plain}` : plain;
}

/** The double nearest to an exact number, for writing it into a cell. Never compute with it. */
export function toCellNumber(value: Exact): number {
  return unwrap(value).valueOf();
}

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
  return equal(roundHalfUp(value, 0), value);
}

/**
 * Rounds half up (四舍五入) to 0..4 or more decimals. Negative halves go away from zero,
 * as a spreadsheet's ROUND does.
 */
export function roundHalfUp(value: Exact, decimals: number): Exact {
  const inner = unwrap(value);
  const scaled = inner.abs().mul(new Fraction(10n ** BigInt(decimals)));
  const whole = scaled.add(new Fraction(1, 2)).floor();
  const rounded = whole.div(new Fraction(10n ** BigInt(decimals)));
  return wrap(inner.s < 0n ? rounded.neg() : rounded);
}

/** Rounds as R-02 and prints with that many decimals: 99.995 is "100.00". */
export function toFixedText(value: Exact, decimals: number): string {
  const rounded = unwrap(roundHalfUp(value, decimals));
  const digits = rounded
    .abs()
    .mul(new Fraction(10n ** BigInt(decimals)))
    .toFraction()
    .padStart(decimals + 1, '0');
  const sign = rounded.s < 0n && /[1-9]/.test(digits) ? '-' : '';
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
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
