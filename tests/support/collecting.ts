import { collect } from '../../src/commands/collect/collect';
import type { CollectChoices, CollectReport } from '../../src/commands/collect/collectReport';
import type { Decision } from '../../src/commands/command';
import type { FileWorkbook } from '../../src/hosts/files/fileWorkbook';
import { openFileWorkbook } from '../../src/hosts/files/fileWorkbook';
import { returnedFileFromBytes } from '../../src/hosts/files/returnedFileFromBytes';
import type { ReturnedFile } from '../../src/workbook/returnedFile';
import { CONTEXT, press, succeeded } from './pressing';

/** Nothing decided yet. */
export const UNDECIDED: CollectChoices = {
  by: null,
  differences: new Map(),
  otherwise: null,
  mappings: [],
};

/** A workbook as it comes back by mail. */
export async function returned(
  name: string,
  book: FileWorkbook,
  savedAt = '',
): Promise<ReturnedFile> {
  return { ...(await returnedFileFromBytes(name, await book.toBytes())), savedAt };
}

/** Collects and applies the plan, as hosts do. */
export async function pressCollect(
  book: FileWorkbook,
  files: readonly ReturnedFile[],
  choices: Partial<CollectChoices> = {},
): Promise<Decision<CollectReport>> {
  return press(book, collect(await book.read(), files, { ...UNDECIDED, ...choices }, CONTEXT));
}

/** The same workbook again, to go another way with. */
export async function copyOf(book: FileWorkbook): Promise<FileWorkbook> {
  return succeeded(await openFileWorkbook(await book.toBytes()));
}
