import type { ScoreResult } from '../domain/engines/scoreResult';
import type { Exact } from '../domain/exact/exact';
import type { ScoreSheetReading } from './readScoreSheet';

/**
 * The exact engine's score of every row of a sheet, by row number; null where it gives none: a row
 * that counts for nobody, cannot be scored, or is excused.
 */
export function rowScores(
  sheet: ScoreSheetReading,
  results: readonly ScoreResult[],
): ReadonlyMap<number, Exact | null> {
  const scores = new Map(
    results.flatMap(({ parts }) =>
      parts.flatMap(({ part, row, score }) =>
        part === sheet.part.key && row !== null ? [[row, score] as const] : [],
      ),
    ),
  );
  return new Map(
    sheet.rows.map(({ row, entry }) => [
      row,
      entry?.status === '正常' ? (scores.get(row) ?? null) : null,
    ]),
  );
}
