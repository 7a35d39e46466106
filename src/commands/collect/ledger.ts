import { isStanding, type LedgerEntry } from '../../sheets/collect/ledgerEntry';
import type { UnknownLine } from '../../sheets/collect/ledgerTab';
import { type LedgerReading, readLedger } from '../../sheets/collect/readLedger';
import type { WorkbookReading } from '../../workbook/workbook';
import type { CollectTable } from './collectTable';

/**
 * 回收台账 while files are collected. It is its own store: what stands on the tab is what is known.
 * At most one entry stands for a cell of the workbook; others of it are kept out or superseded.
 */
export class Ledger {
  private readonly byId = new Map<string, LedgerEntry>();
  /** Rows of logs that came with a file, whatever became of them. */
  private readonly rows = new Set<string>();
  /** Rows of the workbook for which something came with a file. */
  private readonly units = new Set<string>();
  private readonly senders = new Map<string, Set<string>>();
  /** Ids of the entries of a cell of the workbook. */
  private readonly byCell = new Map<string, Set<string>>();

  constructor(
    entries: readonly LedgerEntry[],
    readonly unknown: readonly UnknownLine[],
  ) {
    for (const entry of entries) this.put(entry);
  }

  entries(): readonly LedgerEntry[] {
    return [...this.byId.values()];
  }

  /** What became of the value of this file for a cell; null when it never came. */
  of(print: string, table: string, unit: string, column: string): LedgerEntry | null {
    return this.at(table, unit, column).find((entry) => entry.print === print) ?? null;
  }

  /** Where the value that stands in a cell came from; null when nobody collected it. */
  standing(table: string, unit: string, column: string): LedgerEntry | null {
    return this.at(table, unit, column).find(isStanding) ?? null;
  }

  /** Whether a row of a log came with this file before, whatever became of it. */
  hasRow(print: string, table: string, rowPrint: string): boolean {
    return this.rows.has(cellKey(print, table, rowPrint));
  }

  /** Whether anything was settled between a row of the workbook and this file. */
  hasUnit(print: string, table: string, unit: string): boolean {
    return this.units.has(cellKey(print, table, unit));
  }

  /** Names of files that were collected from a unit. */
  filesOf(table: string, sender: string): readonly string[] {
    return [...(this.senders.get(cellKey(table, sender, '')) ?? [])];
  }

  /** Whether a row of this file is not to stand in the workbook: somebody said so. */
  isDropped(print: string, table: string, unit: string): boolean {
    const row = this.of(print, table, unit, '');
    return row !== null && !isStanding(row);
  }

  /** Notes what became of a value; what stood in the cell before is superseded. */
  settle(entry: LedgerEntry): void {
    if (isStanding(entry)) {
      for (const other of this.at(entry.table, entry.unit, entry.column)) {
        const isTwin = entry.rowPrint !== '' && other.rowPrint === entry.rowPrint;
        if (isStanding(other) && !isTwin) this.put({ ...other, handling: 'superseded' });
      }
    }
    const same = this.of(entry.print, entry.table, entry.unit, entry.column);
    if (same !== null && entry.rowPrint === '') this.drop(same);
    this.put(entry);
  }

  /** What stands in a row does so no more. */
  supersede(table: string, unit: string): void {
    for (const entry of this.entries()) {
      if (entry.table !== table || entry.unit !== unit || !isStanding(entry)) continue;
      this.put({ ...entry, handling: 'superseded' });
    }
  }

  /** A row of a log says something else now: its entries follow it. */
  rename(table: string, from: string, to: string): void {
    for (const entry of this.entries()) {
      if (entry.table !== table || entry.unit !== from) continue;
      this.drop(entry);
      this.put({ ...entry, unit: to });
    }
  }

  private at(table: string, unit: string, column: string): LedgerEntry[] {
    const ids = this.byCell.get(cellKey(table, unit, column)) ?? new Set<string>();
    return [...ids].flatMap((id) => this.byId.get(id) ?? []);
  }

  private put(entry: LedgerEntry): void {
    const id = entryId(entry);
    this.byId.set(id, entry);
    const sent = cellKey(entry.table, entry.sender, '');
    this.senders.set(sent, (this.senders.get(sent) ?? new Set<string>()).add(entry.file));
    this.units.add(cellKey(entry.print, entry.table, entry.unit));
    if (entry.rowPrint !== '') this.rows.add(cellKey(entry.print, entry.table, entry.rowPrint));
    const key = cellKey(entry.table, entry.unit, entry.column);
    const ids = this.byCell.get(key);
    if (ids === undefined) this.byCell.set(key, new Set([id]));
    else ids.add(id);
  }

  private drop(entry: LedgerEntry): void {
    const id = entryId(entry);
    this.byId.delete(id);
    this.byCell.get(cellKey(entry.table, entry.unit, entry.column))?.delete(id);
  }
}

function cellKey(...parts: readonly [string, string, string]): string {
  return parts.join('\u0001');
}

function entryId(entry: LedgerEntry): string {
  const { print, table, unit, column, tab, cell, rowPrint } = entry;
  return [print, table, unit, column, tab, cell, rowPrint].join('\u0001');
}

/** The ledger of a workbook; an empty one where it has none. */
export function ledgerOf(
  { tabs, metadata }: WorkbookReading,
  tables: readonly CollectTable[],
): Ledger {
  const stamp = metadata?.tabs.find(({ role }) => role === 'ledger');
  const tab = tabs.find(({ name }) => name === stamp?.name);
  const byKey = new Map(tables.map((table) => [table.key, table]));
  const headerOf = (table: string, column: string): string | undefined =>
    byKey.get(table)?.columns.find(({ key }) => key === column)?.header;
  const read: LedgerReading =
    tab === undefined ? { entries: [], unknown: [] } : readLedger(tab.rows, headerOf);
  return new Ledger(read.entries, read.unknown);
}
