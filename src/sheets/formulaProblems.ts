import type { ScoreResult } from '../domain/engines/scoreResult';
import { equal, exactFromCell, roundHalfUp, toFixedText } from '../domain/exact/exact';
import type { Problem } from '../domain/problem';
import { seenText } from '../domain/reading/seenText';
import { cellAddress } from './address';
import type { ScoreSheetReading } from './readScoreSheet';
import { NOISE_DECIMALS } from './scoreFormula';
import { tabProblem } from './tabProblem';

/**
 * W33: the score that stands in the calc column is a number and differs from the exact engine's:
 * the formula was overwritten or disagrees (EXCEL.md). A cell that was never computed is no fault.
 */
export function formulaProblems(
  sheet: ScoreSheetReading,
  results: readonly ScoreResult[],
): Problem[] {
  const column = sheet.header?.columns.get(sheet.part.scoreColumn);
  if (column === undefined) return [];
  const scores = new Map(
    results.map((result) => [
      result.personId,
      result.parts.find(({ part, row }) => part === sheet.part.key && row !== null),
    ]),
  );
  return sheet.rows.flatMap(({ source, personId, row }) => {
    const cell = source.cell(sheet.part.scoreColumn);
    const part = scores.get(personId ?? '');
    if (cell.type !== 'number' || part === undefined || part.row !== row) return [];
    const shown = roundHalfUp(exactFromCell(cell.number), NOISE_DECIMALS);
    if (part.score !== null && equal(shown, roundHalfUp(part.score, NOISE_DECIMALS))) return [];
    return [
      tabProblem('W33', sheet.tab.name, {
        cell: cellAddress(row, column),
        id: personId ?? '',
        name: seenText(source.cell('name')),
        seen: seenText(cell),
        suggested: part.score === null ? '' : toFixedText(part.score, 2),
        detail: {
          header: sheet.part.scoreColumn,
          overwritten: cell.formula === undefined ? 'yes' : 'no',
        },
      }),
    ];
  });
}
