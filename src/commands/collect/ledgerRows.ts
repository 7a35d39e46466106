import { parseRange } from '../../sheets/address';
import { isStanding, type LedgerEntry } from '../../sheets/collect/ledgerEntry';
import type { Ledger } from './ledger';

/** A row that was collected before and, as far as the ledger knows, stands in the workbook. */
export interface LedgerRow {
  readonly print: string;
  readonly file: string;
  readonly savedAt: string;
  readonly sender: string;
  readonly tab: string;
  /** Its row in the file, 1-based; 0 where nobody knows. */
  readonly row: number;
  readonly rowPrint: string;
  /** Key of the row, of a log its print as it stands now. */
  readonly unit: string;
  readonly entries: readonly LedgerEntry[];
}

/** The rows of a table that came with files, in a fixed order. */
export function ledgerRows(ledger: Ledger, table: string): readonly LedgerRow[] {
  const rows = new Map<string, LedgerEntry[]>();
  for (const entry of ledger.entries()) {
    if (entry.table !== table || !isStanding(entry)) continue;
    const at = parseRange(entry.cell)?.fromRow ?? 0;
    const key = [entry.unit, entry.print, entry.tab, String(at), entry.rowPrint].join('\u0001');
    const same = rows.get(key);
    if (same === undefined) rows.set(key, [entry]);
    else same.push(entry);
  }
  return [...rows.keys()].sort().flatMap((key) => {
    const entries = rows.get(key) ?? [];
    const [first] = entries;
    if (first === undefined) return [];
    const { print, file, savedAt, sender, tab, rowPrint, unit } = first;
    const row = parseRange(first.cell)?.fromRow ?? 0;
    return [{ print, file, savedAt, sender, tab, row, rowPrint, unit, entries }];
  });
}
