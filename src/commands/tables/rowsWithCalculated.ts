import type { EngineOutput } from '../../domain/tables/engineRun';
import type { TableCell, TableRow } from '../../domain/tables/tableRow';
import type { OutputValue } from '../../domain/tables/unitResult';
import { rowsOf, type TableSchemeInUse } from './schoolTables';

/**
 * The rows of a scheme with the calculated columns as cells: lists may ask for those as well, such
 * as 是否逾期.
 */
export function rowsWithCalculated(
  inUse: TableSchemeInUse,
  output: EngineOutput,
): ReadonlyMap<string, readonly TableRow[]> {
  return new Map(
    [...rowsOf(inUse)].map(([key, rows]) => {
      const calculated = output.calculated.get(key);
      return [key, rows.map((row) => withCells(row, calculated?.get(row.row) ?? {}))];
    }),
  );
}

function withCells(row: TableRow, values: Readonly<Record<string, OutputValue>>): TableRow {
  const cells = Object.entries(values).map(([key, value]) => [key, cellOfValue(value)] as const);
  return cells.length === 0
    ? row
    : { ...row, cells: { ...Object.fromEntries(cells), ...row.cells } };
}

function cellOfValue(value: OutputValue): TableCell {
  const text = typeof value === 'string' ? value : '';
  const number = typeof value === 'string' ? null : value;
  const isBlank = value === null || value === '';
  return {
    text,
    number,
    state: isBlank ? 'blank' : 'read',
    cell: '',
    code: '',
    manyDecimals: false,
  };
}
