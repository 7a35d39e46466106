import { type FileWorkbook, openFileWorkbook } from '../../src/hosts/files/fileWorkbook';
import { XLSX_LIMITS } from '../../src/xlsx/xlsxLimits';
import { readZip } from '../../src/xlsx/zip/readZip';
import { writeZip } from '../../src/xlsx/zip/writeZip';
import { succeeded } from './pressing';

/**
 * The workbook after somebody renamed a tab in Excel, which follows with defined names and formulas
 * by itself. Neither name may hold what XML escapes, apart from apostrophes.
 */
export async function renamedTab(
  book: FileWorkbook,
  from: string,
  to: string,
): Promise<FileWorkbook> {
  const parts = new Map(await readZip(await book.toBytes(), XLSX_LIMITS));
  const quoted = to.replaceAll("'", "''");
  for (const [path, bytes] of parts) {
    const isWorkbook = path === 'xl/workbook.xml';
    if (!isWorkbook && !/^xl\/worksheets\/sheet\d+\.xml$/u.test(path)) continue;
    const xml = new TextDecoder()
      .decode(bytes)
      .replaceAll(`'${from}'!`, `'${quoted}'!`)
      .replaceAll(`>${from}!`, `>'${quoted}'!`)
      .replaceAll(` name="${from}" sheetId`, ` name="${to}" sheetId`);
    parts.set(path, new TextEncoder().encode(xml));
  }
  return succeeded(await openFileWorkbook(await writeZip(parts)));
}
