import type { ICellData } from '@univerjs/core';
import type { XlsxCell, XlsxPage, XlsxProtection, XlsxSheet, XlsxStyle } from '../../xlsx/xlsxBook';
import { parseAddress } from '../engine/cells/address';
import { MAX_COLUMNS, rect } from '../engine/cells/rect';
import type { Book } from '../engine/model/book';
import { cellLock } from '../engine/model/cellLock';
import type { ConditionalFormat } from '../engine/model/conditionalFormat';
import type { PageSetup } from '../engine/model/pageSetup';
import type { Sheet } from '../engine/model/sheet';
import type { CellMatrix } from '../engine/spreadsheet/sheetGrid';
import { readFooter } from './footerParts';
import { CHARACTER, COLUMN_EDGE, POINT } from './gridUnits';
import { joinCells } from './joinCells';
import { fillMargins } from './pageMargins';
import { areasOf, conditionalToExcel, validationToExcel } from './ruleToExcel';
import { styleToGrid } from './styleToGrid';

/** Nobody can type this: the password of a protected file is not known. */
const UNKNOWN_PASSWORD = '\u0000';

/** Gives a sheet everything the file says of it; returns what it could not take along. */
export function fillSheet(
  book: Book,
  sheet: Sheet,
  source: XlsxSheet,
  styles: readonly XlsxStyle[],
): readonly string[] {
  fillCells(book, sheet, source, styles);
  fillLines(sheet, source);
  const merges = source.merges.flatMap((merge) => parseAddress(merge) ?? []);
  if (merges.length > 0) sheet.grid.merge(merges);
  for (const rule of source.validations) {
    const validation = validationToExcel(rule);
    for (const area of areasOf(rule.range)) sheet.validations.paint(area, validation);
  }
  const formats = [...source.conditionals]
    .sort((a, b) => a.priority - b.priority)
    .map((rule, index) => conditionalToExcel(rule, sheet, index));
  sheet.conditionalFormats = formats.filter(
    (format): format is ConditionalFormat => format !== null,
  );
  sheet.rulesChanged();
  if (source.page !== null) fillPage(sheet.page, source.page);
  if (source.tabColour !== null) {
    sheet.grid.mutate('set-tab-color', { color: `#${source.tabColour}` });
  }
  if (source.state !== 'visible') {
    sheet.setVisibility(source.state === 'hidden' ? 'Hidden' : 'VeryHidden');
  }
  if (source.protection !== null) protect(sheet, source.protection);
  return source.conditionals
    .filter((_, index) => formats[index] === null)
    .map(({ range }) => `${source.name}!${range}`);
}

function fillCells(
  book: Book,
  sheet: Sheet,
  { rows }: XlsxSheet,
  styles: readonly XlsxStyle[],
): void {
  const looks = styles.map(styleToGrid);
  const unlocked = new Map<number, number[]>();
  const cells: CellMatrix = {};
  rows.forEach((line, row) => {
    const filled: CellMatrix[number] = {};
    line.forEach((cell, column) => {
      if (cell === null) return;
      filled[column] = { ...content(cell), s: looks[cell.style ?? 0] ?? {} };
      if (styles[cell.style ?? 0]?.locked === false) {
        unlocked.set(row, [...(unlocked.get(row) ?? []), column]);
      }
    });
    cells[row] = filled;
  });
  const columns = rows.reduce((most, line) => Math.max(most, line.length), 1);
  sheet.grid.write(cells, rect(0, 0, Math.max(rows.length, 1), columns));
  for (const area of joinCells(unlocked)) sheet.locks.paint(area, cellLock(false, false));
  book.context.grid.calculation.touchEverything();
}

function content(cell: XlsxCell): ICellData {
  const formula = cell.formula === undefined ? {} : { f: `=${cell.formula}` };
  switch (cell.kind) {
    case 'blank':
      return formula;
    case 'number':
      return { ...formula, v: cell.number, t: 2 };
    case 'boolean':
      return { ...formula, v: cell.boolean ? 1 : 0, t: 3 };
    case 'error':
    case 'text':
      return { ...formula, v: cell.text, t: 1 };
  }
}

function fillLines(sheet: Sheet, { columns, rowHeights, hiddenRows, freeze }: XlsxSheet): void {
  columns.forEach(({ width, hidden }, column) => {
    const area = rect(0, column, 1, 1);
    if (width !== null) {
      sheet.grid.setColumnPixels(area, Math.round(width * CHARACTER) + COLUMN_EDGE);
    }
    if (hidden) sheet.grid.setHidden(area, 'col', true);
  });
  for (const { row, points } of rowHeights) {
    sheet.grid.setRowPixels(rect(row - 1, 0, 1, 1), Math.round(points * POINT));
  }
  for (const row of hiddenRows) sheet.grid.setHidden(rect(row - 1, 0, 1, 1), 'row', true);
  if (freeze === null) return;
  sheet.grid.grow(rect(0, 0, freeze.rows + 1, freeze.columns + 1));
  sheet.grid.mutate('set-frozen', {
    startRow: freeze.rows > 0 ? freeze.rows : -1,
    startColumn: freeze.columns > 0 ? freeze.columns : -1,
    ySplit: freeze.rows,
    xSplit: freeze.columns,
  });
}

function fillPage(page: PageSetup, source: XlsxPage): void {
  page.orientation = source.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  if (source.paper === 'a4') page.paperSize = 'A4';
  if (source.fitWidth) page.zoom = { horizontalFitToPages: 1 };
  if (source.margins !== undefined) fillMargins(page, source.margins);
  const titles = parseAddress(source.repeatRows ?? '');
  if (titles !== null) page.titleRows = rect(titles.row, 0, titles.rows, MAX_COLUMNS);
  const [header, footer] = [readFooter(source.header), readFooter(source.footer)];
  Object.assign(page.texts.defaultForAllPages, {
    leftHeader: header.left,
    centerHeader: header.center,
    rightHeader: header.right,
    leftFooter: footer.left,
    centerFooter: footer.center,
    rightFooter: footer.right,
  });
}

function protect(sheet: Sheet, may: XlsxProtection): void {
  const options = {
    allowFormatColumns: may.mayFormatColumns,
    allowFormatRows: may.mayFormatRows,
    allowSort: may.maySort,
    allowAutoFilter: may.mayFilter,
  };
  sheet.protection.protect(options, may.hasPassword ? UNKNOWN_PASSWORD : '', 'file');
}
