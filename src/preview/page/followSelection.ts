import { rect } from '../engine/cells/rect';
import type { Book } from '../engine/model/book';
import { CellRange } from '../engine/model/cellRange';
import type { GridApi, GridRange } from './univerGlobals';

/** Keeps the grid's active sheet and selection and those of the embedded Excel the same. */
export class SelectionFollower {
  /** Blank: nothing was shown yet. */
  private known = '';

  constructor(
    private readonly api: GridApi,
    private readonly book: Book,
  ) {
    api.addEvent(api.Event['ActiveSheetChanged'], ({ activeSheet }) => {
      // Univer goes to every sheet that is added; Excel stays where the person is.
      if (book.context.grid.isChanging) return;
      const sheet = book.find(activeSheet?.getSheetId() ?? '');
      if (sheet !== null && sheet !== book.activeSheet) book.activate(sheet);
      this.known = keyOf(book);
    });
    api.addEvent(api.Event['SelectionChanged'], ({ worksheet, selections }) => {
      const [first] = book.context.grid.isChanging ? [] : (selections ?? []);
      if (first !== undefined) this.personSelects(worksheet?.getSheetId() ?? '', first);
    });
  }

  /** Shows in the grid what the add-in selected, when it selected something. */
  show(): void {
    const { sheet, area } = this.book.selection;
    const workbook = this.api.getActiveWorkbook();
    if (workbook === null || sheet.visibility !== 'Visible') return;
    const isElsewhere = workbook.getActiveSheet().getSheetId() !== sheet.id;
    const key = keyOf(this.book);
    if (key === this.known && !isElsewhere) return;
    this.known = key;
    if (isElsewhere) workbook.setActiveSheet(sheet.id);
    const shown = workbook.getSheetBySheetId(sheet.id);
    const inside = sheet.grid.clip(area);
    if (shown === null || inside === null) return;
    shown.getRange(inside.row, inside.column, inside.rows, inside.columns).activate();
    shown.scrollToCell(Math.max(0, inside.row - 5), Math.max(0, inside.column - 3));
  }

  private personSelects(sheetId: string, range: GridRange): void {
    const sheet = this.book.find(sheetId);
    if (sheet === null) return;
    const { startRow, endRow, startColumn, endColumn } = range;
    const area = rect(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1);
    const selected = new CellRange(sheet, area);
    if (selected.address !== this.book.selection.address) this.book.select(selected);
    this.known = keyOf(this.book);
  }
}

const keyOf = (book: Book): string => `${book.activeSheet.id} ${book.selection.address}`;
