import type { ColumnSpec } from '../../domain/scheme/scheme';
import { holdsCell } from '../../sheets/contentReading';
import type { CellInput } from '../../sheets/tabContent';
import type { FormulaPlaces } from '../../sheets/tables/formulaPlaces';
import { calculatedCell } from '../../sheets/tables/valueFormat';
import type { PlanStep } from '../../workbook/plan';
import { neighbourRuns, type WrittenCell } from '../writtenCells';
import { type CalculatedCell, type CellsToCalculate, calculatedCells } from './calculatedCells';

/**
 * Writes the calculated cells of a fill-in tab: the formula with the engine's value, or the value
 * alone. Cells that already hold the same are left alone; a protected tab of somebody else is
 * not written, its results stand on the result tab.
 */
export function calculatedSteps(
  request: CellsToCalculate,
  places: Omit<FormulaPlaces, 'own' | 'scheme'>,
): PlanStep[] {
  const { tab, known } = request.sheet;
  if (known.stamp === null && tab.isProtected) return [];
  return calculatedCells(request, places).flatMap(({ spec, column, cells }) => {
    const written = cells.flatMap((each): WrittenCell[] => {
      const cell = writtenCell(spec, each);
      return holdsCell(each.present, cell) ? [] : [{ row: each.read.row, cell }];
    });
    return neighbourRuns(written).map((run) => ({
      kind: 'writeCells' as const,
      tab: tab.name,
      row: run[0]?.row ?? 1,
      column: column + 1,
      cells: run.map(({ cell }) => [cell]),
    }));
  });
}

/**
 * In an input cell a value alone would look typed from now on, and stay when the score that is
 * pulled changes: there the formula stands or nothing.
 */
function writtenCell(spec: ColumnSpec, { value, live }: CalculatedCell): CellInput {
  return spec.source === 'input' && live === null ? null : calculatedCell(spec, value, live);
}
