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
import type { FormulaPlaces } from '../../sheets/tables/formulaPlaces';
import { renderFormula } from '../../sheets/tables/formulaTemplate';
import { isPartlySeen } from '../adopt/isPartlySeen';
import type { TableInUse } from './schoolTables';
import { tablePlace } from './workbookPlaces';

/** A fill-in tab, what the engine says of it, and whose rows elsewhere formulas can read. */
export interface CellsToCalculate {
  readonly scheme: TableScheme;
  readonly sheet: TableInUse;
  readonly output: EngineOutput;
  readonly isPlainElsewhere: (unit: string) => boolean;
}

/** A calculated cell of a row: what stands there, and what belongs there. */
export interface CalculatedCell {
  readonly read: TableRow;
  readonly present: CellContent;
  readonly value: OutputValue;
  /** Null where a formula would see something else than the engine. */
  readonly live: string | null;
}

/** The calculated cells of one column, 0-based. */
export interface CalculatedColumn {
  readonly spec: ColumnSpec;
  readonly column: number;
  readonly cells: readonly CalculatedCell[];
}

/**
 * The calculated columns of a fill-in tab, and of the others only cells for which the engine has a
 * value that wins over what was typed (a semester score that is pulled, C-34): the formula where the
 * row is plain, the value alone where a formula would see something else.
 */
export function calculatedCells(
  { scheme, sheet, output, isPlainElsewhere }: CellsToCalculate,
  places: Omit<FormulaPlaces, 'own' | 'scheme'>,
): readonly CalculatedColumn[] {
  const { header, table, rows } = sheet;
  if (header === null) return [];
  const own = tablePlace(scheme, sheet, header);
  const isAdopted = sheet.known.adopted !== undefined;
  const isWhole = !isPartlySeen(sheet, header);
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
  return columns.flatMap((spec): CalculatedColumn[] => {
    const column = header.columns.get(spec.key);
    // What an office's own table holds is never filled in by us.
    if (column === undefined || (isAdopted && spec.source === 'input')) return [];
    const formula =
      spec.formula === undefined || !isWhole
        ? null
        : renderFormula(spec.formula, { ...places, scheme, own });
    const cells = rows.flatMap((read): CalculatedCell[] => {
      const { row, plain, use } = read;
      const value = values.get(row)?.[spec.key] ?? null;
      const present = cellAt(sheet, row, spec.key);
      if (spec.source === 'input' && !isFilledByUs(present, value)) return [];
      // A row that the engine leaves out (somebody who has left) must not get a score by formula.
      const isSaid = plain && use === 'counted' && values.has(row) && !contradicted.has(row);
      const isLive = isSaid && isPlainElsewhere(unitOf(table, read));
      return [{ read, present, value, live: isLive && formula !== null ? formula(row) : null }];
    });
    return [{ spec, column, cells }];
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

/** What other tables name the unit of a row by. */
function unitOf(table: TableSpec, row: TableRow): string {
  const unit = table.unit.length > 0 ? rowKey(table, row, table.unit) : [row.people[0] ?? ''];
  return unit?.join('|') ?? '';
}
