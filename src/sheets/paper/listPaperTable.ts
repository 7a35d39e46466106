import type { TableScheme } from '../../domain/tables/tableScheme';
import type { UnitListSpec } from '../../domain/tables/unitList';
import { shownText } from '../shownText';
import type { CellInput } from '../tabContent';
import { type ListedRow, listColumns } from '../tables/listColumns';
import type { PaperColumn, PaperTable } from './paper';
import { emsOf } from './paperLines';

/** What people write into a list, or look up only in it, does not stand on a paper. */
const LEFT_OUT: readonly string[] = ['编号', '结对编号', '参赛编号', '后续处理'];

/** The rows of a list as a table on a paper: whom it is about and the figures, nothing to fill in. */
export function listPaperTable(
  scheme: TableScheme,
  list: UnitListSpec,
  rows: readonly ListedRow[],
): PaperTable {
  const columns = listColumns(scheme, list).filter(
    ({ header, look }) =>
      look !== 'input' &&
      !LEFT_OUT.includes(header) &&
      // Whoever is no member has no branch; offices and posts tell staff.
      !(scheme.unit === 'staff' && header === '所在支部'),
  );
  const cells = rows.map((row, index) => columns.map((column) => column.cell(row, index)));
  return {
    columns: columns.map(({ header, format }, column) =>
      paperColumn(
        header,
        format,
        cells.map((row) => row[column] ?? null),
      ),
    ),
    rows: cells,
  };
}

const LEAST_EMS = 2;
const MOST_EMS = 14;
/** From here on texts are read, not compared: they begin at the left. */
const LONG_EMS = 8;

/** As wide as its longest text, or half its header, which may take two lines. */
function paperColumn(
  header: string,
  format: string | null,
  cells: readonly CellInput[],
): PaperColumn {
  const longest = Math.max(0, ...cells.map((cell) => cellEms(cell, format)));
  const ems = Math.min(Math.max(longest, emsOf(header) / 2, LEAST_EMS), MOST_EMS);
  return {
    header,
    width: ems + 1,
    look: longest > LONG_EMS ? 'paperText' : 'paperNumber',
    format,
  };
}

/** Decimals of "0.00" and the point before them. */
const DECIMALS = /\.0+/u;

/** A number that is wider than its column shows as ###, so decimals and some room are counted in. */
function cellEms(cell: CellInput, format: string | null): number {
  const ems = emsOf(shownText(cell));
  if (cell === null || cell.kind === 'text') return ems;
  const [whole = ''] = shownText(cell).split('.');
  const decimals = DECIMALS.exec(format ?? '')?.[0] ?? '';
  return Math.max(ems, emsOf(whole) + emsOf(decimals)) + 0.5;
}
