import { compare, type Exact, exact, subtract, ZERO } from '../exact/exact';
import type { Band } from '../scheme/scheme';
import type { NearLine } from './reviewItem';

/** How close to a line is close, 分; this much itself is still close (以内). */
const NEAR = exact('0.5');

/** Finds the lines within half a point of a score, on either side of it, the upper one first. */
export type LineFinder = (value: Exact) => readonly NearLine[];

/** The finder for the bands of a scheme; the lines are read once, for schools with many people. */
export function lineFinder(bands: readonly Band[]): LineFinder {
  const lines = bands.flatMap(({ key, lo, loInclusive }) =>
    lo === null ? [] : [{ band: key, line: exact(lo), loInclusive }],
  );
  return (value) =>
    lines.flatMap(({ band, line, loInclusive }): NearLine[] => {
      const above = subtract(value, line);
      const side = compare(above, ZERO);
      const distance = side < 0 ? subtract(line, value) : above;
      if (compare(distance, NEAR) > 0) return [];
      const isReached = side > 0 || (side === 0 && loInclusive);
      const direction = isReached ? 'above' : 'below';
      return [{ kind: 'nearLine', value, line, band, distance, direction }];
    });
}
