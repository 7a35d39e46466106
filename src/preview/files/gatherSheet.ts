import type { ICellData } from '@univerjs/core';
import type { XlsxCell, XlsxColumn, XlsxPage, XlsxSheet, XlsxValue } from '../../xlsx/xlsxBook';
import { addressOf } from '../engine/cells/address';
import { cellValue } from '../engine/cells/readCells';
import { isErrorText } from '../engine/cells/typedEntry';
import type { PageSetup } from '../engine/model/pageSetup';
import type { Sheet } from '../engine/model/sheet';
import { writeFooter } from './footerParts';
import { CHARACTER, COLUMN_EDGE, POINT } from './gridUnits';
import { gatherMargins } from './pageMargins';
import { conditionalFromExcel, validationFromExcel } from './ruleFromExcel';
import { hex, styleFromGrid } from './styleFromGrid';
import type { StyleNumbers } from './styleNumbers';

const STATES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** One sheet as files keep it. A cell style of whole rows and columns reaches the used cells only. */
export function gatherSheet(sheet: Sheet, styles: StyleNumbers): XlsxSheet {
  const { tabColor, freeze } = sheet.grid.model.getConfig();
  const { ySplit: rows, xSplit: columns } = freeze;
  return {
    name: sheet.name,
    state: STATES[sheet.visibility],
    tabColour: tabColor === '' ? null : hex(tabColor),
    rows: cellsOf(sheet, styles),
    ...linesOf(sheet),
    merges: sheet.grid.merges().map(addressOf),
    validations: [...sheet.validations.entries()].map(([validation, areas]) =>
      validationFromExcel(validation, areas),
    ),
    conditionals: sheet.conditionalFormats.map((format, index) =>
      conditionalFromExcel(format, index + 1),
    ),
    protection: protectionOf(sheet),
    freeze: rows === 0 && columns === 0 ? null : { rows, columns },
    page: pageOf(sheet.page),
  };
}

function cellsOf(sheet: Sheet, styles: StyleNumbers): XlsxSheet['rows'] {
  const rows: (XlsxCell | null)[][] = [];
  sheet.grid.eachCell((row, column, cell) => {
    const locked = sheet.locks.at(row, column).locked;
    const style = styles.place(styleFromGrid(sheet.grid.style(row, column), locked));
    const content = contentOf(sheet, row, column, cell);
    if (content.kind === 'blank' && content.formula === undefined && style === 0) return;
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length < column) line.push(null);
    line[column] = style === 0 ? content : { ...content, style };
  });
  return rows;
}

function contentOf(sheet: Sheet, row: number, column: number, cell: ICellData): XlsxCell {
  const formula = sheet.grid.formula(row, column, cell);
  const value = valueOf(cell);
  if (formula === null) return value;
  // A formula that gives nothing gives an empty text; Excel saves it as one.
  const result: XlsxValue = value.kind === 'blank' ? { kind: 'text', text: '' } : value;
  return { ...result, formula: formula.replace(/^=/u, '') };
}

function valueOf(cell: ICellData): XlsxValue {
  const value = cellValue(cell);
  if (value === '') return { kind: 'blank' };
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
  return { kind: isErrorText(value) ? 'error' : 'text', text: value };
}

function linesOf(sheet: Sheet): Pick<XlsxSheet, 'columns' | 'rowHeights' | 'hiddenRows'> {
  const { model } = sheet.grid;
  const columns: XlsxColumn[] = Array.from({ length: model.getColumnCount() }, (_, column) => {
    const pixels = model.getColumnManager().getColumn(column)?.w;
    const width = pixels === undefined ? null : (pixels - COLUMN_EDGE) / CHARACTER;
    return { width, hidden: sheet.grid.isColumnHidden(column) };
  });
  const special = columns.flatMap(({ width, hidden }, at) =>
    width !== null || hidden ? [at] : [],
  );
  const rows = Array.from({ length: model.getRowCount() }, (_, row) => row);
  return {
    columns: columns.slice(0, (special.at(-1) ?? -1) + 1),
    rowHeights: rows.flatMap((row) => {
      const pixels = model.getRowManager().getRow(row)?.h;
      return pixels === undefined ? [] : [{ row: row + 1, points: pixels / POINT }];
    }),
    hiddenRows: rows.filter((row) => sheet.grid.isRowHidden(row)).map((row) => row + 1),
  };
}

function protectionOf({ protection }: Sheet): XlsxSheet['protection'] {
  const { options } = protection;
  if (options === null) return null;
  return {
    hasPassword: protection.hasPassword,
    mayFormatColumns: options.allowFormatColumns,
    mayFormatRows: options.allowFormatRows,
    maySort: options.allowSort,
    mayFilter: options.allowAutoFilter,
  };
}

function pageOf(page: PageSetup): XlsxPage {
  const { titleRows, zoom } = page;
  const texts = page.texts.defaultForAllPages;
  return {
    paper: page.paperSize === 'A4' ? 'a4' : 'other',
    orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
    repeatRows:
      titleRows === null ? null : `$${titleRows.row + 1}:$${titleRows.row + titleRows.rows}`,
    header: writeFooter({
      left: texts.leftHeader,
      center: texts.centerHeader,
      right: texts.rightHeader,
    }),
    footer: writeFooter({
      left: texts.leftFooter,
      center: texts.centerFooter,
      right: texts.rightFooter,
    }),
    fitWidth: zoom.horizontalFitToPages === 1 && zoom.verticalFitToPages === undefined,
    ...gatherMargins(page),
    breaks: page.breaks,
  };
}
