import type { ColumnSpec } from '../../domain/scheme/scheme';
import { cellAddress } from '../../sheets/address';
import { type FileRow, textIn } from './collection';
import type { ViewRow } from './collectTable';
import type { Offer } from './settleCell';
import { comparedText } from './typedValue';

/** A value that a file holds, with the row that it stands in. */
export interface RowOffer extends Offer {
  readonly source: FileRow;
}

/** What the rows hold for a column, in their order; a blank cell offers nothing. */
export function offersOf(column: ColumnSpec, rows: readonly FileRow[]): RowOffer[] {
  return rows.flatMap((source): RowOffer[] => {
    const seen = textIn(source.row, column);
    const { file, view, row } = source;
    const at = view.header?.columns.get(column.key);
    if (seen === '' || at === undefined) return [];
    const place = { file: file.name, tab: view.tab.name, cell: cellAddress(row.row, at) };
    const { print, savedAt } = file;
    return [{ print, savedAt, place, seen, cell: row.cell(column.key), source }];
  });
}

/** What stands in a cell of the workbook; an error or a formula of somebody is not nothing. */
export function hereText(column: ColumnSpec, row: ViewRow): string {
  const cell = row.cell(column.key);
  if (column.formula !== undefined && cell.formula !== undefined) return '';
  const seen = comparedText(column, cell);
  return seen === '' ? (cell.formula ?? '') : seen;
}
