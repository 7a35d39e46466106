import type { CellInput } from '../../sheets/tabContent';
import { logCells, noteNoRow, noteRow } from './addLogRow';
import type { ChangedRow, RowClaim } from './changedRows';
import { type Collection, inputsOn, textIn } from './collection';
import type { TableView } from './collectTable';
import { type LogRow, printOfTexts, rowText } from './logRows';
import { placeIn, recordCell, recordDifference } from './recordCell';
import { hereText, offersOf, type RowOffer } from './rowOffers';
import { askAboutRow, firstCell, rowOffer } from './rowQuestion';
import { differenceId, settleCell } from './settleCell';
import { typedInput } from './typedValue';

/** A later version of a file changed a row that was collected before, or left it out. */
export function mergeChangedRow(
  view: TableView,
  changed: ChangedRow,
  collection: Collection,
): void {
  const rows = changed.claims.flatMap(({ row }) => row ?? []);
  if (rows.length === changed.claims.length) mergeCells(view, changed, rows, collection);
  else mergeWholeRow(view, changed, collection);
}

/**
 * Cell by cell. The row is told again by what stands in it, so it is written when all of its cells
 * are decided and not before.
 */
function mergeCells(
  view: TableView,
  { before, own }: ChangedRow,
  rows: readonly LogRow[],
  collection: Collection,
): void {
  const { key } = view.table;
  const { unit } = before;
  const settled = inputsOn(view).map((column) => {
    const here = hereText(column, own);
    const offers: readonly RowOffer[] = offersOf(column, rows);
    const cell = { table: key, unit, column: column.key, here, offers };
    const settlement = settleCell(cell, collection.ledger, collection.choices);
    const id = differenceId(key, unit, column.key);
    const about = { id, unit, name: own.name, column, here, place: placeIn(view, own, column) };
    return { table: view.table, about, offers, settlement, isNew: false };
  });
  if (settled.some(({ settlement: { asked } }) => asked !== null && asked.choice === null)) {
    for (const record of settled) {
      if (record.settlement.asked === null) continue;
      recordDifference(collection, record, record.settlement.asked);
    }
    return;
  }
  const texts = settled.map(({ about, settlement }): [string, string] => [
    about.column.key,
    settlement.taken?.seen ?? textIn(own, about.column),
  ]);
  const print = printOfTexts(texts);
  collection.ledger.rename(key, unit, print);
  for (const record of settled) {
    const { taken } = record.settlement;
    const { column } = record.about;
    if (taken !== null) {
      const cell = typedInput(column, taken.cell);
      collection.writes.push({ table: key, row: own.row, column: column.key, cell });
    }
    recordCell(collection, record, print);
  }
}

/** As a whole, where a later version has nothing in its place. */
function mergeWholeRow(
  view: TableView,
  { before, own, claims }: ChangedRow,
  collection: Collection,
): void {
  const { table } = view;
  const { unit } = before;
  const here = {
    place: { file: '', tab: view.tab.name, cell: firstCell(view, own) },
    seen: rowText(table, own),
  };
  const offers = claims.map((claim) => rowOffer(table, claim));
  const about = { unit, name: own.name, here };
  const decided = askAboutRow(collection, table, about, offers);
  if (decided === null) return;
  const { taken, rejected } = decided;
  if (taken !== null) replaceRow(view, { before, own, claims }, taken, collection);
  for (const { from, row } of rejected) {
    noteNoRow(view, from, { unit, name: own.name }, collection);
    if (row !== null) noteRow(view, row, { unit: row.print, handling: 'kept' }, collection);
  }
}

function replaceRow(
  view: TableView,
  { before, own }: ChangedRow,
  { from, row }: RowClaim,
  collection: Collection,
): void {
  const { key } = view.table;
  const cells = row === null ? new Map<string, CellInput>() : logCells(view, row);
  for (const column of inputsOn(view)) {
    if (hereText(column, own) === '' && !cells.has(column.key)) continue;
    const cell = cells.get(column.key) ?? null;
    collection.writes.push({ table: key, row: own.row, column: column.key, cell });
  }
  collection.ledger.supersede(key, before.unit);
  if (row === null) {
    noteNoRow(view, from, { unit: before.unit, name: own.name }, collection, 'replaced');
  } else {
    collection.count('taken', row, cells.size);
    noteRow(view, row, { unit: row.print, handling: 'replaced' }, collection);
  }
}
