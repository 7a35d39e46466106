import type { Problem } from '../../domain/problem';
import { cellAddress } from '../../sheets/address';
import { tabProblem } from '../../sheets/tabProblem';
import { type FileRow, textIn } from './collection';
import type { CollectTable, TableView } from './collectTable';
import type { ReadFile } from './readReturned';
import type { GroupOf } from './rowGroup';
import { inOfferOrder } from './settleCell';

/** The rows of a file that can be taken, by table. */
export interface FileRows {
  readonly file: ReadFile;
  /** Of tables whose rows have a key: one row a unit. */
  readonly keyed: ReadonlyMap<string, ReadonlyMap<string, FileRow>>;
  /** Of logs: every row in which something stands, tab by tab. */
  readonly logged: ReadonlyMap<string, readonly (readonly FileRow[])[]>;
  /** E11: a unit that stands there twice and not the same (C-10). */
  readonly clashes: readonly Problem[];
}

/** The rows of one file. Who sent them is told by its stamp, else by whose rows they are. */
export function gatherRows(file: ReadFile, groupOf: GroupOf): FileRows {
  const groups = new Set(
    file.views.flatMap(({ table, rows }) => rows.map((row) => groupOf(table, row))),
  );
  const stamped = file.stamp?.unit ?? '';
  const sender = stamped !== '' && (groups.has(stamped) || groups.size === 0) ? stamped : null;
  const keyed = new Map<string, ReadonlyMap<string, FileRow>>();
  const logged = new Map<string, readonly (readonly FileRow[])[]>();
  const clashes: Problem[] = [];
  const tables = new Map(file.views.map(({ table }) => [table.key, table]));
  for (const [key, table] of tables) {
    const tabs = file.views
      .filter((view) => view.table.key === key)
      .map((view) => rowsOf(file, view, (row) => sender ?? groupOf(table, row)));
    if (table.isLog)
      logged.set(
        key,
        tabs.map((rows) => rows.filter((row) => !isBlank(table, row))),
      );
    else keyed.set(key, oncePerUnit(table, tabs.flat(), clashes));
  }
  return { file, keyed, logged, clashes };
}

function rowsOf(
  file: ReadFile,
  view: TableView,
  senderOf: (row: FileRow['row']) => string,
): readonly FileRow[] {
  return view.rows
    .filter(({ isBlocked }) => !isBlocked)
    .map((row) => ({ file, view, row, sender: senderOf(row) }));
}

function isBlank(table: CollectTable, { row }: FileRow): boolean {
  return table.inputs.every((column) => textIn(row, column) === '');
}

/**
 * One row of each unit: rows in which something stands count, identical ones once, and of different
 * ones none (C-10), on one tab or on several.
 */
function oncePerUnit(
  table: CollectTable,
  rows: readonly FileRow[],
  clashes: Problem[],
): ReadonlyMap<string, FileRow> {
  const byUnit = new Map<string, FileRow[]>();
  for (const each of rows) {
    const unit = each.row.unit ?? '';
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), each]);
  }
  const once = new Map<string, FileRow>();
  for (const [unit, all] of byUnit) {
    const filled = all.filter((row) => !isBlank(table, row));
    const [first = all[0], ...others] = filled;
    if (first === undefined) continue;
    const content = contentOf(table, first);
    if (others.every((other) => contentOf(table, other) === content)) once.set(unit, first);
    else clashes.push(...clashProblems(filled));
  }
  return once;
}

function contentOf(table: CollectTable, { row }: FileRow): string {
  return table.inputs.map((column) => textIn(row, column)).join('\u0001');
}

/** Rows of one tab that differ are told by its reader; those of several tabs are told here. */
function clashProblems(rows: readonly FileRow[]): Problem[] {
  const tabs = new Set(rows.map(({ view }) => view.tab.name));
  if (tabs.size < 2) return [];
  const places = rows.map(({ view, row }) => `${view.tab.name}!${row.row}`).join('、');
  return rows.slice(1).map(({ view, row }) =>
    tabProblem('E11', view.tab.name, {
      cell: cellAddress(row.row, view.header?.columns.get('id') ?? 0),
      id: row.person?.id ?? '',
      name: row.name,
      seen: row.unit ?? '',
      detail: { header: '编号', rows: places, identical: 'no' },
    }),
  );
}

/** The rows of all files for a table with keys: by unit, of each unit the latest file first. */
export function byUnit(
  files: readonly FileRows[],
  table: string,
): ReadonlyMap<string, readonly FileRow[]> {
  const found = new Map<string, FileRow[]>();
  for (const { keyed } of files) {
    for (const [unit, row] of keyed.get(table) ?? []) {
      found.set(unit, [...(found.get(unit) ?? []), row]);
    }
  }
  const ordered = [...found].map(([unit, rows]): [string, FileRow[]] => [unit, inFileOrder(rows)]);
  return new Map(ordered);
}

function inFileOrder(rows: readonly FileRow[]): FileRow[] {
  const keyed = rows.map((row) => ({ row, print: row.file.print, savedAt: row.file.savedAt }));
  return inOfferOrder(keyed).map(({ row }) => row);
}
