import type { CollectTable } from './collectTable';
import type { FileRows } from './gatherRows';
import type { Ledger } from './ledger';
import { type LogRow, logRowsOf, type OwnLog } from './logRows';
import type { ReadFile } from './readReturned';

/** A file with its rows of one log. */
export interface LogFile {
  readonly file: ReadFile;
  readonly log: readonly LogRow[];
  readonly prints: ReadonlySet<string>;
  readonly senders: ReadonlySet<string>;
  /** Rows that the workbook does not have and of which nothing was decided yet. */
  readonly fresh: readonly LogRow[];
  /** Prints of rows that came with this file before. */
  readonly settled: ReadonlySet<string>;
}

export function logFile(rows: FileRows, table: CollectTable, own: OwnLog, ledger: Ledger): LogFile {
  const { file } = rows;
  const log = logRowsOf(rows, table);
  const senders = new Set(log.map(({ sender }) => sender));
  if (file.stamp !== null) senders.add(file.stamp.unit);
  const settled = new Set(
    log.flatMap(({ print }) => (ledger.hasRow(file.print, table.key, print) ? [print] : [])),
  );
  return {
    file,
    log,
    settled,
    senders,
    prints: new Set(log.map(({ print }) => print)),
    fresh: log.filter(({ print }) => own.count(print) === 0 && !settled.has(print)),
  };
}

/** The source of rows that a later file may have changed. */
export interface Origin {
  readonly name: string;
  readonly savedAt: string;
  readonly senders: ReadonlySet<string>;
  readonly prints: ReadonlySet<string>;
}

/**
 * Whether a file is the same people's file in another version: handed out to the unit that sent the
 * other one, of the same name, or with some of the same rows.
 */
export function isVersionOf({ file, senders, prints }: LogFile, origin: Origin): boolean {
  const isSame = [...origin.senders].some((sender) => sender !== '' && senders.has(sender));
  if (!isSame) return false;
  if (file.stamp !== null || file.name === origin.name) return true;
  return [...origin.prints].some((print) => prints.has(print));
}

/** Where a row stood that is not there any more as it was. */
export interface FormerRow {
  readonly tab: string;
  readonly row: number;
  readonly event: string | null;
}

/** The row of a later version that stands for a former one: at its place, else of the same event. */
export function successorOf(
  { fresh }: LogFile,
  former: FormerRow,
  claimed: ReadonlySet<LogRow>,
): LogRow | null {
  const open = fresh.filter((row) => !claimed.has(row));
  const there = open.find(
    ({ view, row }) => view.tab.name === former.tab && row.row === former.row,
  );
  if (there !== undefined) return there;
  const same = open.filter(({ event }) => event !== null && event === former.event);
  return same.length === 1 ? (same[0] ?? null) : null;
}
