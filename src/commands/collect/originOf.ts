import type { LedgerEntry } from '../../sheets/collect/ledgerEntry';
import type { Ledger } from './ledger';

/**
 * Where the value of a cell came from: file, tab and cell; null when nobody collected it. `table` is
 * scheme and part, "double-contract/A"; `unit` the key of the row, of a log the print of the row.
 */
export function originOf(
  ledger: Ledger,
  table: string,
  unit: string,
  column: string,
): LedgerEntry | null {
  return ledger.standing(table, unit, column);
}
