import { BLANK_CELL, type CellContent } from '../../domain/reading/cellContent';
import { seenText } from '../../domain/reading/seenText';
import { cellAddress, parseRange } from '../address';
import { findHeader } from '../findHeader';
import { keptCell } from '../keptCell';
import { HANDLING_WORDS, LEDGER_COLUMNS, type LedgerColumn } from './ledgerColumns';
import type { Handling, LedgerEntry } from './ledgerEntry';
import type { UnknownLine } from './ledgerTab';

/** 回收台账 as it stands: what can be read of it, and lines that cannot. */
export interface LedgerReading {
  readonly entries: readonly LedgerEntry[];
  readonly unknown: readonly UnknownLine[];
}

const HANDLINGS = new Map(
  Object.entries(HANDLING_WORDS).map(([handling, word]) => [word, handling as Handling]),
);

/** The header that a column has now; undefined where the table or the column is none any more. */
type HeaderOf = (table: string, column: string) => string | undefined;

/** Reads the ledger; `headerOf` names the columns of its tables as they are called now. */
export function readLedger(
  rows: readonly (readonly CellContent[])[],
  headerOf: HeaderOf,
): LedgerReading {
  const tab = { name: '', visibility: 'visible', isProtected: false, rows } as const;
  const wanted = LEDGER_COLUMNS.map(({ key, header }) => ({
    key,
    headers: [header],
    required: key !== 'seq',
  }));
  const found = findHeader({ ...tab, merges: [], hiddenRows: [] }, wanted);
  if (found === null) return { entries: [], unknown: [] };
  const entries: LedgerEntry[] = [];
  const unknown: UnknownLine[] = [];
  for (const cells of rows.slice(found.row)) {
    const text = (key: LedgerColumn): string =>
      seenText(cells[found.columns.get(key) ?? -1] ?? BLANK_CELL);
    const line = found.missing.length > 0 ? null : lineEntries(text, headerOf);
    if (line !== null) entries.push(...line);
    else if (cells.some((cell) => seenText(cell) !== '')) unknown.push(cells.map(keptCell));
  }
  return { entries, unknown };
}

/** Null when the line is none that we wrote. */
function lineEntries(
  text: (key: LedgerColumn) => string,
  headerOf: HeaderOf,
): LedgerEntry[] | null {
  const handling = HANDLINGS.get(text('handling'));
  const columns = text('columns').split(',');
  const range = text('cells') === '' ? null : parseRange(text('cells'));
  if (handling === undefined || text('print') === '' || text('table') === '') return null;
  if (
    range === null ? columns.length > 1 : range.toColumn - range.fromColumn + 1 !== columns.length
  )
    return null;
  const table = text('table');
  const printed = text('headers').split('–');
  return columns.map((column, index) => ({
    file: text('file'),
    print: text('print'),
    savedAt: text('savedAt'),
    sender: text('sender'),
    tab: text('tab'),
    cell: range === null ? '' : cellAddress(range.fromRow, range.fromColumn + index),
    table,
    title: text('title'),
    unit: text('key'),
    name: text('name'),
    column,
    header: headerOf(table, column) ?? printed[index === 0 ? 0 : printed.length - 1] ?? '',
    handling,
    rowPrint: text('rowPrint'),
  }));
}
