import { BLANK_CELL, type CellContent } from '../../domain/reading/cellContent';
import type { ColumnSpec } from '../../domain/scheme/scheme';
import type { EngineOutput } from '../../domain/tables/engineRun';
import { rowKey } from '../../domain/tables/rowKey';
import { tableColumns } from '../../domain/tables/tableColumns';
import type { TableRow } from '../../domain/tables/tableRow';
import type { TableScheme, TableSpec } from '../../domain/tables/tableScheme';
import type { OutputValue } from '../../domain/tables/unitResult';
import { numberCell } from '../../sheets/cellInput';
import { holdsCell } from '../../sheets/contentReading';
import type { CellInput } from '../../sheets/tabContent';
import type { FormulaPlaces } from '../../sheets/tables/formulaPlaces';
import { renderFormula } from '../../sheets/tables/formulaTemplate';
import { calculatedCell } from '../../sheets/tables/valueFormat';
import type { PlanStep } from '../../workbook/plan';
import { neighbourRuns, type WrittenCell } from '../writtenCells';
import type { TableInUse } from './schoolTables';
import { tablePlace } from './workbookPlaces';

/** A fill-in tab, what the engine says of it, and whose rows elsewhere formulas can read. */
export interface CellsToCalculate {
  readonly scheme: TableScheme;
  readonly sheet: TableInUse;
  readonly output: EngineOutput;
  readonly isPlainElsewhere: (unit: string) => boolean;
}

/**
 * Writes the calculated columns of a fill-in tab, and of the others only cells for which the engine
 * has a value that wins over what was typed (a semester score that is pulled, C-34): the formula
 * with the engine's value where the row is plain, the value alone where a formula would see
 * something else.
 * Cells that already hold the same are left alone; a protected tab of somebody else is not
 * written, its results stand on the result tab.
 */
export function calculatedSteps(
  { scheme, sheet, output, isPlainElsewhere }: CellsToCalculate,
  places: Omit<FormulaPlaces, 'own' | 'scheme'>,
): PlanStep[] {
  const { header, tab, table, rows } = sheet;
  const isOurs = sheet.known.stamp !== null;
  if (header === null || (!isOurs && tab.isProtected)) return [];
  const own = tablePlace(scheme, sheet, header);
  const values =
    output.calculated.get(table.key) ?? new Map<number, Readonly<Record<string, OutputValue>>>();
  const columns = tableColumns(scheme, table);
  const contradicted = new Set(
    rows.flatMap(({ row }) => {
      const said = columns.some(
        (spec) =>
          spec.source === 'input' &&
          isTypedOver(cellAt(sheet, row, spec.key), values.get(row)?.[spec.key] ?? null),
      );
      return said ? [row] : [];
    }),
  );
  return columns.flatMap((spec) => {
    const column = header.columns.get(spec.key);
    if (column === undefined) return [];
    const formula =
      spec.formula === undefined ? null : renderFormula(spec.formula, { ...places, scheme, own });
    const cells = rows.flatMap((read): WrittenCell[] => {
      const { row, plain, use } = read;
      const value = values.get(row)?.[spec.key] ?? null;
      const present = cellAt(sheet, row, spec.key);
      if (spec.source === 'input' && !isFilledByUs(present, value)) return [];
      // A row that the engine leaves out (somebody who has left) must not get a score by formula.
      const isSaid = plain && use === 'counted' && values.has(row) && !contradicted.has(row);
      const isLive = isSaid && isPlainElsewhere(unitOf(table, read));
      const live = isLive && formula !== null ? formula(row) : null;
      const cell = writtenCell(spec, value, live);
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

function cellAt({ tab, header }: TableInUse, row: number, key: string): CellContent {
  return tab.rows[row - 1]?.[header?.columns.get(key) ?? -1] ?? BLANK_CELL;
}

/** Somebody typed something else than what counts: formulas beside it would see his. */
function isTypedOver(present: CellContent, value: OutputValue): boolean {
  if (value === null || isFilledByUs(present, value)) return false;
  if (typeof value === 'string') return present.type !== 'text' || present.text !== value;
  return !holdsCell(present, numberCell(value));
}

/** A score that is pulled is shown in its input cell, never over what somebody typed (C-34, R-09). */
function isFilledByUs(present: CellContent, value: OutputValue): boolean {
  return value !== null && (present.type === 'blank' || present.formula !== undefined);
}

/**
 * In an input cell a value alone would look typed from now on, and stay when the score that is
 * pulled changes: there the formula stands or nothing.
 */
function writtenCell(spec: ColumnSpec, value: OutputValue, live: string | null): CellInput {
  return spec.source === 'input' && live === null ? null : calculatedCell(spec, value, live);
}

/** What other tables name the unit of a row by. */
function unitOf(table: TableSpec, row: TableRow): string {
  const unit = table.unit.length > 0 ? rowKey(table, row, table.unit) : [row.people[0] ?? ''];
  return unit?.join('|') ?? '';
}
