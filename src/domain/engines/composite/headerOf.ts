import { type TableScheme, tableOf } from '../../tables/tableScheme';

/** What a column of a tab is called; a tab without the column is a bug of the scheme. */
export function headerOf(scheme: TableScheme, table: string, key: string): string {
  for (const column of tableOf(scheme, table).columns) {
    if ('key' in column && column.key === key) return column.header;
  }
  throw new Error(`no column ${key} in ${scheme.id}/${table}`);
}
