import { failure, type Result, success } from '../domain/result';
import { type FileWorkbook, openFileWorkbook } from '../hosts/files/fileWorkbook';
import type { Plan } from '../workbook/plan';
import type { CliFailure } from './cliFailure';
import type { Files } from './cliIo';

const WORKBOOKS = ['.xlsx', '.xlsm'];
const OTHERS: Readonly<Record<string, 'xls' | 'et' | 'csv'>> = {
  '.xls': 'xls',
  '.et': 'et',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.txt': 'csv',
};

/** The extension of a path in small letters, with its dot; blank without one. */
function extensionOf(path: string): string {
  return /\.[^./\\]*$/u.exec(path)?.[0].toLowerCase() ?? '';
}

/** Opens a workbook on the disk, or says why it cannot be used. */
export async function openBook(
  files: Files,
  path: string,
): Promise<Result<FileWorkbook, CliFailure>> {
  const bytes = await files.read(path);
  if (!bytes.ok) return failure({ kind: 'disk', fault: bytes.failure });
  const opened = await openFileWorkbook(bytes.value);
  const extension = extensionOf(path);
  if (!WORKBOOKS.includes(extension)) return failure(misnamed(path, extension, opened));
  return opened.ok ? opened : failure({ kind: 'file', code: opened.failure, path });
}

/** What the extension alone can tell: such files are what they are called, or nothing we know. */
const TOLD_BY_NAME: readonly string[] = [
  'empty',
  'notZip',
  'legacyXls',
  'textTable',
  'notWorkbook',
];

/** A name that is none of a workbook: what is inside says more than the name, if it is known. */
function misnamed(
  path: string,
  extension: string,
  opened: Awaited<ReturnType<typeof openFileWorkbook>>,
): CliFailure {
  if (opened.ok) return { kind: 'file', code: 'renamed', path };
  return TOLD_BY_NAME.includes(opened.failure)
    ? { kind: 'extension', fault: { kind: OTHERS[extension] ?? 'other', path } }
    : { kind: 'file', code: opened.failure, path };
}

/** A workbook keeps its kind: macros in a file named .xlsx make Excel refuse it. */
export function checkOut(out: string, book: string): CliFailure | null {
  const wanted = book === '' ? '.xlsx' : extensionOf(book);
  return extensionOf(out) === wanted || !WORKBOOKS.includes(wanted)
    ? null
    : { kind: 'extension', fault: { kind: 'out', path: out, wanted } };
}

/**
 * Carries out a plan, all or nothing. What would be lost is named and refused unless that is
 * allowed. Without a plan the workbook stays as it is.
 */
export async function carryOut(
  book: FileWorkbook,
  plan: Plan | null,
  dropUnsupported: boolean,
): Promise<Result<null, CliFailure>> {
  if (plan === null) return success(null);
  const losses = book.lossesOf(plan);
  if (losses.length > 0 && !dropUnsupported) return failure({ kind: 'losses', losses });
  const applied = await book.apply(plan);
  return applied.ok ? success(null) : failure({ kind: 'apply', failure: applied.failure });
}

export async function saveBook(
  files: Files,
  path: string,
  book: FileWorkbook,
): Promise<Result<null, CliFailure>> {
  const written = await files.write(path, await book.toBytes());
  return written.ok ? success(null) : failure({ kind: 'disk', fault: written.failure });
}
