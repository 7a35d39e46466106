import type { ReturnedFile } from '../../workbook/returnedFile';
import { readCsv } from './csv/readCsv';
import { filePrint } from './filePrint';
import { openFileWorkbook } from './fileWorkbook';

const TEXT_TABLE = /\.(?:csv|tsv|txt)$/iu;

/**
 * A file that came back, read: a workbook, or a text table as a workbook of one tab. What is inside
 * counts; the name only tells a text table from a workbook. A file that cannot be read has the
 * code of its reason, and nothing of it is half read. `name` may have its folders before it.
 */
export async function returnedFileFromBytes(
  name: string,
  bytes: Uint8Array,
): Promise<ReturnedFile> {
  const file = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  const known = { name: file, print: filePrint(bytes) };
  if (TEXT_TABLE.test(file) && !isZip(bytes)) {
    const read = readCsv(bytes, file.replace(TEXT_TABLE, ''));
    if (!read.ok) return { ...known, savedAt: '', content: { ok: false, code: read.failure } };
    const reading = { tabs: [read.value], metadata: null, metadataBroken: false };
    return { ...known, savedAt: '', content: { ok: true, reading } };
  }
  const opened = await openFileWorkbook(bytes);
  if (!opened.ok) return { ...known, savedAt: '', content: { ok: false, code: opened.failure } };
  const reading = await opened.value.read();
  return { ...known, savedAt: opened.value.savedAt(), content: { ok: true, reading } };
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
