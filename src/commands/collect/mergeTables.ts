import type { Collection } from './collection';
import { freeRows } from './collectSteps';
import type { CollectTable, TableView } from './collectTable';
import { byUnit, type FileRows } from './gatherRows';
import { mergeKeyed } from './mergeKeyed';
import { mergeLog } from './mergeLog';
import type { OwnTable } from './returnedContext';

/** The tables of the workbook that took part, in their order. */
export function mergeTables(
  tables: readonly CollectTable[],
  own: ReadonlyMap<string, OwnTable>,
  files: readonly FileRows[],
  collection: Collection,
): readonly TableView[] {
  const known = new Set(collection.ledger.entries().map(({ table }) => table));
  return tables.flatMap((table) => {
    const here = own.get(table.key);
    if (here === undefined || !isWritable(here)) return [];
    const concerned = files.filter(
      ({ keyed, logged }) => keyed.has(table.key) || logged.has(table.key),
    );
    if (concerned.length === 0) return known.has(table.key) ? [here.view] : [];
    mergeTable(here.view, concerned, collection);
    return [here.view];
  });
}

/** Only tabs of ours are written into, and only where their columns are known. */
export function isWritable({ isOurs, view }: OwnTable): boolean {
  return isOurs && view.header !== null && view.header.missing.length === 0;
}

function mergeTable(view: TableView, files: readonly FileRows[], collection: Collection): void {
  const { table } = view;
  const most = files.reduce((sum, { file }) => sum + rowsFor(file.views, table), 0);
  collection.room(table, freeRows(view, most).length);
  if (table.isLog) mergeLog(view, files, collection);
  else mergeKeyed(view, byUnit(files, table.key), collection);
}

function rowsFor(views: readonly TableView[], table: CollectTable): number {
  return views.reduce(
    (sum, view) => (view.table.key === table.key ? sum + view.rows.length : sum),
    0,
  );
}
