import type { ScoreResult } from '../domain/engines/scoreResult';
import { BLANK_CELL } from '../domain/reading/cellContent';
import type { ScoreSheetSettings } from '../domain/scheme/scheme';
import { holdsCell } from '../sheets/contentReading';
import { liveScore } from '../sheets/liveScore';
import type { ParameterReference } from '../sheets/parameterReference';
import { rowScores } from '../sheets/rowScores';
import { scoreCell } from '../sheets/scoreCell';
import { scoreFormula } from '../sheets/scoreFormula';
import type { PlanStep } from '../workbook/plan';
import { isWritable } from './isWritable';
import type { SheetInUse } from './schemesInUse';
import { neighbourRuns, type WrittenCell } from './writtenCells';

/** What the engine says of a sheet's rows, and the setting that its formulas depend on. */
interface ScoredRows {
  readonly results: readonly ScoreResult[];
  readonly missing: ScoreSheetSettings['missing'];
}

/**
 * Writes the score column of a sheet, and no other cell of it: the formula with the exact engine's
 * value. On a tab of ours spare rows get their formula too; on anybody else's only rows that hold
 * a person, never a 合计 row. Cells that already hold the same are left alone.
 */
export function scoreColumnSteps(
  sheet: SheetInUse,
  { results, missing }: ScoredRows,
  reference: ParameterReference,
): PlanStep[] {
  const column = sheet.header?.columns.get(sheet.part.scoreColumn);
  if (column === undefined || sheet.header === null || !isWritable(sheet)) return [];
  const { columns, row: headerRow } = sheet.header;
  const scores = rowScores(sheet, results);
  const people = new Map(sheet.rows.map(({ row, source }) => [row, source]));
  const spare =
    sheet.known.stamp === null
      ? []
      : Array.from(
          { length: Math.max(sheet.tab.rows.length - headerRow, 0) },
          (_, index) => headerRow + 1 + index,
        ).filter((row) => (sheet.tab.rows[row - 1]?.[column] ?? BLANK_CELL).formula !== undefined);
  const rows = [...new Set([...people.keys(), ...spare])].sort((left, right) => left - right);
  const cells = rows.flatMap((row): WrittenCell[] => {
    const formula = scoreFormula(sheet.part, columns, row, reference);
    const score = scores.get(row) ?? null;
    const source = people.get(row);
    const live = source === undefined ? null : liveScore(sheet.part, source, missing);
    const cell = scoreCell(formula, live, score);
    const present = sheet.tab.rows[row - 1]?.[column] ?? BLANK_CELL;
    return holdsCell(present, cell) ? [] : [{ row, cell }];
  });
  return neighbourRuns(cells).map((run) => ({
    kind: 'writeCells',
    tab: sheet.tab.name,
    row: run[0]?.row ?? headerRow + 1,
    column: column + 1,
    cells: run.map(({ cell }) => [cell]),
  }));
}
