import type { ViewRow } from './collectTable';
import type { Ledger } from './ledger';
import { type LedgerRow, ledgerRows } from './ledgerRows';
import { isVersionOf, type LogFile, type Origin, successorOf } from './logFile';
import { eventOf, type LogRow, type OwnLog } from './logRows';

/** A row of the workbook that later versions of its file do not have any more as it was. */
export interface ChangedRow {
  readonly before: LedgerRow;
  readonly own: ViewRow;
  /** What each later file has in its place, the latest first; null where nothing is. */
  readonly claims: readonly RowClaim[];
}

export interface RowClaim {
  readonly from: LogFile;
  readonly row: LogRow | null;
}

/**
 * Rows that were collected before and that files of this run, later versions, changed or left out; `claimed`
 * gets the rows of files that stand for one of them. */
export function changedRows(
  own: OwnLog,
  files: readonly LogFile[],
  ledger: Ledger,
  claimed: Set<LogRow>,
): readonly ChangedRow[] {
  const before = ledgerRows(ledger, own.table.key);
  const prints = printsByFile(before);
  const given = new Set(files.map(({ file }) => file.print));
  const seen = new Set<string>();
  return before.flatMap((each): ChangedRow[] => {
    const row = own.row(each.unit);
    if (row === null || seen.has(each.unit)) return [];
    seen.add(each.unit);
    const { file: name, savedAt, sender } = each;
    const known = prints.get(each.print) ?? new Set<string>();
    const origin: Origin = { name, savedAt, senders: new Set([sender]), prints: known };
    const later = files.filter(
      (file) =>
        isLater(file, each, given) &&
        !file.prints.has(each.unit) &&
        !file.prints.has(each.rowPrint) &&
        !ledger.hasUnit(file.file.print, own.table.key, each.unit) &&
        isVersionOf(file, origin),
    );
    const former = { tab: each.tab, row: each.row, event: eventOf(own.table, row) };
    const claims = later.map((from): RowClaim => {
      const found = successorOf(from, former, claimed);
      if (found !== null) claimed.add(found);
      return { from, row: found };
    });
    return claims.length === 0 ? [] : [{ before: each, own: row, claims }];
  });
}

function printsByFile(rows: readonly LedgerRow[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { print, rowPrint, unit } of rows) {
    const known = found.get(print) ?? new Set<string>();
    found.set(print, known.add(rowPrint).add(unit));
  }
  return found;
}

/** Files that do not say when they were saved are later than what came in another run. */
function isLater({ file }: LogFile, before: LedgerRow, given: ReadonlySet<string>): boolean {
  if (file.print === before.print) return false;
  return file.savedAt !== '' && before.savedAt !== ''
    ? file.savedAt > before.savedAt
    : !given.has(before.print);
}
