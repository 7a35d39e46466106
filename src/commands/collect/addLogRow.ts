import type { Handling } from '../../sheets/collect/ledgerEntry';
import type { CellInput } from '../../sheets/tabContent';
import { type Collection, entryOf, inputsOn, textIn } from './collection';
import type { TableView } from './collectTable';
import type { LogFile } from './logFile';
import type { LogRow } from './logRows';
import { typedInput } from './typedValue';

/** The cells of a row as they were typed, in the columns that the workbook has. */
export function logCells(view: TableView, { row }: LogRow): ReadonlyMap<string, CellInput> {
  return new Map(
    inputsOn(view).flatMap((column): [string, CellInput][] => {
      const text = textIn(row, column);
      return text === '' ? [] : [[column.key, typedInput(column, row.cell(column.key))]];
    }),
  );
}

/** Adds a row to the log and says where it came from. */
export function addLogRow(
  view: TableView,
  row: LogRow,
  handling: Handling,
  collection: Collection,
): void {
  if (!collection.takesRow(row)) return;
  const cells = logCells(view, row);
  const { person } = row.row;
  collection.added.push({ table: view.table.key, unit: row.print, person, cells });
  collection.count('taken', row, cells.size);
  noteRow(view, row, { unit: row.print, handling }, collection);
}

/** Notes what became of every cell of a row. */
export function noteRow(
  view: TableView,
  row: LogRow,
  { unit, handling }: { readonly unit: string; readonly handling: Handling },
  collection: Collection,
): void {
  for (const column of inputsOn(view)) {
    if (textIn(row.row, column) === '') continue;
    collection.ledger.settle(entryOf(row, column, { unit, handling, rowPrint: row.print }));
  }
}

/** Notes what became of a row that the file does not have any more. */
export function noteNoRow(
  { table }: TableView,
  { file, senders }: LogFile,
  { unit, name }: { readonly unit: string; readonly name: string },
  { ledger }: Collection,
  handling: Handling = 'kept',
): void {
  const [sender = ''] = [...senders].sort();
  const { key, ref } = table;
  ledger.settle({
    file: file.name,
    print: file.print,
    savedAt: file.savedAt,
    sender: file.stamp?.unit ?? sender,
    tab: '',
    cell: '',
    table: key,
    title: ref.title,
    unit,
    name,
    column: '',
    header: '',
    handling,
    rowPrint: '',
  });
}
