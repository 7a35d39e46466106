import { fingerprint } from '../stamps';
import { type FileRow, textIn } from './collection';
import type { CollectTable, TableView, ViewRow } from './collectTable';
import type { FileRows } from './gatherRows';

/** A row of a log that came back. */
export interface LogRow extends FileRow {
  /** Of all that is typed in it: rows with the same print say the same. */
  readonly print: string;
  /** Which event it tells of (C-18), "D001|2024-09-03|第2节"; null where that is not said. */
  readonly event: string | null;
  /** Which of the file's tabs it stands on. */
  readonly tabIndex: number;
}

/** What is typed in a row as one print; "" where nothing is. */
export function rowPrint({ inputs }: CollectTable, row: ViewRow): string {
  return printOfTexts(inputs.map((column) => [column.key, textIn(row, column)]));
}

/** The same of texts by column key. */
export function printOfTexts(texts: readonly (readonly [string, string])[]): string {
  const typed = texts.filter(([, text]) => text !== '');
  return typed.length === 0 ? '' : fingerprint(JSON.stringify(typed));
}

/** What people see of a row, cell by cell. */
export function rowText({ inputs }: CollectTable, row: ViewRow): string {
  return inputs
    .map((column) => textIn(row, column))
    .filter((text) => text !== '')
    .join(' ');
}

export function eventOf({ of, inputs }: CollectTable, row: ViewRow): string | null {
  const repeats = of.kind === 'table' ? of.table.repeats : null;
  if (repeats === null || of.kind !== 'table') return null;
  const owner = of.table.people[0]?.id;
  const texts = repeats.map((key) => {
    if (key === owner && row.person !== null) return row.person.id;
    const column = inputs.find((each) => each.key === key);
    return column === undefined ? '' : textIn(row, column);
  });
  return texts.includes('') ? null : texts.join('|');
}

/** The rows of a file for a log, with their prints. */
export function logRowsOf({ logged }: FileRows, { key }: CollectTable): readonly LogRow[] {
  return (logged.get(key) ?? []).flatMap((rows, tabIndex) =>
    rows.map((each): LogRow => {
      const { table } = each.view;
      const print = rowPrint(table, each.row);
      return { ...each, print, event: eventOf(table, each.row), tabIndex };
    }),
  );
}

/** The rows of the workbook's own log by their prints. */
export class OwnLog {
  readonly table: CollectTable;
  private readonly byPrint = new Map<string, ViewRow[]>();

  constructor(readonly view: TableView) {
    const { table, rows } = view;
    this.table = table;
    for (const row of rows) {
      const print = rowPrint(table, row);
      if (print !== '') this.byPrint.set(print, [...(this.byPrint.get(print) ?? []), row]);
    }
  }

  count(print: string): number {
    return this.byPrint.get(print)?.length ?? 0;
  }

  /** Null where there is none. */
  row(print: string): ViewRow | null {
    return this.byPrint.get(print)?.[0] ?? null;
  }
}
