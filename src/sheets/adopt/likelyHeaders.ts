import type { ColumnSpec } from '../../domain/scheme/scheme';
import { normaliseHeader } from '../headerText';
import type { HeaderCandidate } from './headerCandidates';
import { isHeaderWord } from './headerSynonyms';
import { type NameLikeness, nameLikeness } from './nameLikeness';

/** Headers of a tab whose names are compared, and of these those whose values are, for each table. */
const PROMISING = 12;
const HEADERS_TRIED = 3;

/**
 * The rows of a tab in which most words stand that stand above columns: rows of data look like a
 * header of other names, and to compare all of them takes too long.
 */
export function promisingHeaders(
  headers: readonly HeaderCandidate[],
  columns: readonly ColumnSpec[],
): readonly HeaderCandidate[] {
  const words = new Set(columns.map(({ header }) => normaliseHeader(header)));
  const isKnown = (text: string): boolean => words.has(text) || isHeaderWord(text);
  return best(headers, PROMISING, ({ region }) =>
    [...region.paths.values()].reduce((sum, path) => {
      const last = path.replace(/#\d+$/u, '').split('/').at(-1) ?? '';
      return sum + (isKnown(path) || isKnown(last) ? 1 : /\d/u.test(path) ? -1 : 0);
    }, 0),
  );
}

/** The headers whose names fit a table best. */
export function likelyHeaders(
  headers: readonly HeaderCandidate[],
  columns: readonly ColumnSpec[],
  names: NameTable,
): readonly HeaderCandidate[] {
  return best(headers, HEADERS_TRIED, ({ region }) =>
    names.sum(columns, [...region.paths.values()]),
  );
}

function best(
  headers: readonly HeaderCandidate[],
  count: number,
  scoreOf: (header: HeaderCandidate) => number,
): readonly HeaderCandidate[] {
  return headers
    .map((header) => ({ header, score: scoreOf(header) }))
    .sort((left, right) => right.score - left.score)
    .slice(0, count)
    .map(({ header }) => header);
}

/** Likeness of names, each pair looked at once. */
export class NameTable {
  private readonly known = new Map<string, NameLikeness>();

  of(header: string, path: string): NameLikeness {
    const pair = `${header}\u0001${path}`;
    const known = this.known.get(pair) ?? nameLikeness(header, path);
    this.known.set(pair, known);
    return known;
  }

  sum(columns: readonly ColumnSpec[], paths: readonly string[]): number {
    return columns.reduce((sum, { header }) => {
      const most = paths.reduce((max, path) => Math.max(max, this.of(header, path).score), 0);
      return sum + most;
    }, 0);
  }
}
