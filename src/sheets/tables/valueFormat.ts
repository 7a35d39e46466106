import type { ColumnSpec } from '../../domain/scheme/scheme';
import type { OutputValue } from '../../domain/tables/unitResult';
import { dateCell, formulaCell, numberCell, textCell } from '../cellInput';
import type { CellInput } from '../tabContent';

/** A calculated cell: the formula with the engine's value beside it, or the value alone. */
export function calculatedCell(
  { type }: Pick<ColumnSpec, 'type'>,
  value: OutputValue,
  formula: string | null,
): CellInput {
  // The value beside a formula for a day would have to be its serial number.
  if (type === 'date' && typeof value === 'string') return dateCell(value);
  if (formula !== null) return formulaCell(formula, value);
  return typeof value === 'string' ? textCell(value) : numberCell(value);
}

/**
 * The number format of a column; null for the program's own. Percent columns are percent points
 * with two decimals (C-38). Ids, months and texts such as "4/4" are text, or a program would make
 * days of them (C-03); a text that a formula gives needs no such care, and would stop being one.
 */
export function valueFormat(spec: ColumnSpec, decimals: string, live: boolean): string | null {
  if (spec.type === 'date') return 'yyyy-mm-dd';
  if (spec.source === 'calc') return calculatedFormat(spec.type, decimals) ?? (live ? null : '@');
  return spec.type === 'id' || spec.type === 'month' ? '@' : null;
}

/** Null for texts. */
function calculatedFormat(type: ColumnSpec['type'], decimals: string): string | null {
  if (type === 'decimal') return fixedFormat(decimals);
  if (type === 'percent') return '0.00';
  if (type === 'int') return '0';
  // Text format shows #### in long cells.
  return type === 'longtext' ? 'General' : null;
}

/** "0.00" for two decimals. */
function fixedFormat(decimals: string): string {
  const places = ['0', '1', '2', '3', '4'].indexOf(decimals);
  if (places < 0) return '0.00';
  return places === 0 ? '0' : `0.${'0'.repeat(places)}`;
}
