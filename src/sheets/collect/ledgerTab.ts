import { columnLetters, columnRange, parseRange, rangeAddress } from '../address';
import { countCell, textCell } from '../cellInput';
import { framedTab, landscapePage } from '../frame';
import { FIRST_DATA_ROW } from '../layout';
import type { CellInput, TabContent } from '../tabContent';
import { HANDLING_WORDS, LEDGER_COLUMNS, LEDGER_TAB, type LedgerColumn } from './ledgerColumns';
import type { LedgerEntry } from './ledgerEntry';

/** Lines that nobody can read any more stay as they are, below the others. */
export type UnknownLine = readonly CellInput[];

/**
 * 回收台账: where every value that was collected came from. One line for each row that came back and
 * each run of cells in it with the same fate, in an order that depends on nothing but what stands
 * there. It has no clock: collecting the same files again leaves the same tab.
 */
export function ledgerTab(
  organisation: string,
  entries: readonly LedgerEntry[],
  unknown: readonly UnknownLine[],
): TabContent {
  const lines = ledgerLines(entries);
  const body = [
    ...lines.map((line, index) => lineCells(line, index)),
    ...unknown.map((cells) => [...cells]),
  ];
  const last = FIRST_DATA_ROW + Math.max(body.length, 1) - 1;
  const files = new Set(entries.map(({ print }) => print)).size;
  const base = framedTab({
    name: LEDGER_TAB,
    title: LEDGER_TAB,
    meta: [`单位:${organisation}`, `文件 ${files} 个，记录 ${lines.length} 条`],
    notes: textCell(
      '每一行说明一个回收文件的一行数据：来自哪个文件、哪张表、哪些单元格，如何处理。由程序填写，请勿改动。',
    ),
    headers: LEDGER_COLUMNS.map(({ header, width }) => ({ text: header, width, look: 'header' })),
    body,
  });
  const lastColumn = LEDGER_COLUMNS.length - 1;
  return {
    ...base,
    tabColour: 'base',
    hiddenColumns: LEDGER_COLUMNS.flatMap(({ key }, at) => (HIDDEN.includes(key) ? [at] : [])),
    looks: [
      ...base.looks,
      { range: `A${FIRST_DATA_ROW}:${columnLetters(lastColumn)}${last}`, look: 'text' },
    ],
    // Ids, days and prints of digits must stay what they are.
    numberFormats: [
      { range: `B${FIRST_DATA_ROW}:${columnLetters(lastColumn)}${last}`, format: '@' },
    ],
    protection: { unlocked: [columnRange(0, 2, 2)] },
    freeze: { rows: FIRST_DATA_ROW - 1, columns: 5 },
    page: landscapePage('核对人：            '),
  };
}

const HIDDEN: readonly LedgerColumn[] = ['rowPrint', 'table', 'columns', 'key'];

/** Entries of one row, cells beside each other, in the order of their columns. */
type LedgerLine = readonly [LedgerEntry, ...LedgerEntry[]];

/** The lines of the ledger in their order: one a row that came back and run of cells in it. */
export function ledgerLines(entries: readonly LedgerEntry[]): LedgerLine[] {
  const rows = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const key = rowKeyOf(entry);
    const same = rows.get(key);
    if (same === undefined) rows.set(key, [entry]);
    else same.push(entry);
  }
  return [...rows]
    .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
    .flatMap(([, same]) => runsOf(same));
}

function rowKeyOf(entry: LedgerEntry): string {
  const { sender, table, unit, print, tab, rowPrint, handling, cell } = entry;
  const row = String(parseRange(cell)?.fromRow ?? 0).padStart(7, '0');
  return [table, sender, unit, print, tab, row, rowPrint, handling].join('\u0001');
}

function runsOf(entries: readonly LedgerEntry[]): LedgerLine[] {
  const placed = entries
    .map((entry) => ({ entry, at: parseRange(entry.cell)?.fromColumn ?? -1 }))
    .sort((one, other) => one.at - other.at || (one.entry.column < other.entry.column ? -1 : 1));
  const runs: { at: number; line: [LedgerEntry, ...LedgerEntry[]] }[] = [];
  for (const { entry, at } of placed) {
    const last = runs.at(-1);
    if (last !== undefined && at >= 0 && last.at === at - 1) {
      last.line.push(entry);
      last.at = at;
    } else runs.push({ at, line: [entry] });
  }
  return runs.map(({ line }) => line);
}

function lineCells(line: LedgerLine, index: number): CellInput[] {
  const [first] = line;
  const last = line.at(-1) ?? first;
  const texts: Readonly<Record<Exclude<LedgerColumn, 'seq' | 'count'>, string>> = {
    sender: first.sender,
    title: first.title,
    unit: first.rowPrint === '' ? first.unit : '',
    name: first.name,
    headers: line.length === 1 ? first.header : `${first.header}–${last.header}`,
    handling: HANDLING_WORDS[first.handling],
    file: first.file,
    tab: first.tab,
    cells: cellsOf(first, last),
    savedAt: first.savedAt,
    print: first.print,
    rowPrint: first.rowPrint,
    table: first.table,
    columns: line.map(({ column }) => column).join(','),
    key: first.unit,
  };
  return LEDGER_COLUMNS.map(({ key }): CellInput => {
    if (key === 'seq') return countCell(index + 1);
    return key === 'count' ? countCell(line.length) : textCell(texts[key]);
  });
}

function cellsOf(first: LedgerEntry, last: LedgerEntry): string {
  const [from, to] = [parseRange(first.cell), parseRange(last.cell)];
  if (from === null || to === null) return '';
  return rangeAddress({ ...from, toColumn: to.toColumn });
}
