import { compare, type Exact, exact, subtract, ZERO } from '../exact/exact';
import { bandOf } from '../scheme/bandOf';
import type { Band } from '../scheme/scheme';
import type { NearLine } from './reviewItem';

/** How close to a line is close, 分; this much itself is still close (以内). */
const NEAR = exact('0.5');

/** The lines within half a point of a score, on either side of it, the upper one first. */
export function nearLines(bands: readonly Band[], value: Exact): readonly NearLine[] {
  const reached = bands.indexOf(bandOf(bands, value));
  return bands.flatMap((band, index): NearLine[] => {
    if (band.lo === null) return [];
    const line = exact(band.lo);
    const above = subtract(value, line);
    const distance = compare(above, ZERO) < 0 ? subtract(line, value) : above;
    if (compare(distance, NEAR) > 0) return [];
    const direction = index >= reached ? 'above' : 'below';
    return [{ kind: 'nearLine', value, line, band: band.key, distance, direction }];
  });
}
