import type { IRange } from '@univerjs/core';
import { type Rect, rect } from '../cells/rect';
import type { StructureEdit } from '../cells/structureEdit';
import { reportChange } from '../cells/writeCells';
import type { Book } from '../model/book';
import { THIS_ADD_IN } from '../model/bookContext';
import { CellRange } from '../model/cellRange';
import type { Sheet } from '../model/sheet';
import type { UniverCommand } from '../spreadsheet/univerApi';

interface GridChange {
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, object | null>>>>;
  readonly range?: IRange;
}

const edits: Readonly<Record<string, Pick<StructureEdit, 'kind' | 'axis'>>> = {
  'sheet.mutation.insert-row': { kind: 'insert', axis: 'rows' },
  'sheet.mutation.insert-col': { kind: 'insert', axis: 'columns' },
  'sheet.mutation.remove-rows': { kind: 'delete', axis: 'rows' },
  'sheet.mutation.remove-col': { kind: 'delete', axis: 'columns' },
};

/** Follows what a person does in the grid itself: events for the add-in, and what lies beside. */
export function watchGrid(book: Book): void {
  book.context.grid.onForeignCommand((command) => {
    const change: GridChange = command.params ?? {};
    const sheet = book.find(change.subUnitId ?? '');
    if (sheet === null) return;
    follow(book, sheet, command, change);
  });
}

function follow(book: Book, sheet: Sheet, command: UniverCommand, change: GridChange): void {
  const edit = edits[command.id];
  if (edit !== undefined && change.range !== undefined) {
    book.follow(sheet, { ...edit, area: toRect(change.range) });
    return;
  }
  if (command.id !== 'sheet.mutation.set-range-values') return;
  const area = contentArea(change.cellValue ?? {});
  if (area === null) return;
  book.changed();
  book.context.origin = { source: 'Local', triggerSource: 'Unknown' };
  reportChange(book, new CellRange(sheet, area), 'RangeEdited');
  book.context.origin = THIS_ADD_IN;
}

const toRect = (range: IRange): Rect =>
  rect(
    range.startRow,
    range.startColumn,
    range.endRow - range.startRow + 1,
    range.endColumn - range.startColumn + 1,
  );

/** The cells whose contents changed; a mere change of looks is none. */
function contentArea(cellValue: NonNullable<GridChange['cellValue']>): Rect | null {
  const rows: number[] = [];
  const columns: number[] = [];
  for (const [row, cells] of Object.entries(cellValue)) {
    for (const [column, cell] of Object.entries(cells)) {
      if (cell !== null && !('v' in cell || 'f' in cell || 'p' in cell)) continue;
      rows.push(Number(row));
      columns.push(Number(column));
    }
  }
  if (rows.length === 0) return null;
  const top = rows.reduce((least, row) => Math.min(least, row));
  const left = columns.reduce((least, column) => Math.min(least, column));
  const bottom = rows.reduce((most, row) => Math.max(most, row));
  const right = columns.reduce((most, column) => Math.max(most, column));
  return rect(top, left, bottom - top + 1, right - left + 1);
}
