import type { CellContent } from '../../domain/reading/cellContent';
import type { ColumnSpec } from '../../domain/scheme/scheme';
import type { HeaderMap } from '../findHeader';
import type { TabReading } from '../tabReading';

const NUMBERS: readonly ColumnSpec['type'][] = ['int', 'decimal', 'percent', 'date'];

/**
 * The columns that a formula over all their rows cannot take: numbers or days are asked for and
 * some cell holds text (95分, 2024年9月3日), or a cell shows an error. The reader understands such a
 * cell or names it; arithmetic over the whole column would be an error in every row.
 */
export function oddColumns(
  tab: TabReading,
  header: HeaderMap,
  specs: readonly ColumnSpec[],
): ReadonlySet<string> {
  const rows = tab.rows.slice(header.row);
  return new Set(
    specs.flatMap(({ key, type, source }) => {
      const column = header.columns.get(key);
      if (column === undefined || source === 'calc') return [];
      return rows.some((cells) => isOdd(cells[column], NUMBERS.includes(type))) ? [key] : [];
    }),
  );
}

function isOdd(cell: CellContent | undefined, wantsNumber: boolean): boolean {
  if (cell === undefined) return false;
  return (
    cell.type === 'error' || (wantsNumber && (cell.type === 'text' || cell.type === 'boolean'))
  );
}
