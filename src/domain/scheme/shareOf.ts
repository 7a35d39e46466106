import { compare, divide, type Exact, exact, HUNDRED, ZERO } from '../exact/exact';

const fraction = /^(\d+)\/(\d+)$/;
const percent = /^(\d+(?:\.\d+)?)%?$/;

/**
 * A share of 应考 as a school writes it: "1/3" or percent text, "30" and "30%" alike.
 * Null when it is neither, or not more than 0 and at most 1.
 */
export function shareOf(text: string): Exact | null {
  const value = fractionOf(text) ?? percentOf(text);
  if (value === null || compare(value, ZERO) <= 0) return null;
  return compare(value, exact('1')) <= 0 ? value : null;
}

function fractionOf(text: string): Exact | null {
  const [, above, below] = fraction.exec(text) ?? [];
  if (above === undefined || below === undefined) return null;
  const divisor = exact(below);
  return compare(divisor, ZERO) === 0 ? null : divide(exact(above), divisor);
}

function percentOf(text: string): Exact | null {
  const [, points] = percent.exec(text) ?? [];
  return points === undefined ? null : divide(exact(points), HUNDRED);
}
