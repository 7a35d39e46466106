import { cellAddress } from './address';
import type { HeaderMap } from './findHeader';

/**
 * Where something is said of a row: the cell of the column, or, on a tab without that column, the
 * first cell of the row that belongs to the table, which may stand anywhere on the tab.
 */
export function rowCell({ columns }: HeaderMap, row: number, key: string): string {
  const first = Math.min(...columns.values());
  return cellAddress(row, columns.get(key) ?? (columns.size === 0 ? 0 : first));
}
