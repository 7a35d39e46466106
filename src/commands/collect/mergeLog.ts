import { addLogRow } from './addLogRow';
import { changedRows } from './changedRows';
import { type Collection, textIn } from './collection';
import type { TableView } from './collectTable';
import type { FileRows } from './gatherRows';
import { type LogFile, logFile } from './logFile';
import { type LogRow, OwnLog } from './logRows';
import { mergeChangedRow } from './mergeChangedRow';
import { mergeRivalRow } from './mergeRivalRow';
import { rivalRows } from './rivalRows';
import { compareText } from './settleCell';

/**
 * Merges a log: rows without a key. As many equal rows as a tab has are to stand in the workbook;
 * missing ones are added below. Rows that a later version of a file changed or left out are asked
 * about. `files`: the latest first.
 */
export function mergeLog(
  view: TableView,
  files: readonly FileRows[],
  collection: Collection,
): void {
  const own = new OwnLog(view);
  const { ledger } = collection;
  const logs = files.map((file) => logFile(file, view.table, own, ledger));
  const claimed = new Set<LogRow>();
  const changed = changedRows(own, logs, ledger, claimed);
  const rivals = rivalRows(logs, claimed);
  const missing = missingRows(own, logs, claimed, collection);
  for (const row of changed) mergeChangedRow(view, row, collection);
  for (const row of rivals) mergeRivalRow(view, row, collection);
  for (const row of missing) addLogRow(view, row, 'added', collection);
}

/** Rows that are to be added, in an order that does not depend on that of the files. */
function missingRows(
  own: OwnLog,
  logs: readonly LogFile[],
  claimed: ReadonlySet<LogRow>,
  collection: Collection,
): readonly LogRow[] {
  const byPrint = new Map<string, { readonly from: LogFile; readonly rows: LogRow[] }[]>();
  for (const from of logs) {
    for (const row of from.log) {
      const sets = byPrint.get(row.print) ?? [];
      byPrint.set(row.print, sets);
      const same = sets.find((set) => set.from === from && set.rows[0]?.tabIndex === row.tabIndex);
      if (same === undefined) sets.push({ from, rows: [row] });
      else same.rows.push(row);
    }
  }
  const missing: LogRow[] = [];
  for (const [print, sets] of byPrint) {
    const have = own.count(print);
    const most = sets.reduce(
      (longest, { rows }) => (rows.length > longest ? rows.length : longest),
      0,
    );
    for (const { rows } of sets) countSame(rows.slice(0, have), collection);
    for (let at = have; at < most; at += 1) {
      const open = sets.filter(
        ({ from, rows }) =>
          rows.length > at && !from.settled.has(print) && !isClaimed(rows, claimed),
      );
      const row = open[0]?.rows[at];
      if (row !== undefined) missing.push(row);
      for (const { rows } of open.slice(1)) countSame(rows.slice(at, at + 1), collection);
    }
  }
  return missing.sort(inAddingOrder);
}

function isClaimed(rows: readonly LogRow[], claimed: ReadonlySet<LogRow>): boolean {
  return rows.some((row) => claimed.has(row));
}

function countSame(rows: readonly LogRow[], collection: Collection): void {
  for (const row of rows) {
    const cells = row.view.table.inputs.filter((column) => textIn(row.row, column) !== '');
    collection.count('same', row, cells.length);
  }
}

/** By unit, then as they stand in their file. */
function inAddingOrder(one: LogRow, other: LogRow): number {
  return (
    compareText(one.sender, other.sender) ||
    compareText(one.file.savedAt, other.file.savedAt) ||
    compareText(one.file.print, other.file.print) ||
    one.tabIndex - other.tabIndex ||
    one.row.row - other.row.row
  );
}
