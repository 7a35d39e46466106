import type { ScoreResult } from '../domain/engines/scoreResult';
import { toCellNumber } from '../domain/exact/exact';
import { BLANK_CELL } from '../domain/reading/cellContent';
import { formulaCell } from '../sheets/cellInput';
import type { ParameterReference } from '../sheets/parameterReference';
import { scoreFormula } from '../sheets/scoreFormula';
import type { CellInput } from '../sheets/tabContent';
import type { PlanStep } from '../workbook/plan';
import type { SheetInUse } from './schoolWorkbook';

interface WrittenCell {
  readonly row: number;
  readonly cell: CellInput;
}

/**
 * Writes the score column of a sheet, and no other cell of it: the formula with the exact engine's
 * value. On a tab of ours spare rows get their formula too; on anybody else's only rows that hold
 * a person, never a 合计 row. Cells that already hold the same are left alone.
 */
export function scoreColumnSteps(
  sheet: SheetInUse,
  results: readonly ScoreResult[],
  reference: ParameterReference,
): PlanStep[] {
  const column = sheet.header?.columns.get(sheet.part.scoreColumn);
  if (column === undefined || sheet.header === null) return [];
  const { columns, row: headerRow } = sheet.header;
  const scores = new Map(
    results.flatMap((result) =>
      result.parts.flatMap(({ part, row, score }) =>
        part === sheet.part.key && row !== null ? [[row, score] as const] : [],
      ),
    ),
  );
  const people = sheet.rows.map(({ row }) => row);
  const spare =
    sheet.known.stamp === null
      ? []
      : Array.from(
          { length: Math.max(sheet.tab.rows.length - headerRow, 0) },
          (_, index) => headerRow + 1 + index,
        ).filter((row) => (sheet.tab.rows[row - 1]?.[column] ?? BLANK_CELL).formula !== undefined);
  const rows = [...new Set([...people, ...spare])].sort((left, right) => left - right);
  const cells = rows.flatMap((row): WrittenCell[] => {
    const formula = scoreFormula(sheet.part, columns, row, reference);
    const score = scores.get(row) ?? null;
    const present = sheet.tab.rows[row - 1]?.[column] ?? BLANK_CELL;
    const value =
      present.type === 'number' ? present.number : present.type === 'text' ? present.text : '';
    const wanted = score === null ? '' : toCellNumber(score);
    if (present.formula === formula && value === wanted) return [];
    return [{ row, cell: formulaCell(formula, score) }];
  });
  return runs(cells).map((run) => ({
    kind: 'writeCells',
    tab: sheet.tab.name,
    row: run[0]?.row ?? headerRow + 1,
    column: column + 1,
    cells: run.map(({ cell }) => [cell]),
  }));
}

/** Neighbouring rows together, so that one step writes one block. */
function runs(cells: readonly WrittenCell[]): WrittenCell[][] {
  const found: WrittenCell[][] = [];
  for (const cell of cells) {
    const last = found.at(-1);
    if (last !== undefined && last.at(-1)?.row === cell.row - 1) last.push(cell);
    else found.push([cell]);
  }
  return found;
}
