import { compare, type Exact, exact } from '../exact/exact';
import type { Band } from './scheme';

/**
 * The band of a score in 分: the first from the top whose lower bound the score reaches
 * (or exceeds, where `loInclusive` is false). The lowest band takes the rest; a list without one
 * is a bug, because `checkScheme` refuses it before (E21).
 */
export function bandOf(bands: readonly Band[], value: Exact): Band {
  const found = bands.find((band) => reaches(band, value));
  if (found === undefined) throw new Error('no lowest band');
  return found;
}

function reaches(band: Band, value: Exact): boolean {
  if (band.lo === null) return true;
  const above = compare(value, exact(band.lo));
  return above > 0 || (above === 0 && band.loInclusive);
}

/** The band with this key; an unknown key is a bug (E21 refuses it before). */
export function bandByKey(bands: readonly Band[], key: string): Band {
  const found = bands.find((band) => band.key === key);
  if (found === undefined) throw new Error(`no band ${key}`);
  return found;
}
