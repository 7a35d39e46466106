import type { XlsxBook, XlsxName } from '../../xlsx/xlsxBook';
import type { EmbeddedExcel } from '../engine/embeddedExcel';
import type { Book } from '../engine/model/book';
import type { NameTarget } from '../engine/model/definedName';
import { addSheet } from '../engine/model/sheetOperations';
import { ApiError } from '../protocol/apiError';
import { fillSheet } from './fillSheet';

/**
 * Puts the workbook of a file into a new embedded Excel, whose first sheet must bear the name of
 * the file's first one. Gives what could not be taken along: names that stand for a text, and
 * conditional formats that are neither formula nor comparison.
 */
export async function openBook(excel: EmbeddedExcel, file: XlsxBook): Promise<readonly string[]> {
  const { book } = excel;
  const leftOut: string[] = [];
  for (const sheet of file.sheets) {
    if (book.find(sheet.name) === null) addSheet(book, sheet.name);
  }
  for (const name of file.names) if (!addName(book, name)) leftOut.push(name.name);
  for (const source of file.sheets) {
    const sheet = book.find(source.name);
    if (sheet !== null) leftOut.push(...fillSheet(book, sheet, source, file.styles));
  }
  const active = book.find(file.sheets[file.activeSheet]?.name ?? '');
  if (active !== null) book.activate(active);
  await settle(excel);
  book.context.isDirty = false;
  return leftOut;
}

/** Calculates, and shows the grid its rules, as the end of any request does. */
export async function settle(excel: EmbeddedExcel): Promise<void> {
  await excel.server.answer({ AutoKeepReference: false, Actions: [], ObjectPaths: {} });
}

/** Print titles and the like (`_xlnm.`) are kept with the page of their sheet. */
function addName(book: Book, { name, text, sheet, hidden }: XlsxName): boolean {
  if (name.startsWith('_xlnm.')) return true;
  const scope = sheet === null ? null : book.find(sheet);
  try {
    const added = book.names.add(name, scope, targetOf(book, text), 'file');
    if (hidden) book.names.setVisible(added, false);
    return true;
  } catch (error) {
    if (error instanceof ApiError) return false;
    throw error;
  }
}

function targetOf(book: Book, text: string): NameTarget {
  const range = text.includes('!') ? book.resolve(text, book.activeSheet) : null;
  return range === null ? { kind: 'formula', formula: `=${text}` } : { kind: 'cells', range };
}
