import type { ColumnSpec } from '../../domain/scheme/scheme';
import type { CellInput } from '../../sheets/tabContent';
import { type Collection, entryOf, type FileRow, inputsOn } from './collection';
import type { TableView, ViewRow } from './collectTable';
import { namingCells } from './namingCells';
import { placeIn, recordCell } from './recordCell';
import { hereText, offersOf, type RowOffer } from './rowOffers';
import { compareText, differenceId, type Settlement, settleCell } from './settleCell';
import { typedInput } from './typedValue';

/** What stands in the workbook for one unit, and what came back for it. */
interface UnitRows {
  readonly unit: string;
  readonly own: ViewRow | null;
  /** One of each file, the latest first. */
  readonly rows: readonly FileRow[];
}

interface SettledColumn {
  readonly column: ColumnSpec;
  readonly here: string;
  readonly offers: readonly RowOffer[];
  readonly settlement: Settlement<RowOffer>;
}

/** Merges the rows of a table whose rows have a key; of each file one row a unit. */
export function mergeKeyed(
  view: TableView,
  rows: ReadonlyMap<string, readonly FileRow[]>,
  collection: Collection,
): void {
  const present = new Map<string, ViewRow>();
  for (const row of view.rows) {
    if (row.unit !== null && !present.has(row.unit)) present.set(row.unit, row);
  }
  const units = [...rows].map(
    ([unit, all]): UnitRows => ({ unit, own: present.get(unit) ?? null, rows: all }),
  );
  units.sort((one, other) => rank(one) - rank(other) || compareText(one.unit, other.unit));
  for (const each of units) mergeUnit(view, each, collection);
}

const BEHIND_ALL = 10_000_000;

/** As the workbook has them; new ones as 花名册 has their people, then by key. */
function rank({ own, rows }: UnitRows): number {
  if (own !== null) return own.row;
  return BEHIND_ALL + (rows[0]?.row.person?.row ?? BEHIND_ALL);
}

function mergeUnit(view: TableView, unitRows: UnitRows, collection: Collection): void {
  const { unit, own } = unitRows;
  const { ledger } = collection;
  const { key, isGrowing } = view.table;
  const rows = unitRows.rows.filter(
    ({ file }) => own !== null || !ledger.isDropped(file.print, key, unit),
  );
  const settled = settleColumns(view, { unit, own, rows }, collection);
  const taken = settled.flatMap(({ column, settlement }) =>
    settlement.taken === null ? [] : [{ column, cell: typedInput(column, settlement.taken.cell) }],
  );
  const [first] = rows;
  if (first === undefined) return;
  const isAdded = own === null && (taken.length > 0 || isGrowing);
  if (isAdded && !collection.takesRow(first)) return;
  for (const { column, here, offers, settlement } of settled) {
    const id = differenceId(key, unit, column.key);
    const place = placeIn(view, own, column);
    const about = { id, unit, name: (own ?? first.row).name, column, here, place };
    recordCell(collection, { table: view.table, about, offers, settlement, isNew: own === null });
  }
  if (isAdded) addRow(view, { unit, first, taken }, collection);
  if (own === null) return;
  for (const { column, cell } of taken) {
    collection.writes.push({ table: key, row: own.row, column: column.key, cell });
  }
}

function settleColumns(
  view: TableView,
  { unit, own, rows }: UnitRows,
  { ledger, choices }: Collection,
): readonly SettledColumn[] {
  return inputsOn(view).map((column): SettledColumn => {
    const here = own === null ? '' : hereText(column, own);
    const offers = offersOf(column, rows);
    const cell = { table: view.table.key, unit, column: column.key, here, offers };
    return { column, here, offers, settlement: settleCell(cell, ledger, choices) };
  });
}

interface NewRow {
  readonly unit: string;
  readonly first: FileRow;
  readonly taken: readonly { readonly column: ColumnSpec; readonly cell: CellInput }[];
}

function addRow(view: TableView, { unit, first, taken }: NewRow, collection: Collection): void {
  const named = namingCells(view, first);
  for (const { column } of named) {
    collection.ledger.settle(entryOf(first, column, { unit, handling: 'added' }));
  }
  const cells = [...named, ...taken].map(({ column, cell }): [string, CellInput] => [
    column.key,
    cell,
  ]);
  const { person } = first.row;
  collection.added.push({ table: view.table.key, unit, person, cells: new Map(cells) });
}
