import { applyStyle, type StylePatch } from '../formats/applyStyle';
import type { Book } from '../model/book';
import { LOCKED } from '../model/cellLock';
import type { CellRange } from '../model/cellRange';
import { NO_VALIDATION } from '../model/validation';
import { removeFormats } from '../rules/removeFormats';
import type { CellMatrix } from '../spreadsheet/sheetGrid';
import { unmergeCells } from './mergeCells';
import { contains, isEntireColumn, isEntireRow } from './rect';
import { reportChange } from './writeCells';

/** Empties cells, takes their formats away, or both (then also their validation). */
export function clearCells(
  book: Book,
  range: CellRange,
  what: 'All' | 'Formats' | 'Contents',
): void {
  const location = 'Range.clear';
  const { sheet, area } = range;
  book.demandWritable(location);
  if (what !== 'Formats') sheet.demandUnlocked(area, location);
  if (what !== 'Contents') sheet.demand('allowFormatCells', location);
  if (what !== 'Contents') clearFormats(book, range);
  if (what !== 'Formats') clearContents(book, range);
  if (what === 'All') sheet.validations.paint(area, NO_VALIDATION);
  sheet.rulesChanged();
  book.changed();
}

function clearContents(book: Book, range: CellRange): void {
  const { sheet, area } = range;
  const cells: CellMatrix = {};
  sheet.grid.eachCell((row, column) => {
    if (!contains(area, row, column)) return;
    cells[row] = { ...cells[row], [column]: { v: null, f: null, si: null, p: null } };
  });
  sheet.grid.mutate('set-range-values', { cellValue: cells });
  book.context.grid.calculation.touch(sheet.id, sheet.grid.clip(area) ?? area);
  reportChange(book, range, 'RangeEdited');
}

function clearFormats(book: Book, range: CellRange): void {
  const { sheet, area } = range;
  unmergeCells(book, range);
  sheet.locks.paint(area, LOCKED);
  removeFormats(sheet, [area]);
  if (isEntireColumn(area) || isEntireRow(area)) applyStyle(sheet, area, nothing);
  const cells: CellMatrix = {};
  sheet.grid.eachCell((row, column) => {
    if (contains(area, row, column)) cells[row] = { ...cells[row], [column]: { s: null } };
  });
  sheet.grid.mutate('set-range-values', { cellValue: cells });
}

/** Takes every part of a style away. */
const nothing: StylePatch = {
  bg: null,
  bd: null,
  bl: null,
  cl: null,
  ff: null,
  fs: null,
  ht: null,
  it: null,
  n: null,
  pd: null,
  st: null,
  tb: null,
  tr: null,
  ul: null,
  vt: null,
};
