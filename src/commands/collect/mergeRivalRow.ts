import { addLogRow, noteNoRow, noteRow } from './addLogRow';
import type { Collection } from './collection';
import type { TableView } from './collectTable';
import type { RivalRow } from './rivalRows';
import { askAboutRow, rowOffer } from './rowQuestion';

/** Two versions of a file differ in a row that the workbook does not have: one of them, or none. */
export function mergeRivalRow(view: TableView, rival: RivalRow, collection: Collection): void {
  const { print, holders, later } = rival;
  const offers = [later, ...holders].map((claim) => rowOffer(view.table, claim));
  const name = holders[0]?.row.row.name ?? '';
  const place = { file: '', tab: view.tab.name, cell: '' };
  const about = { unit: print, name, here: { place, seen: '' } };
  const decided = askAboutRow(collection, view.table, about, offers);
  if (decided === null) return;
  const { taken, rejected } = decided;
  if (taken !== null && taken.row !== null) {
    addLogRow(view, taken.row, 'replaced', collection);
    // The later version does not have the row that stands now: it need not be asked about again.
    if (taken.from !== later.from) noteNoRow(view, later.from, { unit: print, name }, collection);
  }
  for (const { row } of rejected) {
    if (row === null) continue;
    noteRow(view, row, { unit: row.print, handling: 'kept' }, collection);
  }
}
