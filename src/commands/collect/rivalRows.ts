import { isVersionOf, type LogFile, successorOf } from './logFile';
import type { LogRow } from './logRows';

/** A row that one file of this run has and a later version of that file has not. */
export interface RivalRow {
  readonly print: string;
  /** Files that have it, the latest first. */
  readonly holders: readonly { readonly from: LogFile; readonly row: LogRow }[];
  readonly later: { readonly from: LogFile; readonly row: LogRow | null };
}

/**
 * Rows that are nowhere in the workbook and on which two versions of a file that come together do
 * not agree. Only files that say when they were saved are versions of each other here. `files`: the
 * latest first.
 */
export function rivalRows(files: readonly LogFile[], claimed: Set<LogRow>): readonly RivalRow[] {
  const holders = new Map<string, { from: LogFile; row: LogRow }[]>();
  for (const from of files) {
    const own = new Map(from.fresh.map((row) => [row.print, row]));
    for (const [print, row] of own) {
      if (claimed.has(row)) continue;
      holders.set(print, [...(holders.get(print) ?? []), { from, row }]);
    }
  }
  return [...holders.keys()].sort().flatMap((print): RivalRow[] => {
    const all = holders.get(print) ?? [];
    const [latest] = all;
    if (latest === undefined || all.some(({ row }) => claimed.has(row))) return [];
    const { from, row } = latest;
    const { name, savedAt } = from.file;
    const origin = { name, savedAt, senders: from.senders, prints: from.prints };
    const later = files.find(
      (file) =>
        savedAt !== '' &&
        file.file.savedAt > savedAt &&
        !file.prints.has(print) &&
        isVersionOf(file, origin),
    );
    if (later === undefined) return [];
    const former = { tab: row.view.tab.name, row: row.row.row, event: row.event };
    const successor = successorOf(later, former, claimed);
    if (successor !== null) claimed.add(successor);
    for (const holder of all) claimed.add(holder.row);
    return [{ print, holders: all, later: { from: later, row: successor } }];
  });
}
