import type { ScoreResult } from '../domain/engines/scoreResult';
import { type Exact, equal, exactFromCell, roundHalfUp, toFixedText } from '../domain/exact/exact';
import type { Problem } from '../domain/problem';
import { seenText } from '../domain/reading/seenText';
import type { ScoreSheetSettings } from '../domain/scheme/scheme';
import { cellAddress } from './address';
import { liveScore } from './liveScore';
import type { ScoreSheetReading } from './readScoreSheet';
import { rowScores } from './rowScores';
import { isSettled } from './scoreCell';
import { NOISE_DECIMALS } from './scoreFormula';
import { tabProblem } from './tabProblem';

/**
 * W33: the score that stands in the calc column is a number and differs from the exact engine's:
 * the formula was overwritten or disagrees (EXCEL.md). A cell that was never computed is no fault,
 * nor is a formula that shows what formulas can see, or a value that was settled before a change.
 */
export function formulaProblems(
  sheet: ScoreSheetReading,
  results: readonly ScoreResult[],
  missing: ScoreSheetSettings['missing'],
): Problem[] {
  const column = sheet.header?.columns.get(sheet.part.scoreColumn);
  if (column === undefined) return [];
  const scores = rowScores(sheet, results);
  return sheet.rows.flatMap(({ source, personId, entry, row }) => {
    const cell = source.cell(sheet.part.scoreColumn);
    if (cell.type !== 'number' || entry === null || isSettled(cell.formula)) return [];
    const score = scores.get(row) ?? null;
    const shown = exactFromCell(cell.number);
    if (isSame(shown, score)) return [];
    const live = cell.formula === undefined ? 'error' : liveScore(sheet.part, source, missing);
    if (live !== 'error' && isSame(shown, live)) return [];
    return [
      tabProblem('W33', sheet.tab.name, {
        cell: cellAddress(row, column),
        id: personId ?? '',
        name: seenText(source.cell('name')),
        seen: seenText(cell),
        suggested: score === null ? '' : toFixedText(score, 2),
        detail: {
          header: sheet.part.scoreColumn,
          overwritten: cell.formula === undefined ? 'yes' : 'no',
        },
      }),
    ];
  });
}

function isSame(shown: Exact, score: Exact | null): boolean {
  return (
    score !== null && equal(roundHalfUp(shown, NOISE_DECIMALS), roundHalfUp(score, NOISE_DECIMALS))
  );
}
