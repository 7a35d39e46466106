import { blankPackage } from './blankPackage';
import { readPackage } from './package/xlsxPackage';
import { rewriteWorkbook } from './write/rewriteWorkbook';
import type { XlsxBook } from './xlsxBook';

/** A whole workbook as bytes. The same book gives the same bytes: no time of day goes in. */
export function writeXlsx(book: XlsxBook): Promise<Uint8Array> {
  return rewriteWorkbook(readPackage(blankPackage()), {
    sheets: book.sheets.map((sheet) => ({ kind: 'put', sheet, replaces: null })),
    styles: book.styles,
    names: book.names,
    dropsName: () => false,
    activeSheet: book.activeSheet,
  });
}
