import type { XlsxBook, XlsxName } from '../../xlsx/xlsxBook';
import type { Book } from '../engine/model/book';
import { gatherCharts } from './gatherCharts';
import { gatherSheet } from './gatherSheet';
import { StyleNumbers } from './styleNumbers';

/** The whole workbook as a file keeps it, after calculation. */
export async function saveBook(book: Book): Promise<XlsxBook> {
  await book.context.grid.calculation.settle();
  const styles = new StyleNumbers();
  const sheets = book.sheets.map((sheet) => ({
    ...gatherSheet(sheet, styles),
    charts: gatherCharts(book.charts.of(sheet)),
  }));
  return {
    sheets,
    styles: styles.list,
    names: namesOf(book),
    date1904: false,
    activeSheet: book.sheets.indexOf(book.activeSheet),
  };
}

/** Names whose cells are gone are left behind. */
function namesOf(book: Book): readonly XlsxName[] {
  return [null, ...book.sheets].flatMap((scope) =>
    book.names
      .of(scope)
      .filter(({ type }) => type !== 'Error')
      .map(({ name, reference, isVisible }) => ({
        name,
        text: reference,
        sheet: scope?.name ?? null,
        hidden: !isVisible,
      })),
  );
}
