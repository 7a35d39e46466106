import type { Person } from '../../domain/people/person';
import type { ColumnSpec } from '../../domain/scheme/scheme';
import { cellAddress } from '../../sheets/address';
import type { Handling, LedgerEntry } from '../../sheets/collect/ledgerEntry';
import type { CellInput } from '../../sheets/tabContent';
import type { CollectChoices, Difference } from './collectReport';
import type { CollectTable, TableView, ViewRow } from './collectTable';
import type { Ledger } from './ledger';
import type { ReadFile } from './readReturned';
import { typedText } from './typedValue';

/** A row that came back. */
export interface FileRow {
  readonly file: ReadFile;
  readonly view: TableView;
  readonly row: ViewRow;
  /** 填报单位. */
  readonly sender: string;
}

/** A cell of the workbook that is to be written. */
export interface CellToWrite {
  readonly table: string;
  /** 1-based. */
  readonly row: number;
  readonly column: string;
  readonly cell: CellInput;
}

/** A row that the workbook does not have yet, by column key. */
export interface RowToAdd {
  readonly table: string;
  /** Key of what it is about, of a log its print. */
  readonly unit: string;
  readonly person: Person | null;
  readonly cells: ReadonlyMap<string, CellInput>;
}

export type Tally = 'taken' | 'same' | 'differences';

/** Everything that a collection comes to, gathered while tables are merged. */
export class Collection {
  readonly writes: CellToWrite[] = [];
  readonly added: RowToAdd[] = [];
  readonly differences: Difference[] = [];
  private readonly tallies = new Map<string, number>();
  private readonly rooms = new Map<string, number>();
  /** Rows that found no room, by file and table. */
  readonly homeless: { readonly print: string; readonly table: CollectTable }[] = [];

  constructor(
    readonly ledger: Ledger,
    readonly choices: CollectChoices,
  ) {}

  /** How many rows there is room for on the tab of a table. */
  room(table: CollectTable, rows: number): void {
    this.rooms.set(table.key, rows);
  }

  /** Whether one more row finds room; where it does not, the file will say so. */
  takesRow({ file, view: { table } }: FileRow): boolean {
    const left = this.rooms.get(table.key) ?? 0;
    if (left < 1) this.homeless.push({ print: file.print, table });
    else this.rooms.set(table.key, left - 1);
    return left > 0;
  }

  count(what: Tally, { file, view }: Pick<FileRow, 'file' | 'view'>, by = 1): void {
    const key = tallyKey(what, file.print, view);
    this.tallies.set(key, (this.tallies.get(key) ?? 0) + by);
  }

  counted(what: Tally, print: string, view: TableView): number {
    return this.tallies.get(tallyKey(what, print, view)) ?? 0;
  }
}

function tallyKey(what: Tally, print: string, { tab, table }: TableView): string {
  return [what, print, tab.name, table.key].join('\u0001');
}

/** What the ledger says of one value of a row that came back. */
export function entryOf(
  { file, view, row, sender }: FileRow,
  column: ColumnSpec,
  more: { readonly unit: string; readonly handling: Handling; readonly rowPrint?: string },
): LedgerEntry {
  const at = view.header?.columns.get(column.key);
  return {
    file: file.name,
    print: file.print,
    savedAt: file.savedAt,
    sender,
    tab: view.tab.name,
    cell: at === undefined ? '' : cellAddress(row.row, at),
    table: view.table.key,
    title: view.table.ref.title,
    name: row.name,
    column: column.key,
    header: column.header,
    rowPrint: '',
    ...more,
  };
}

/** What is typed into a column of a row, as text to compare. */
export function textIn(row: ViewRow, column: ColumnSpec): string {
  return typedText(column, row.cell(column.key));
}

/** Input columns of a table that a tab has. */
export function inputsOn({ table, header }: TableView): CollectTable['inputs'] {
  return table.inputs.filter(({ key }) => header?.columns.has(key) === true);
}
