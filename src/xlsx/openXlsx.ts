import { DAYS_FROM_1900_TO_1904, isDateFormat, readNumberFormats } from './cells/numberFormats';
import { ReadingRoom } from './cells/readingRoom';
import { readSharedStrings } from './cells/sharedStrings';
import { readSheetCells, type SheetCells } from './cells/sheetCells';
import {
  openPackage,
  readPackage,
  type SheetEntry,
  workbookPart,
  type XlsxPackage,
} from './package/xlsxPackage';
import type { XlsxCell } from './xlsxBook';
import { settle, XlsxError, type XlsxResult } from './xlsxFailure';
import { XLSX_LIMITS, type XlsxLimits } from './xlsxLimits';
import { rootName } from './xml/scanXml';
import { decodePart } from './xml/xmlText';
import { partOf } from './zip/partOf';
import type { Parts } from './zip/readZip';

/** A file taken apart, with the cells of every worksheet. */
export interface OpenedXlsx {
  readonly book: XlsxPackage;
  readonly sheets: readonly OpenedSheet[];
  /** Number format of every cell style; null for General. */
  readonly formats: readonly (string | null)[];
}

export interface OpenedSheet extends SheetCells {
  readonly entry: SheetEntry;
}

/** Opens .xlsx bytes. Every way in which foreign bytes can be unsound is a failure code. */
export function openXlsx(
  bytes: Uint8Array,
  limits: XlsxLimits = XLSX_LIMITS,
): Promise<XlsxResult<OpenedXlsx>> {
  return settle(async () => openParts(await openPackage(bytes, limits), limits));
}

/** The same for parts we wrote ourselves. */
export function openKnownParts(parts: Parts): OpenedXlsx {
  return openParts(readPackage(parts), XLSX_LIMITS);
}

function openParts(book: XlsxPackage, limits: XlsxLimits): OpenedXlsx {
  const strings = readSharedStrings(textOfPart(book, 'sharedStrings', 'sst'));
  const formats = readNumberFormats(textOfPart(book, 'styles', 'styleSheet'), limits.styles);
  const room = new ReadingRoom(limits);
  const sheets = book.sheets
    .filter((entry) => entry.isWorksheet)
    .map((entry) => {
      const cells = readSheetCells(decodePart(partOf(book.parts, entry.path)), strings, room);
      const rows = book.date1904 ? to1900(cells.rows, formats) : cells.rows;
      return { ...cells, rows, entry };
    });
  return { book, sheets, formats };
}

/** A part of the workbook; blank where it has none. One that is named must be there, and be it. */
function textOfPart(book: XlsxPackage, kind: string, root: string): string {
  const path = workbookPart(book, kind);
  if (path === null) {
    const isNamed = book.relationships.some((item) => item.kind === kind);
    if (isNamed) throw new XlsxError('missingPart');
    return '';
  }
  const text = decodePart(partOf(book.parts, path));
  if (rootName(text) !== root) throw new XlsxError('corrupt');
  return text;
}

/** Dates of a file that counts from 1904, counted from 1900. */
function to1900(
  rows: readonly (readonly (XlsxCell | null)[])[],
  formats: readonly (string | null)[],
): readonly (readonly (XlsxCell | null)[])[] {
  const isDate = formats.map((format) => format !== null && isDateFormat(format));
  return rows.map((row) =>
    row.map((cell) =>
      cell?.kind === 'number' && isDate[cell.style ?? 0] === true
        ? { ...cell, number: cell.number + DAYS_FROM_1900_TO_1904 }
        : cell,
    ),
  );
}
