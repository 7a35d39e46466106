import { readXlsx as readHucre } from 'hucre/xlsx';
import { type OpenedSheet, openXlsx } from './openXlsx';
import { toBookSheet } from './read/fromHucre';
import { StyleNumbers } from './read/styleNumbers';
import type { XlsxBook, XlsxCell, XlsxName } from './xlsxBook';
import { settle, type XlsxResult } from './xlsxFailure';
import { XLSX_LIMITS, type XlsxLimits } from './xlsxLimits';

/**
 * A whole workbook as plain data, looks included, to be shown. The library reads how things look;
 * what stands in the cells we read ourselves, because it makes dates of numbers and leaves the
 * followers of a shared formula without one. Chart sheets are left out.
 */
export async function readXlsx(
  bytes: Uint8Array,
  limits: XlsxLimits = XLSX_LIMITS,
): Promise<XlsxResult<XlsxBook>> {
  const opened = await openXlsx(bytes, limits);
  if (!opened.ok) return opened;
  const { book, sheets } = opened.value;
  return settle(async () => {
    const wanted = new Set(sheets.map((sheet) => sheet.entry.name));
    const looks = await readHucre(bytes, {
      readStyles: true,
      sheets: (info) => wanted.has(info.name),
    });
    const theme = looks.themeColors ?? [];
    const styles = new StyleNumbers(theme, looks.defaultFont);
    const active = book.sheets[book.activeSheet]?.name;
    return {
      sheets: sheets.flatMap((sheet, index) => {
        const look = looks.sheets[index];
        if (look === undefined) return [];
        return [toBookSheet(sheet, look, cellsOf(sheet, look.cells, styles), theme)];
      }),
      styles: styles.list,
      names: book.names.map(
        (name): XlsxName => ({
          name: name.name,
          text: name.text,
          sheet: name.sheet === null ? null : (book.sheets[name.sheet]?.name ?? null),
          hidden: name.hidden,
        }),
      ),
      date1904: false,
      activeSheet: Math.max(
        0,
        sheets.findIndex((sheet) => sheet.entry.name === active),
      ),
    };
  });
}

type Looks = Awaited<ReturnType<typeof readHucre>>['sheets'][number]['cells'];

function cellsOf(
  sheet: OpenedSheet,
  looks: Looks,
  styles: StyleNumbers,
): (readonly (XlsxCell | null)[])[] {
  return sheet.rows.map((row, rowIndex) =>
    row.map((cell, columnIndex) => {
      if (cell?.style === undefined) return cell;
      const place = styles.place(cell.style, () => looks?.get(`${rowIndex},${columnIndex}`)?.style);
      return { ...cell, style: place };
    }),
  );
}
