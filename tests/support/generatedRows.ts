import type { ColumnSpec } from '../../src/domain/scheme/scheme';
import { tableColumns } from '../../src/domain/tables/tableColumns';
import { ADDED_ROWS } from './generatedAdded';
import { generatedCell } from './generatedCells';
import { type GeneratedRow, text } from './generatedPeople';
import type { TableToFill } from './tableToFill';

/** The rows of a table as a school could fill it in: those given, and those that people add. */
export function generatedRows(request: TableToFill): readonly GeneratedRow[] {
  const { given, dice, table } = request;
  const isTally = request.scheme.engine.kind === 'ballot' && table.key === 'tally';
  const rows = [
    ...(isTally ? [] : given),
    ...(ADDED_ROWS[`${request.scheme.id}/${table.key}`]?.(request) ?? []),
  ];
  const columns = tableColumns(request.scheme, table).filter(
    ({ source, formula }) => source === 'input' && formula === undefined,
  );
  return rows.map((row) => filledRow(columns, row, request, dice.pick([0.5, 0.7, 0.85, 0.95, 1])));
}

function filledRow(
  columns: readonly ColumnSpec[],
  row: GeneratedRow,
  { school, dice }: TableToFill,
  level: number,
): GeneratedRow {
  const cells = Object.fromEntries(
    columns.map((column) => [
      column.key,
      column.key === 'seq'
        ? null
        : (row[column.key] ??
          (column.key in row ? null : generatedCell(column, school, dice, level))),
    ]),
  );
  for (const { key, reasonFor } of columns) {
    if (reasonFor === undefined || cells[reasonFor.column] === null) continue;
    if (dice.chance(0.95)) cells[key] = text('会议记录');
  }
  return cells;
}
