import { BLANK_CELL } from '../../domain/reading/cellContent';
import type { EngineOutput } from '../../domain/tables/engineRun';
import { tableColumns } from '../../domain/tables/tableColumns';
import type { TableScheme } from '../../domain/tables/tableScheme';
import type { OutputValue } from '../../domain/tables/unitResult';
import { holdsCell } from '../../sheets/contentReading';
import type { FormulaPlaces } from '../../sheets/tables/formulaPlaces';
import { renderFormula } from '../../sheets/tables/formulaTemplate';
import { calculatedCell } from '../../sheets/tables/valueFormat';
import type { PlanStep } from '../../workbook/plan';
import { neighbourRuns, type WrittenCell } from '../writtenCells';
import type { TableInUse } from './schoolTables';
import { presentPlace } from './workbookPlaces';

/**
 * Writes the calculated columns of a fill-in tab, and of the others only cells for which the engine
 * has a value that wins over what was typed (a semester score that is pulled, C-34): the formula
 * with the engine's value where the row is plain, the value alone where a formula would see
 * something else.
 * Cells that already hold the same are left alone; a protected tab of somebody else is not
 * written, its results stand on the result tab.
 */
export function calculatedSteps(
  scheme: TableScheme,
  sheet: TableInUse,
  output: EngineOutput,
  places: Omit<FormulaPlaces, 'own' | 'scheme'>,
): PlanStep[] {
  const { header, tab, table, rows } = sheet;
  const isOurs = sheet.known.stamp !== null;
  if (header === null || (!isOurs && tab.isProtected)) return [];
  const own = presentPlace(tab, header, table.spareRows);
  const values =
    output.calculated.get(table.key) ?? new Map<number, Readonly<Record<string, OutputValue>>>();
  return tableColumns(scheme, table).flatMap((spec) => {
    const column = header.columns.get(spec.key);
    if (column === undefined) return [];
    const formula =
      spec.formula === undefined ? null : renderFormula(spec.formula, { ...places, scheme, own });
    const cells = rows.flatMap(({ row, plain, use }): WrittenCell[] => {
      const value = values.get(row)?.[spec.key] ?? null;
      if (spec.source === 'input' && value === null) return [];
      const live = plain && use === 'counted' && formula !== null ? formula(row) : null;
      const cell = calculatedCell(spec, value, live);
      const present = tab.rows[row - 1]?.[column] ?? BLANK_CELL;
      return holdsCell(present, cell) ? [] : [{ row, cell }];
    });
    return neighbourRuns(cells).map((run) => ({
      kind: 'writeCells' as const,
      tab: tab.name,
      row: run[0]?.row ?? header.row + 1,
      column: column + 1,
      cells: run.map(({ cell }) => [cell]),
    }));
  });
}
