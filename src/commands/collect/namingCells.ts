import type { ColumnSpec } from '../../domain/scheme/scheme';
import { textCell } from '../../sheets/cellInput';
import type { CellInput } from '../../sheets/tabContent';
import { type FileRow, textIn } from './collection';
import type { CollectTable, TableView } from './collectTable';
import { typedInput } from './typedValue';

/**
 * The cells that say whose a new row is: its owner as 花名册 has him, however the file names him
 * everything else as it was typed. Only columns that the workbook's tab has.
 */
export function namingCells(
  { table, header }: TableView,
  { row }: FileRow,
): readonly { readonly column: ColumnSpec; readonly cell: CellInput }[] {
  const known = ownerTexts(table, row);
  return table.naming.flatMap((column) => {
    if (header?.columns.has(column.key) !== true) return [];
    const text = known.get(column.key);
    if (text === undefined && textIn(row, column) === '') return [];
    const cell = text === undefined ? typedInput(column, row.cell(column.key)) : textCell(text);
    return cell === null ? [] : [{ column, cell }];
  });
}

function ownerTexts({ of }: CollectTable, { person }: FileRow['row']): ReadonlyMap<string, string> {
  const owner =
    of.kind === 'table' ? of.table.people[0] : { id: 'id', name: 'name', branch: 'branch' };
  if (person === null || owner === undefined) return new Map();
  return new Map([
    [owner.id, person.id],
    [owner.name, person.name],
    [owner.branch ?? owner.id, owner.branch === undefined ? person.id : person.branch],
  ]);
}
