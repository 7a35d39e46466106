import { decimalsOf, type Exact, toExactText, toFixedText } from '../domain/exact/exact';

/** A score as printed with `decimals` places, or whole where it has more, so that nothing hides. */
export function shownScore(value: Exact, decimals: number): string {
  const own = decimalsOf(value);
  return own !== null && own <= decimals ? toFixedText(value, decimals) : toExactText(value);
}
