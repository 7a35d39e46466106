import type { CommandContext } from '../../commands/command';
import { handOut } from '../../commands/handOut/handOut';
import type { HandOutRequest } from '../../commands/handOut/handOutReport';
import { bookFromPlan } from '../../hosts/files/bookFromPlan';
import { openFileWorkbook } from '../../hosts/files/fileWorkbook';
import type { WorkbookReading } from '../../workbook/workbook';
import type { MadeFile } from './madeFile';

/**
 * Whether a file that is there says the same as one that was just made. The time of handing out
 * stands in it, so it is made once more with the time of the file.
 */
export function sameFiles(
  master: WorkbookReading,
  request: HandOutRequest,
  context: CommandContext,
): (file: MadeFile, present: Uint8Array) => Promise<boolean> {
  const made = new Map<string, ReturnType<typeof handOut>>();
  return async (file, present) => {
    if (isEqual(file.bytes, present)) return true;
    const issued = await issuedOf(present);
    if (issued === null) return false;
    const before = made.get(issued) ?? handOut(master, request, { ...context, now: issued });
    made.set(issued, before);
    const book = before.ok ? before.value.books.find(({ unit }) => unit === file.unit) : undefined;
    const bytes = book === undefined ? null : await bookFromPlan(book.plan);
    return bytes !== null && bytes.ok && isEqual(bytes.value, present);
  };
}

/** When the workbook was handed out; null for any other file. */
async function issuedOf(bytes: Uint8Array): Promise<string | null> {
  const opened = await openFileWorkbook(bytes);
  if (!opened.ok) return null;
  const { metadata } = await opened.value.read([]);
  return metadata?.handOut?.issued ?? null;
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
