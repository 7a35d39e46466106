import { rect } from '../engine/cells/rect';
import type { Book } from '../engine/model/book';
import type { GridApi, GridEvent } from './univerGlobals';

interface CellChange {
  readonly trigger?: string;
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Changes of structure that a person could ask the grid for; the engine says when they may be. */
const STRUCTURE = /^sheet\.command\.(?:insert|remove|delete|move|add-worksheet-merge)/u;

/**
 * Makes protection felt at the grid as in Excel: locked cells of a protected sheet cannot be typed
 * into, emptied, filled or pasted over. `refused` is called so that the person learns why.
 */
export function guardLocks(api: GridApi, book: Book, refused: () => void): void {
  const refuse = (event: GridEvent): void => {
    event.cancel = true;
    refused();
  };
  api.addEvent(api.Event['BeforeSheetEditStart'], (event) => {
    const { worksheet, row = 0, column = 0 } = event;
    if (isLocked(book, worksheet?.getSheetId() ?? '', row, column)) refuse(event);
  });
  api.addEvent(api.Event['BeforeCommandExecute'], (event) => {
    // What the engine does for the add-in was allowed by Excel's own rules, or refused by them.
    if (event.options?.onlyLocal === true || book.context.grid.isChanging) return;
    const { id = '' } = event;
    if (id === 'sheet.mutation.set-range-values') {
      if (touchesLocked(book, event.params ?? {})) refuse(event);
    } else if (STRUCTURE.test(id) && book.activeSheet.protection.isOn) {
      refuse(event);
    }
  });
}

function isLocked(book: Book, sheetId: string, row: number, column: number): boolean {
  const sheet = book.find(sheetId);
  return sheet?.protection.isOn === true && sheet.locks.at(row, column).locked;
}

function touchesLocked(book: Book, { trigger, subUnitId = '', cellValue }: CellChange): boolean {
  // Without a trigger it is the formula engine that puts its results.
  if (trigger === undefined || trigger === '') return false;
  const sheet = book.find(subUnitId);
  if (sheet?.protection.isOn !== true) return false;
  return Object.entries(cellValue ?? {}).some(([row, cells]) =>
    Object.keys(cells).some((column) =>
      sheet.locks.within(rect(Number(row), Number(column), 1, 1)).some((lock) => lock.locked),
    ),
  );
}
