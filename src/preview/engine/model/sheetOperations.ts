import { ApiError } from '../../protocol/apiError';
import type { Book } from './book';
import type { Sheet, Visibility } from './sheet';
import { demandSheetName } from './sheetNameRules';

/** Adds a sheet after all others; without a name it becomes "Sheet2", "Sheet3" and so on. */
export function addSheet(book: Book, given: string | null): Sheet {
  const location = 'WorksheetCollection.add';
  book.demandStructure(location);
  const name = given ?? freeName(book);
  demandSheetName(name, location);
  if (book.find(name) !== null) throw new ApiError('ItemAlreadyExists', location);
  const id = book.context.grid.addSheet(name);
  book.context.grid.calculation.touchEverything();
  book.changed();
  const sheet = demandSheet(book, id, location);
  book.context.events.emit('Added', id, { source: book.context.origin.source });
  return sheet;
}

function freeName(book: Book): string {
  let number = book.sheets.length + 1;
  while (book.find(`Sheet${number}`) !== null) number += 1;
  return `Sheet${number}`;
}

export function demandSheet(book: Book, key: string, location: string): Sheet {
  const sheet = book.find(key);
  if (sheet === null) throw new ApiError('ItemNotFound', location);
  return sheet;
}

/** Renames; formulas and names that refer to the sheet follow. */
export async function renameSheet(book: Book, sheet: Sheet, name: string): Promise<void> {
  const location = 'Worksheet.name';
  book.demandStructure(location);
  demandSheetName(name, location);
  const other = book.find(name);
  if (other !== null && other !== sheet) throw new ApiError('ItemAlreadyExists', location);
  const nameBefore = sheet.name;
  if (nameBefore === name) return;
  const params = { subUnitId: sheet.id, name };
  await book.context.grid.command('sheet.command.set-worksheet-name', params);
  book.names.mirror();
  book.changed();
  const { source } = book.context.origin;
  book.context.events.emit('NameChanged', sheet.id, { nameBefore, nameAfter: name, source });
}

/** Deletes a sheet. Excel refuses the last visible one, and any that is veryHidden. */
export async function deleteSheet(book: Book, sheet: Sheet): Promise<void> {
  const location = 'Worksheet.delete';
  book.demandStructure(location);
  const isLast = book.visibleSheets.every((visible) => visible === sheet);
  if (isLast || sheet.visibility === 'VeryHidden') {
    throw new ApiError('InvalidOperation', location);
  }
  const wasActive = book.activeSheet === sheet;
  const next = neighbour(book, sheet);
  await book.context.grid.command('sheet.command.remove-sheet', { subUnitId: sheet.id });
  sheet.isGone = true;
  for (const table of book.tables) if (table.isGone) table.markDeleted();
  book.tables = book.tables.filter((table) => !table.isGone);
  book.names.mirror();
  book.changed();
  book.context.events.emit('Deleted', sheet.id, { source: book.context.origin.source });
  if (wasActive && next !== null) book.activate(next);
}

function neighbour(book: Book, sheet: Sheet): Sheet | null {
  const visible = book.visibleSheets;
  const at = visible.indexOf(sheet);
  return visible[at + 1] ?? visible[at - 1] ?? null;
}

export function setVisibility(book: Book, sheet: Sheet, value: Visibility): void {
  const location = 'Worksheet.visibility';
  book.demandStructure(location);
  const visibilityBefore = sheet.visibility;
  if (visibilityBefore === value) return;
  const isLast = book.visibleSheets.every((visible) => visible === sheet);
  if (value !== 'Visible' && isLast && visibilityBefore === 'Visible') {
    throw new ApiError('InvalidOperation', location);
  }
  const next = neighbour(book, sheet);
  const wasActive = book.activeSheet === sheet;
  sheet.setVisibility(value);
  if (wasActive && value !== 'Visible' && next !== null) book.activate(next);
  book.changed();
  const { source } = book.context.origin;
  const args = { visibilityBefore, visibilityAfter: value, source };
  book.context.events.emit('VisibilityChanged', sheet.id, args);
}

export function moveSheet(book: Book, sheet: Sheet, position: number): void {
  const location = 'Worksheet.position';
  book.demandStructure(location);
  if (position < 0 || position >= book.sheets.length)
    throw new ApiError('InvalidArgument', location);
  const positionBefore = book.sheets.indexOf(sheet);
  if (positionBefore === position) return;
  book.context.grid.moveSheet(sheet.id, position);
  book.changed();
  const { source } = book.context.origin;
  const args = { positionBefore, positionAfter: position, source };
  book.context.events.emit('Moved', sheet.id, args);
}

export function activateSheet(book: Book, sheet: Sheet): void {
  if (sheet.visibility !== 'Visible') throw new ApiError('InvalidOperation', 'Worksheet.activate');
  book.activate(sheet);
}
