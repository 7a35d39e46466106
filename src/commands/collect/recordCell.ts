import type { ColumnSpec } from '../../domain/scheme/scheme';
import { cellAddress } from '../../sheets/address';
import type { Handling } from '../../sheets/collect/ledgerEntry';
import { type Collection, entryOf } from './collection';
import type { CellPlace } from './collectReport';
import type { CollectTable, TableView, ViewRow } from './collectTable';
import { rowPrint } from './logRows';
import type { RowOffer } from './rowOffers';
import type { Settlement } from './settleCell';

/** What became of a cell, to be told and kept. */
export interface CellRecord {
  readonly table: CollectTable;
  readonly about: {
    readonly id: string;
    readonly unit: string;
    readonly name: string;
    readonly column: ColumnSpec;
    readonly here: string;
    readonly place: CellPlace;
  };
  readonly offers: readonly RowOffer[];
  readonly settlement: Settlement<RowOffer>;
  /** The row is not in the workbook yet. */
  readonly isNew: boolean;
}

/**
 * Tells what became of a cell: the difference, the counts of the files, the entries of the ledger.
 * `renamed`: the print that a row of a log has from now on.
 */
export function recordCell(
  collection: Collection,
  record: CellRecord,
  renamed: string | null = null,
): void {
  const { about, offers, settlement } = record;
  const { column, here } = about;
  const unit = renamed ?? about.unit;
  const { asked, taken, rejected } = settlement;
  countSame(collection, offers, here, taken);
  if (asked !== null) recordDifference(collection, record, asked);
  if (taken !== null) {
    const filled: Handling = record.isNew ? 'added' : 'filled';
    const handling = asked === null ? filled : 'replaced';
    collection.count('taken', taken.source);
    collection.ledger.settle(
      entryOf(taken.source, column, { unit, handling, ...printOf(taken.source) }),
    );
  }
  for (const { print, source } of rejected) {
    const known = collection.ledger.of(print, record.table.key, unit, column.key);
    if (known?.handling === 'superseded') continue;
    collection.ledger.settle(
      entryOf(source, column, { unit, handling: 'kept', ...printOf(source) }),
    );
  }

  function printOf({ row }: RowOffer['source']): { readonly rowPrint?: string } {
    return renamed === null ? {} : { rowPrint: rowPrint(record.table, row) };
  }
}

/** Values that stand there already, or are those that another file brings. */
function countSame(
  collection: Collection,
  offers: readonly RowOffer[],
  here: string,
  taken: RowOffer | null,
): void {
  const stands = taken?.seen ?? here;
  for (const { seen, source } of offers) {
    if (seen === stands && source !== taken?.source) collection.count('same', source);
  }
}

/** Tells a difference, and counts it for the files. */
export function recordDifference(
  collection: Collection,
  { table, about }: CellRecord,
  { offers, choice }: NonNullable<Settlement<RowOffer>['asked']>,
): void {
  const { id, unit, name, column, here, place } = about;
  collection.differences.push({
    id,
    table: table.ref,
    unit,
    name,
    header: column.header,
    here: { place, seen: here },
    offers: offers.map(({ print, savedAt, place: from, seen }) => ({
      print,
      savedAt,
      place: from,
      seen,
    })),
    choice,
  });
  for (const { seen, source } of offers) {
    if (seen !== here) collection.count('differences', source);
  }
}

/** Where a cell of the workbook is; without an address where the row is not there yet. */
export function placeIn(view: TableView, row: ViewRow | null, { key }: ColumnSpec): CellPlace {
  const at = view.header?.columns.get(key);
  const cell = row === null || at === undefined ? '' : cellAddress(row.row, at);
  return { file: '', tab: view.tab.name, cell };
}
