import { writeXlsx as writeHucre } from 'hucre/xlsx';
import { DAYS_FROM_1900_TO_1904, isDateFormat } from '../cells/numberFormats';
import type { XlsxSheet, XlsxStyle } from '../xlsxBook';
import { XLSX_LIMITS } from '../xlsxLimits';
import { decodePart } from '../xml/xmlText';
import { readZip } from '../zip/readZip';
import type { GraftedStyles } from './graftStyles';
import { toHucre } from './toHucre';

/** New sheets as XML, with the style part their numbers point at. */
export interface Guest {
  readonly sheets: readonly string[];
  readonly styles: string;
}

const UNLIMITED = {
  ...XLSX_LIMITS,
  inputBytes: Number.POSITIVE_INFINITY,
  unpackedBytes: Number.POSITIVE_INFINITY,
};

/** Has the library write the sheets into a package of their own and takes them out again. */
export async function writeGuest(
  sheets: readonly XlsxSheet[],
  styles: readonly XlsxStyle[],
  date1904: boolean,
): Promise<Guest> {
  if (sheets.length === 0) return { sheets: [], styles: '' };
  const bytes = await writeHucre(
    toHucre({ sheets: numbered(date1904 ? to1904(sheets, styles) : sheets), styles, date1904 }),
  );
  const parts = await readZip(bytes, UNLIMITED);
  const text = (path: string): string => decodePart(parts.get(path) ?? new Uint8Array());
  return {
    sheets: sheets.map((_, index) => text(`xl/worksheets/sheet${index + 1}.xml`)),
    styles: text('xl/styles.xml'),
  };
}

/** Sheets with their days counted from 1904, as the file that they go into does. */
function to1904(sheets: readonly XlsxSheet[], styles: readonly XlsxStyle[]): XlsxSheet[] {
  const isDate = styles.map((style) => isDateFormat(style.numberFormat ?? 'General'));
  return sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.map((cell) =>
        cell?.kind === 'number' && isDate[cell.style ?? 0] === true
          ? { ...cell, number: cell.number - DAYS_FROM_1900_TO_1904 }
          : cell,
      ),
    ),
    validations: sheet.validations.map((rule) =>
      rule.type === 'date'
        ? { ...rule, formula1: dayTo1904(rule.formula1), formula2: dayTo1904(rule.formula2) }
        : rule,
    ),
  }));
}

function dayTo1904(formula: string | null): string | null {
  if (formula === null || !/^\d+$/.test(formula)) return formula;
  return `${Number(formula) - DAYS_FROM_1900_TO_1904}`;
}

/** Names stand in the workbook part, which we write ourselves; here they only have to differ. */
function numbered(sheets: readonly XlsxSheet[]): XlsxSheet[] {
  return sheets.map((sheet, index) => ({ ...sheet, name: `S${index + 1}`, state: 'visible' }));
}

/** Points the style numbers of a guest's sheet at the places where the styles went. */
export function moveStyles(xml: string, grafted: GraftedStyles): string {
  return xml
    .replace(
      /(<c r="[A-Z]+\d+"(?: t="\w+")?) s="(\d+)"/g,
      (_, head: string, index: string) => `${head} s="${grafted.cellStyles[Number(index)] ?? 0}"`,
    )
    .replace(
      /(<cfRule [^>]*)\bdxfId="(\d+)"/g,
      (_, head: string, index: string) =>
        `${head}dxfId="${grafted.conditionalStyles[Number(index)] ?? 0}"`,
    );
}
