import { BLANK_CELL } from '../../domain/reading/cellContent';
import { seenText } from '../../domain/reading/seenText';
import { tableColumns } from '../../domain/tables/tableColumns';
import type { TableScheme } from '../../domain/tables/tableScheme';
import { inputText } from '../../sheets/cellInput';
import type { GivenCells } from '../../sheets/tables/prefillRows';
import { givenRow, type TableTabRow } from '../../sheets/tables/tableTabRequest';
import type { TabStamp } from '../../workbook/metadata';
import {
  columnPlaces,
  holdsTypedFormulas,
  keptCells,
  keptRows,
  type SheetToKeep,
} from '../keptSheet';
import type { TableInUse } from './schoolTables';

/** Whether a tab of ours no longer has the columns of its scheme (a renamed indicator ...). */
export function needsTableLayout(scheme: TableScheme, sheet: TableInUse): boolean {
  const kept = tableToKeep(scheme, sheet);
  const { stamp } = sheet.known;
  if (stamp === null || kept === null || holdsTypedFormulas(kept)) return false;
  const now = tableColumns(scheme, sheet.table).map(({ key, header }) => `${key}=${header}`);
  return now.join('\n') !== stamp.columns.map(({ key, header }) => `${key}=${header}`).join('\n');
}

/** Whether a tab of ours can be written anew: its header is known, no typed formula would break. */
export function canLayOut(scheme: TableScheme, sheet: TableInUse): boolean {
  const kept = tableToKeep(scheme, sheet);
  return sheet.known.stamp !== null && kept !== null && !holdsTypedFormulas(kept);
}

/** The rows of a tab that is written anew with everything typed kept; `added` stand below them. */
export function keptTableRows(
  scheme: TableScheme,
  sheet: TableInUse,
  prefilled: readonly GivenCells[],
): {
  readonly rows: readonly TableTabRow[];
  readonly extraColumns: readonly { readonly key: string; readonly header: string }[];
} {
  const kept = tableToKeep(scheme, sheet);
  if (kept === null) throw new Error(`no header on ${sheet.tab.name}`);
  const columns = columnPlaces(kept);
  const keys = keyColumns(sheet);
  const byKey = new Map(prefilled.map((given) => [givenKey(given, keys), given]));
  const present = keptRows(kept).map((cells): TableTabRow => {
    const key = keys
      .map((each) => seenText(cells[columns.known.get(each) ?? -1] ?? BLANK_CELL).trim())
      .join('\u0001');
    const given = byKey.get(key) ?? new Map();
    byKey.delete(key);
    // What stands in a given column stays as it is typed when it is not what would be given.
    return { ...givenRow(given), ...keptCells(cells, columns) };
  });
  return {
    rows: [...present, ...[...byKey.values()].map(givenRow)],
    extraColumns: columns.extra.map(({ key, header }) => ({ key, header })),
  };
}

/** Prefilled rows that stand on the tab nowhere yet. */
export function missingRows(
  sheet: TableInUse,
  prefilled: readonly GivenCells[],
): readonly GivenCells[] {
  const keys = keyColumns(sheet);
  const present = new Set(
    sheet.sources.map(({ cell }) => keys.map((key) => seenText(cell(key)).trim()).join('\u0001')),
  );
  return prefilled.filter((given) => !present.has(givenKey(given, keys)));
}

/** The columns that say whose row it is. */
function keyColumns({ table }: TableInUse): readonly string[] {
  const [owner] = table.people;
  if (table.unique !== null && table.unique.length > 0) return table.unique;
  if (table.unit.length > 0) return table.unit;
  return owner === undefined ? [] : [owner.id];
}

function givenKey(given: GivenCells, keys: readonly string[]): string {
  return keys.map((key) => inputText(given.get(key) ?? null)).join('\u0001');
}

function tableToKeep(scheme: TableScheme, sheet: TableInUse): SheetToKeep | null {
  const { tab, header, table } = sheet;
  if (header === null) return null;
  const columns = tableColumns(scheme, table);
  const keysOf = (source: 'input' | 'calc'): string[] =>
    columns.flatMap((column) => (column.source === source ? [column.key] : []));
  const pulled = columns.flatMap(({ key, source, formula }) =>
    source === 'input' && formula !== undefined ? [key] : [],
  );
  return { tab, header, inputs: keysOf('input'), calculated: keysOf('calc'), pulled };
}

export function tableStamp(
  name: string,
  scheme: TableScheme,
  sheet: Pick<TableInUse, 'table'>,
): TabStamp {
  return {
    name,
    role: 'fillIn',
    scheme: scheme.id,
    part: sheet.table.key,
    version: 1,
    columns: tableColumns(scheme, sheet.table).map(({ key, header }) => ({ key, header })),
  };
}
