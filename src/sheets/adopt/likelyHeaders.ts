import type { ColumnSpec } from '../../domain/scheme/scheme';
import type { HeaderCandidate } from './headerCandidates';
import { nameLikeness } from './nameLikeness';

/** Headers that are looked at closely, for each table. */
const HEADERS_TRIED = 4;

/** The headers whose names fit best; a look at the values of all of them would take too long. */
export function likelyHeaders(
  headers: readonly HeaderCandidate[],
  columns: readonly ColumnSpec[],
  names: NameTable,
): readonly HeaderCandidate[] {
  return headers
    .map((header) => ({ header, score: names.sum(columns, [...header.region.paths.values()]) }))
    .sort((left, right) => right.score - left.score)
    .slice(0, HEADERS_TRIED)
    .map(({ header }) => header);
}

/** Likeness of names, each pair looked at once. */
export class NameTable {
  private readonly known = new Map<string, number>();

  sum(columns: readonly ColumnSpec[], paths: readonly string[]): number {
    return columns.reduce((sum, { header }) => {
      const best = paths.reduce((most, path) => Math.max(most, this.of(header, path)), 0);
      return sum + best;
    }, 0);
  }

  private of(header: string, path: string): number {
    const pair = `${header}\u0001${path}`;
    const known = this.known.get(pair);
    if (known !== undefined) return known;
    const { score } = nameLikeness(header, path);
    this.known.set(pair, score);
    return score;
  }
}
