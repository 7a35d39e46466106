import { cellAddress } from '../../sheets/address';
import type { RowClaim } from './changedRows';
import type { Collection } from './collection';
import type { CellPlace, Difference } from './collectReport';
import type { CollectTable, TableView, ViewRow } from './collectTable';
import { rowText } from './logRows';
import { decide, differenceId, type Settlement } from './settleCell';

/** What a file has where a whole row is in question; `seen` is "" where it has none. */
export interface RowOffering extends RowClaim {
  readonly print: string;
  readonly savedAt: string;
  readonly place: CellPlace;
  readonly seen: string;
}

export function rowOffer(table: CollectTable, { from, row }: RowClaim): RowOffering {
  const { name, print, savedAt } = from.file;
  const view = row?.view ?? from.log[0]?.view;
  const cell = row === null ? '' : firstCell(row.view, row.row);
  const place = { file: name, tab: view?.tab.name ?? '', cell };
  const seen = row === null ? '' : rowText(table, row.row);
  return { from, row, print, savedAt, place, seen };
}

/** Where a row begins. */
export function firstCell({ header }: TableView, { row }: ViewRow): string {
  const columns = [...(header?.columns.values() ?? [])].sort((one, other) => one - other);
  return cellAddress(row, columns[0] ?? 0);
}

/** Asks about a whole row; what was decided, null when nothing is. `offers`: the latest first. */
export function askAboutRow(
  collection: Collection,
  table: CollectTable,
  about: Pick<Difference, 'unit' | 'name' | 'here'>,
  offers: readonly RowOffering[],
): Settlement<RowOffering> | null {
  const id = differenceId(table.key, about.unit, '');
  const settlement = decide(id, about.here.seen, offers, collection.choices);
  const choice = settlement.asked?.choice ?? null;
  collection.differences.push({
    id,
    table: table.ref,
    ...about,
    header: '',
    offers: offers.map(({ print, savedAt, place, seen }) => ({ print, savedAt, place, seen })),
    choice,
  });
  for (const { row } of offers) if (row !== null) collection.count('differences', row);
  return choice === null ? null : settlement;
}
