import type { Book } from '../model/book';
import type { CellRange } from '../model/cellRange';
import type { CellMatrix } from '../spreadsheet/sheetGrid';
import { contains, intersection, type Rect, rect } from './rect';

/** Merges cells into one, or (across) each row by itself. Only the first value stays, as in Excel. */
export function mergeCells(book: Book, range: CellRange, across: boolean): void {
  const location = 'Range.merge';
  const { sheet, area } = range;
  book.demandWritable(location);
  sheet.demandUnprotected(location);
  unmergeCells(book, range);
  const merges = (across ? rowsOf(area) : [area]).filter((merge) => merge.rows * merge.columns > 1);
  if (merges.length === 0) return;
  sheet.grid.merge(merges);
  const cells: CellMatrix = {};
  sheet.grid.eachCell((row, column) => {
    const isShadowed = merges.some(
      (merge) => contains(merge, row, column) && (merge.row !== row || merge.column !== column),
    );
    if (!isShadowed) return;
    cells[row] = { ...cells[row], [column]: { v: null, f: null, si: null, p: null } };
  });
  sheet.grid.mutate('set-range-values', { cellValue: cells });
  book.context.grid.calculation.touch(sheet.id, area);
  book.changed();
}

const rowsOf = (area: Rect): readonly Rect[] =>
  Array.from({ length: area.rows }, (_, index) =>
    rect(area.row + index, area.column, 1, area.columns),
  );

export function unmergeCells(book: Book, range: CellRange): void {
  const { sheet, area } = range;
  const touched = sheet.grid.merges().filter((merge) => intersection(merge, area) !== null);
  if (touched.length === 0) return;
  sheet.demandUnprotected('Range.unmerge');
  sheet.grid.unmerge(touched);
  book.changed();
}
