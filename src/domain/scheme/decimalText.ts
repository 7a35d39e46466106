import { compare, type Exact, exact, ZERO } from '../exact/exact';

const decimal = /^-?\d+(?:\.\d+)?$/;

/** The number that decimal text says, such as "12.5"; null for anything else. */
export function decimalOf(text: string): Exact | null {
  return decimal.test(text) ? exact(text) : null;
}

/** Whether the text is a number above zero. */
export function isPositive(text: string): boolean {
  const value = decimalOf(text);
  return value !== null && compare(value, ZERO) > 0;
}

/** Whether the text is a number of zero or more. */
export function isNotNegative(text: string): boolean {
  const value = decimalOf(text);
  return value !== null && compare(value, ZERO) >= 0;
}
