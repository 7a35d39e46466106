import { BLANK_CELL } from '../domain/reading/cellContent';
import { seenText } from '../domain/reading/seenText';
import type { ColumnSpec } from '../domain/scheme/scheme';
import { tableColumns } from '../domain/tables/tableColumns';
import type { TableScheme, TableSpec } from '../domain/tables/tableScheme';
import { tableSchemeById } from '../schemes/tables/allTableSchemes';
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
    const scheme = tableSchemeById(stamp.scheme);
    const tab = reading.tabs.find(({ name }) => name === stamp.name);
    const typed = scheme === null ? null : typedOn(scheme, stamp);
    if (tab === undefined || typed === null) return [];
    const { columns, keys, wanted } = typed;
    const header = findHeader(
      tab,
      columns.map(({ key, header: text }) => ({ key, headers: [text], required: false })),
    );
    return header === null
      ? []
      : fillSheet({ tab, header, columns, keys }, EXAMPLE_TYPED[wanted] ?? []);
  });
}

type TypedOn = Pick<Sheet, 'columns' | 'keys'> & { readonly wanted: string };

/** Which columns of a tab people type into; null for a tab that is no table of the scheme. */
function typedOn(scheme: TableScheme, { role, part }: TabStamp): TypedOn | null {
  const table = scheme.tables.find(({ key }) => role === 'fillIn' && key === part);
  if (table !== undefined) {
    const columns = tableColumns(scheme, table).filter(({ source }) => source === 'input');
    const isLog = table.kind === 'log' || table.prefill.kind === 'none';
    return { columns, keys: isLog ? [] : keysOf(table), wanted: table.tab };
  }
  const output = scheme.outputs.find(({ key }) => role === 'result' && key === part);
  if (output === undefined) return null;
  const keys = output.keys.slice(0, 1);
  const columns = output.columns.filter(({ key }) => [...keys, ...output.open].includes(key));
  return { columns, keys, wanted: output.tab };
}

function keysOf({ unique, unit, people }: TableSpec): readonly string[] {
  if (unique !== null && unique.length > 0) return unique;
  return unit.length > 0 ? unit : people.slice(0, 1).map(({ id }) => id);
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
