import type { Person } from '../domain/people/person';
import { BLANK_CELL, type CellContent } from '../domain/reading/cellContent';
import { readId } from '../domain/reading/readId';
import { seenText } from '../domain/reading/seenText';
import { partColumns } from '../domain/scheme/scheme';
import { columnLetters } from '../sheets/address';
import type { FillInRow } from '../sheets/fillInRequest';
import { fillInTab } from '../sheets/fillInTab';
import { keptCell, keptFormat } from '../sheets/keptCell';
import { parameterReference } from '../sheets/parameterReference';
import type { CellInput, TabContent } from '../sheets/tabContent';
import type { TabReading } from '../sheets/tabReading';
import type { TabStamp } from '../workbook/metadata';
import type { SchoolWorkbook, SheetInUse } from './schoolWorkbook';

/** Whether the columns of a tab of ours are no longer those of the scheme (a renamed indicator ...). */
export function needsLayout(sheet: SheetInUse): boolean {
  const { stamp } = sheet.known;
  if (stamp === null || sheet.header === null || hasInputFormulas(sheet)) return false;
  const headers = partColumns(sheet.part).map(({ key, header }) => `${key}=${header}`);
  return (
    headers.join('\n') !== stamp.columns.map(({ key, header }) => `${key}=${header}`).join('\n')
  );
}

/** Typed formulas would point at wrong cells after columns have moved, so such a tab is left alone. */
export function hasInputFormulas(sheet: SheetInUse): boolean {
  const score = sheet.header?.columns.get(sheet.part.scoreColumn);
  return sheet.tab.rows
    .slice(sheet.header?.row ?? 0)
    .some((row) => row.some((cell, column) => cell.formula !== undefined && column !== score));
}

/**
 * The tab laid out anew by the scheme as it is now, everything typed kept: rows in their order,
 * columns that are no longer the scheme's at the right end; `added` people below.
 */
export function layOutSheet(
  school: SchoolWorkbook,
  sheet: SheetInUse,
  added: readonly Person[],
): TabContent {
  const scheme = school.schemes.find((each) => each.scheme.parts.includes(sheet.part))?.scheme;
  if (scheme === undefined) throw new Error(`part ${sheet.part.key} belongs to no scheme in use`);
  const columns = placesOf(sheet);
  const rows = keptRows(sheet.tab, sheet.header?.row ?? 0);
  return fillInTab({
    scheme,
    part: sheet.part,
    tab: sheet.tab.name,
    organisation: school.globals.organisation,
    year: school.globals.year,
    branches: school.roster.roster.branches,
    rows: [
      ...rows.map((cells) => keptRow(cells, columns, school)),
      ...added.map((person) => newRow(person)),
    ],
    extraColumns: columns.extra.map(({ key, header }) => ({ key, header })),
    reference: parameterReference(scheme, school.parameters.places),
  });
}

/** A row for somebody who has none yet. */
export function newRow(person: Person): FillInRow {
  return { person, typed: new Map(), formats: new Map(), score: null };
}

export function fillInStamp(
  name: string,
  scheme: string,
  sheet: Pick<SheetInUse, 'part'>,
): TabStamp {
  return {
    name,
    role: 'fillIn',
    scheme,
    part: sheet.part.key,
    version: 1,
    columns: partColumns(sheet.part).map(({ key, header }) => ({ key, header })),
  };
}

interface ColumnPlaces {
  /** Input columns of the scheme: key -> present column. */
  readonly known: ReadonlyMap<string, number>;
  readonly extra: readonly {
    readonly key: string;
    readonly header: string;
    readonly column: number;
  }[];
}

function placesOf(sheet: SheetInUse): ColumnPlaces {
  const inputs = partColumns(sheet.part).filter((spec) => spec.source === 'input');
  const known = new Map(
    inputs.flatMap((spec): [string, number][] => {
      const column = sheet.header?.columns.get(spec.key);
      return column === undefined ? [] : [[spec.key, column]];
    }),
  );
  const taken = new Set([...known.values(), sheet.header?.columns.get(sheet.part.scoreColumn)]);
  const headerCells = sheet.tab.rows[(sheet.header?.row ?? 1) - 1] ?? [];
  const width = Math.max(...sheet.tab.rows.map((row) => row.length), 0);
  const extra = Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    if (taken.has(column)) return [];
    const header = seenText(headerCells[column] ?? BLANK_CELL);
    const below = sheet.tab.rows.slice(sheet.header?.row ?? 0);
    const isUsed = below.some((row) => seenText(row[column] ?? BLANK_CELL).trim() !== '');
    return header.trim() === '' && !isUsed
      ? []
      : [{ key: `extra ${columnLetters(column)}`, header, column }];
  });
  return { known, extra };
}

/** All rows below the header up to the last in which somebody typed something. */
function keptRows(tab: TabReading, headerRow: number): (readonly CellContent[])[] {
  const rows = tab.rows.slice(headerRow);
  let end = rows.length;
  while (end > 0 && isUntouched(rows[end - 1] ?? [])) end -= 1;
  return rows.slice(0, end);
}

/** Only formulas and a running number: a spare row. */
function isUntouched(row: readonly CellContent[]): boolean {
  return row.every(
    (cell, column) => column === 0 || cell.formula !== undefined || seenText(cell).trim() === '',
  );
}

function keptRow(
  cells: readonly CellContent[],
  columns: ColumnPlaces,
  school: SchoolWorkbook,
): FillInRow {
  const typed = new Map<string, CellInput>();
  const formats = new Map<string, string>();
  const places = [
    ...columns.known,
    ...columns.extra.map(({ key, column }) => [key, column] as const),
  ];
  for (const [key, column] of places) {
    const cell = cells[column] ?? BLANK_CELL;
    const format = keptFormat(cell);
    typed.set(key, keptCell(cell));
    if (format !== null) formats.set(key, format);
  }
  const id = readId(cells[columns.known.get('id') ?? -1] ?? BLANK_CELL, { optional: true }).value;
  const person = school.roster.roster.byId.get(id ?? '') ?? null;
  return { person, typed, formats, score: null };
}
