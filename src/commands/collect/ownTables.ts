import type { SchoolWorkbook } from '../schoolWorkbook';
import type { CollectTable } from './collectTable';
import { tableKey } from './collectTables';
import type { OwnTable } from './returnedContext';
import { sheetView, tableView } from './viewTable';

/** The tables that the workbook has, as they were read, by key. */
export function ownTables(
  school: SchoolWorkbook,
  tables: readonly CollectTable[],
): ReadonlyMap<string, OwnTable> {
  const byKey = new Map(tables.map((table) => [table.key, table]));
  const sheets = school.schemes.flatMap(({ scheme, sheets: own }) =>
    own.flatMap((sheet): [string, OwnTable][] => {
      const table = byKey.get(tableKey(scheme.id, sheet.part.key));
      if (table === undefined) return [];
      const isOurs = sheet.known.stamp !== null;
      return [[table.key, { view: sheetView(school, table, sheet), isOurs }]];
    }),
  );
  const others = school.tables.schemes.flatMap(({ scheme, tables: own }) =>
    own.flatMap((sheet): [string, OwnTable][] => {
      const table = byKey.get(tableKey(scheme.id, sheet.table.key));
      if (table === undefined) return [];
      const isOurs = sheet.known.stamp !== null;
      return [[table.key, { view: tableView(school, table, sheet.table, sheet), isOurs }]];
    }),
  );
  return new Map([...sheets, ...others]);
}
