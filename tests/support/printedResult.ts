import type { ScoreResult } from '../../src/domain/engines/scoreResult';
import { toFixedText } from '../../src/domain/exact/exact';
import type { Scheme } from '../../src/domain/scheme/scheme';
import { doubleContract } from '../../src/schemes/doubleContract';
import { stateText } from '../../src/sheets/stateText';
import expected from '../conformance/expected.json';

/** One row of the worked example: figures as text with two decimals (DOMAIN.md 5.1). */
export interface PrintedResult {
  readonly id: string;
  readonly scoreA: string | null;
  readonly scoreB: string | null;
  readonly total: string | null;
  readonly band: string;
  readonly rank: number | null;
}

export function printedResult(result: ScoreResult, scheme: Scheme = doubleContract): PrintedResult {
  const score = (part: string): string | null => {
    const value = result.parts.find((each) => each.part === part)?.score ?? null;
    return value === null ? null : toFixedText(value, 2);
  };
  return {
    id: result.personId,
    scoreA: score('A'),
    scoreB: score('B'),
    total: result.total === null ? null : toFixedText(result.total, 2),
    band: stateText(scheme, result),
    rank: result.rank,
  };
}

/** What the worked example expects of everybody, in the order of the roster. */
export const expectedResults: readonly PrintedResult[] = expected.expected[
  'double-contract'
].results
  .map((row) => ({
    id: row.id,
    scoreA: row.scoreA,
    scoreB: row.scoreB,
    total: row.total,
    band: row.band,
    rank: 'rankInBranch' in row ? row.rankInBranch : null,
  }))
  .sort((left, right) => (left.id < right.id ? -1 : 1));
