import type { ICellData } from '@univerjs/core';
import { ApiError } from '../../protocol/apiError';
import type { Book } from '../model/book';
import { CellRange } from '../model/cellRange';
import { ConditionalFormat } from '../model/conditionalFormat';
import type { Sheet } from '../model/sheet';
import type { CellMatrix } from '../spreadsheet/sheetGrid';
import { clearCells } from './clearCells';
import { contains, intersection, isEntireColumn, isEntireRow, type Rect, rect } from './rect';
import { reportChange } from './writeCells';

/**
 * Copies all of a range to the same place of another sheet: cells, formats, merges, locks,
 * validation, conditional formats; of whole columns and rows also widths and heights, as Excel does.
 * Other places, where formulas would have to be turned, are refused and never done half.
 */
export function copyCells(book: Book, target: CellRange, source: CellRange): void {
  const location = 'Range.copyFrom';
  const { area } = source;
  const isSamePlace =
    target.sheet !== source.sheet &&
    target.area.row === area.row &&
    target.area.column === area.column &&
    target.area.rows === area.rows &&
    target.area.columns === area.columns;
  if (!isSamePlace) {
    throw new ApiError('NotImplemented', location, 'only to the same place of another sheet');
  }
  book.demandWritable(location);
  target.sheet.demandUnprotected(location);
  clearCells(book, target, 'All');
  copyContents(source.sheet, target.sheet, area);
  copyLines(source.sheet, target.sheet, area);
  copyRules(source.sheet, target.sheet, area);
  book.context.grid.calculation.touch(target.sheet.id, target.sheet.grid.clip(area) ?? area);
  book.changed();
  reportChange(book, target, 'RangeEdited');
}

function copyContents(from: Sheet, to: Sheet, area: Rect): void {
  const cells: CellMatrix = {};
  let [bottom, right] = [0, 0];
  from.grid.eachCell((row, column, cell) => {
    if (!contains(area, row, column)) return;
    const f = from.grid.formula(row, column, cell);
    const s = from.context.grid.styles.getStyleByCell(cell) ?? null;
    const copy: ICellData = { ...structuredClone(cell), f, si: null, s };
    cells[row] = { ...cells[row], [column]: copy };
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  });
  to.grid.write(cells, rect(0, 0, bottom + 1, right + 1));
  const merges = from.grid.merges().filter((merge) => intersection(merge, area) !== null);
  if (merges.length > 0) to.grid.merge(merges);
}

function copyLines(from: Sheet, to: Sheet, area: Rect): void {
  if (isEntireColumn(area)) {
    const count = Math.max(from.grid.model.getColumnCount(), to.grid.model.getColumnCount());
    for (
      let column = area.column;
      column < Math.min(area.column + area.columns, count);
      column += 1
    ) {
      copyColumn(from, to, column);
    }
  }
  if (!isEntireRow(area)) return;
  const count = Math.max(from.grid.model.getRowCount(), to.grid.model.getRowCount());
  for (let row = area.row; row < Math.min(area.row + area.rows, count); row += 1) {
    copyRow(from, to, row);
  }
}

function copyColumn(from: Sheet, to: Sheet, column: number): void {
  const line = rect(0, column, 1, 1);
  const pixels = from.grid.columnPixels(column);
  if (pixels !== to.grid.columnPixels(column)) to.grid.setColumnPixels(line, pixels);
  const hidden = from.grid.isColumnHidden(column);
  if (hidden !== to.grid.isColumnHidden(column)) to.grid.setHidden(line, 'col', hidden);
}

function copyRow(from: Sheet, to: Sheet, row: number): void {
  const line = rect(row, 0, 1, 1);
  const pixels = from.grid.rowPixels(row);
  if (pixels !== to.grid.rowPixels(row)) to.grid.setRowPixels(line, pixels);
  const hidden = from.grid.isRowHidden(row);
  if (hidden !== to.grid.isRowHidden(row)) to.grid.setHidden(line, 'row', hidden);
}

function copyRules(from: Sheet, to: Sheet, area: Rect): void {
  const paint = <T>(
    entries: ReadonlyMap<T, readonly Rect[]>,
    onto: { paint: (where: Rect, value: T) => void },
  ): void => {
    for (const [value, areas] of entries) {
      for (const painted of areas) {
        const common = intersection(painted, area);
        if (common !== null) onto.paint(common, value);
      }
    }
  };
  paint(from.locks.entries(), to.locks);
  paint(from.validations.entries(), to.validations);
  const copies = from.conditionalFormats.flatMap((format) => {
    const areas = format.areas.flatMap((part) => intersection(part, area) ?? []);
    return areas.length === 0 ? [] : [copyOfFormat(format, to, areas)];
  });
  to.conditionalFormats = [...copies, ...to.conditionalFormats];
  to.rulesChanged();
}

function copyOfFormat(
  format: ConditionalFormat,
  to: Sheet,
  areas: readonly Rect[],
): ConditionalFormat {
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  const copy = new ConditionalFormat(id, format.type, to.id, areas, () => {
    to.rulesChanged();
  });
  copy.stopIfTrue = format.stopIfTrue;
  copy.formula = format.formula;
  copy.cellValue = format.cellValue;
  Object.assign(copy.look, format.look);
  return copy;
}

/** The range that `copyFrom` was given, by object or by address. */
export function sourceRange(book: Book, target: CellRange, given: unknown): CellRange | null {
  if (given instanceof CellRange) return given;
  return typeof given === 'string' ? book.resolve(given, target.sheet) : null;
}
