import { BLANK_CELL } from '../domain/reading/cellContent';
import { seenText } from '../domain/reading/seenText';
import type { ColumnSpec } from '../domain/scheme/scheme';
import { tableColumns } from '../domain/tables/tableColumns';
import type { TableScheme, TableSpec } from '../domain/tables/tableScheme';
import { ALL_TABLE_SCHEMES } from '../schemes/tables/allTableSchemes';
import { dateCell, textCell } from '../sheets/cellInput';
import { findHeader, type HeaderMap } from '../sheets/findHeader';
import type { CellInput } from '../sheets/tabContent';
import type { TabReading } from '../sheets/tabReading';
import type { TabStamp } from '../workbook/metadata';
import type { PlanStep } from '../workbook/plan';
import type { WorkbookReading } from '../workbook/workbook';
import { EXAMPLE_TYPED, type Typed } from './exampleTyped';

/** A tab that somebody types into: its columns, and which of them tell its rows apart. */
interface Sheet {
  readonly tab: TabReading;
  readonly header: HeaderMap;
  readonly columns: readonly ColumnSpec[];
  readonly keys: readonly string[];
}

/** What the example school types on the tables and results that the workbook has. */
export function fillTables(reading: WorkbookReading): PlanStep[] {
  return (reading.metadata?.tabs ?? []).flatMap((stamp) => {
    const scheme = ALL_TABLE_SCHEMES.find(({ id }) => id === stamp.scheme);
    const tab = reading.tabs.find(({ name }) => name === stamp.name);
    const sheet = scheme === undefined || tab === undefined ? null : sheetOf(scheme, stamp, tab);
    return sheet === null ? [] : fillSheet(sheet.sheet, EXAMPLE_TYPED[sheet.wanted] ?? []);
  });
}

function sheetOf(
  scheme: TableScheme,
  stamp: TabStamp,
  tab: TabReading,
): { readonly sheet: Sheet; readonly wanted: string } | null {
  const table =
    stamp.role === 'fillIn' ? scheme.tables.find(({ key }) => key === stamp.part) : undefined;
  const output =
    stamp.role === 'result' ? scheme.outputs.find(({ key }) => key === stamp.part) : undefined;
  const columns =
    table === undefined
      ? (output?.columns ?? []).filter(({ key }) =>
          [...(output?.keys.slice(0, 1) ?? []), ...(output?.open ?? [])].includes(key),
        )
      : tableColumns(scheme, table).filter(({ source }) => source === 'input');
  const wanted = columns.map(({ key, header }) => ({ key, headers: [header], required: false }));
  const header = findHeader(tab, wanted);
  if (header === null) return null;
  const [owner] = table?.people ?? [];
  const keys = table === undefined ? (output?.keys ?? []) : keysOf(table, owner?.id);
  const isLog = table?.kind === 'log' || (table !== undefined && table.prefill.kind === 'none');
  return {
    sheet: { tab, header, columns, keys: isLog ? [] : keys },
    wanted: table?.tab ?? output?.tab ?? '',
  };
}

function keysOf({ unique, unit }: TableSpec, owner: string | undefined): readonly string[] {
  if (unique !== null && unique.length > 0) return unique;
  if (unit.length > 0) return unit;
  return owner === undefined ? [] : [owner];
}

/** Writes each typed row into the row with the same key, or into the next blank one. */
function fillSheet({ tab, header, columns, keys }: Sheet, typed: readonly Typed[]): PlanStep[] {
  if (typed.length === 0) return [];
  const shown = (row: number, key: string): string =>
    seenText(tab.rows[row - 1]?.[header.columns.get(key) ?? -1] ?? BLANK_CELL);
  const rows = new Map<string, number>();
  let last = header.row;
  for (let row = header.row + 1; row <= tab.rows.length; row += 1) {
    const texts = columns.map(({ key }) => shown(row, key)).filter((text) => text !== '');
    if (texts.length === 0) continue;
    last = row;
    if (keys.length > 0) rows.set(keys.map((key) => shown(row, key)).join('|'), row);
  }
  // A log that holds rows was filled in before: once is enough.
  if (keys.length === 0 && last > header.row) return [];
  const placed = new Map<number, Typed>();
  for (const values of typed) {
    const key = keys.map((each) => String(values[each] ?? '')).join('|');
    const found = keys.length === 0 ? undefined : rows.get(key);
    if (found === undefined) last += 1;
    placed.set(found ?? last, values);
  }
  return columns.flatMap((column) => columnSteps({ tab, header, columns, keys }, column, placed));
}

function columnSteps(
  { tab, header, keys }: Sheet,
  spec: ColumnSpec,
  placed: ReadonlyMap<number, Typed>,
): PlanStep[] {
  const column = header.columns.get(spec.key);
  if (column === undefined || spec.key === 'seq') return [];
  const numbers = [...placed.keys()].sort((left, right) => left - right);
  const runs: number[][] = [];
  for (const row of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === row - 1) run.push(row);
    else runs.push([row]);
  }
  return runs.flatMap((run): PlanStep[] => {
    const cells = run.map((row) => {
      const present = tab.rows[row - 1]?.[column] ?? BLANK_CELL;
      const isGiven = keys.includes(spec.key) && seenText(present) !== '';
      const values = placed.get(row) ?? {};
      const value = values[spec.key] ?? values[spec.header];
      return isGiven ? textCell(seenText(present)) : inputCell(spec, value ?? null);
    });
    return cells.every((cell) => cell === null)
      ? []
      : [
          {
            kind: 'writeCells',
            tab: tab.name,
            row: run[0] ?? 0,
            column: column + 1,
            cells: cells.map((cell) => [cell]),
          },
        ];
  });
}

/** A cell as somebody would type it. */
export function inputCell(
  { type }: Pick<ColumnSpec, 'type'>,
  value: string | number | null,
): CellInput {
  if (value === null) return null;
  if (typeof value === 'number') return { kind: 'number', number: value };
  return type === 'date' ? dateCell(value) : textCell(value);
}
