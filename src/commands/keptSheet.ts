import { BLANK_CELL, type CellContent } from '../domain/reading/cellContent';
import { seenText } from '../domain/reading/seenText';
import { columnLetters } from '../sheets/address';
import type { HeaderMap } from '../sheets/findHeader';
import { keptCell, keptFormat } from '../sheets/keptCell';
import type { CellInput } from '../sheets/tabContent';
import type { TabReading } from '../sheets/tabReading';

/** A tab that is to be laid out anew with everything typed on it kept. */
export interface SheetToKeep {
  readonly tab: TabReading;
  readonly header: HeaderMap;
  /** Keys of the columns that people type into. */
  readonly inputs: readonly string[];
  /** Keys of the columns that the tool calculates. */
  readonly calculated: readonly string[];
  /** Keys of input columns in which a formula is the tool's: a score that is pulled (C-34). */
  readonly pulled: readonly string[];
}

/** Where a tab keeps what people typed. */
export interface ColumnPlaces {
  /** Input columns of the scheme: key -> present column. */
  readonly known: ReadonlyMap<string, number>;
  /** Columns in which a formula is not what somebody typed. */
  readonly pulled: readonly number[];
  /** Columns of the school's own. */
  readonly extra: readonly {
    readonly key: string;
    readonly header: string;
    readonly column: number;
  }[];
}

/** The cells of one row as they were typed, by column key, with formats that carry meaning. */
export interface KeptCells {
  readonly typed: ReadonlyMap<string, CellInput>;
  readonly formats: ReadonlyMap<string, string>;
}

/** Columns with a header of the school's own, or with anything below, are kept at the right end. */
export function columnPlaces(sheet: SheetToKeep): ColumnPlaces {
  const { tab, header, inputs, calculated } = sheet;
  const known = new Map(
    inputs.flatMap((key): [string, number][] => {
      const column = header.columns.get(key);
      return column === undefined ? [] : [[key, column]];
    }),
  );
  const taken = new Set([...known.values(), ...calculated.map((key) => header.columns.get(key))]);
  const headerCells = tab.rows[header.row - 1] ?? [];
  const width = tab.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const extra = Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    if (taken.has(column)) return [];
    const text = seenText(headerCells[column] ?? BLANK_CELL);
    const below = tab.rows.slice(header.row);
    const isUsed = below.some((row) => seenText(row[column] ?? BLANK_CELL).trim() !== '');
    return text.trim() === '' && !isUsed
      ? []
      : [{ key: `extra ${columnLetters(column)}`, header: text, column }];
  });
  return { known, extra, pulled: pulledColumns(sheet) };
}

function pulledColumns({ header, pulled }: SheetToKeep): readonly number[] {
  return pulled.flatMap((key) => header.columns.get(key) ?? []);
}

/** All rows below the header up to the last in which somebody typed something. */
export function keptRows({ tab, header }: SheetToKeep): (readonly CellContent[])[] {
  const rows = tab.rows.slice(header.row);
  const seq = header.columns.get('seq');
  let end = rows.length;
  while (end > 0 && isUntouched(rows[end - 1] ?? [], seq)) end -= 1;
  return rows.slice(0, end);
}

/** Only formulas and a running number: a spare row. */
function isUntouched(row: readonly CellContent[], seq: number | undefined): boolean {
  return row.every(
    (cell, column) => column === seq || cell.formula !== undefined || seenText(cell).trim() === '',
  );
}

export function keptCells(cells: readonly CellContent[], columns: ColumnPlaces): KeptCells {
  const typed = new Map<string, CellInput>();
  const formats = new Map<string, string>();
  const places = [
    ...columns.known,
    ...columns.extra.map(({ key, column }) => [key, column] as const),
  ];
  for (const [key, column] of places) {
    const cell = cells[column] ?? BLANK_CELL;
    if (cell.formula !== undefined && columns.pulled.includes(column)) continue;
    const format = keptFormat(cell);
    typed.set(key, keptCell(cell));
    if (format !== null) formats.set(key, format);
  }
  return { typed, formats };
}

/** Typed formulas would point at wrong cells after columns have moved, so such a tab is left alone. */
export function holdsTypedFormulas(sheet: SheetToKeep): boolean {
  const { tab, header, calculated } = sheet;
  const ours = new Set([
    ...calculated.map((key) => header.columns.get(key)),
    ...pulledColumns(sheet),
  ]);
  return tab.rows
    .slice(header.row)
    .some((row) => row.some((cell, column) => cell.formula !== undefined && !ours.has(column)));
}
