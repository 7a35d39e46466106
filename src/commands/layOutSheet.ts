import type { Person } from '../domain/people/person';
import { BLANK_CELL, type CellContent } from '../domain/reading/cellContent';
import { seenText } from '../domain/reading/seenText';
import { partColumns } from '../domain/scheme/scheme';
import type { FillInRequest, FillInRow } from '../sheets/fillInRequest';
import { fillInTab } from '../sheets/fillInTab';
import { parameterReference } from '../sheets/parameterReference';
import type { TabContent } from '../sheets/tabContent';
import type { TabStamp } from '../workbook/metadata';
import {
  type ColumnPlaces,
  columnPlaces,
  holdsTypedFormulas,
  keptCells,
  keptRows,
  type SheetToKeep,
} from './keptSheet';
import { rosterIds } from './rosterIds';
import type { SheetInUse } from './schemesInUse';
import type { SchoolWorkbook } from './schoolWorkbook';

/** Whether the columns of a tab of ours are no longer those of the scheme (a renamed indicator ...). */
export function needsLayout(sheet: SheetInUse): boolean {
  const { stamp } = sheet.known;
  if (stamp === null || sheet.header === null || hasInputFormulas(sheet)) return false;
  const headers = partColumns(sheet.part).map(({ key, header }) => `${key}=${header}`);
  return (
    headers.join('\n') !== stamp.columns.map(({ key, header }) => `${key}=${header}`).join('\n')
  );
}

/** Such a tab is left alone, see `holdsTypedFormulas`. */
export function hasInputFormulas(sheet: SheetInUse): boolean {
  const kept = sheetToKeep(sheet);
  return kept !== null && holdsTypedFormulas(kept);
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
  const { rows, extraColumns } = keptSheetRows(school, sheet);
  return fillInTab({
    scheme,
    part: sheet.part,
    tab: sheet.tab.name,
    organisation: school.globals.organisation,
    year: school.globals.year,
    branches: school.roster.roster.branches,
    ...rosterIds(school),
    rows: [...rows, ...added.map((person) => newRow(person))],
    extraColumns,
    reference: parameterReference(scheme, school.parameters.places),
  });
}

/** The rows of a tab with everything typed, and the columns of the school's own. */
export function keptSheetRows(
  school: SchoolWorkbook,
  sheet: SheetInUse,
): Pick<FillInRequest, 'rows' | 'extraColumns'> {
  const kept = sheetToKeep(sheet);
  if (kept === null) throw new Error(`no header on ${sheet.tab.name}`);
  const columns = columnPlaces(kept);
  return {
    rows: keptRows(kept).map((cells) => keptRow(cells, columns, school)),
    extraColumns: columns.extra.map(({ key, header }) => ({ key, header })),
  };
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

/** The tab with its header, for keeping what stands there; null when no header was found. */
function sheetToKeep(sheet: SheetInUse): SheetToKeep | null {
  const { tab, header, part } = sheet;
  if (header === null) return null;
  const inputs = partColumns(part).flatMap(({ key, source }) => (source === 'input' ? [key] : []));
  return { tab, header, inputs, calculated: [part.scoreColumn], pulled: [] };
}

function keptRow(
  cells: readonly CellContent[],
  columns: ColumnPlaces,
  school: SchoolWorkbook,
): FillInRow {
  const shown = (key: string): string =>
    seenText(cells[columns.known.get(key) ?? -1] ?? BLANK_CELL);
  const person = school.roster.roster.byId.get(shown('id')) ?? null;
  // A name or branch that is mistyped stays open, or nobody could put it right.
  const isRight = shown('name') === person?.name && shown('branch') === person.branch;
  return { person: isRight ? person : null, ...keptCells(cells, columns), score: null };
}
