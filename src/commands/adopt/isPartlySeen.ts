import type { HeaderMap } from '../../sheets/findHeader';
import type { TabReading } from '../../sheets/tabReading';
import type { KnownTab } from '../recogniseTabs';

/**
 * Whether cells stand below the header of an adopted table, in its columns, that are no rows of it
 * (another table, notes): a formula over whole columns would see them, so values stand instead.
 */
export function isPartlySeen(
  { known, tab: view }: { readonly known: KnownTab; readonly tab: TabReading },
  header: HeaderMap,
): boolean {
  if (known.adopted === undefined) return false;
  const columns = [...header.columns.values()];
  return known.tab.rows.slice(header.row).some((cells, index) =>
    columns.some((column) => {
      const cell = cells[column];
      const isBlank = cell === undefined || cell.type === 'blank';
      return !isBlank && view.rows[header.row + index]?.[column] !== cell;
    }),
  );
}
