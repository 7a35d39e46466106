import { failure, type Result, success } from '../../domain/result';
import type { DroppedFile, KeptFile } from '../../taskpane/fileServices';
import type { PaneFailure, Progress } from '../../taskpane/paneAnswer';
import { XLSX_LIMITS } from '../../xlsx/xlsxLimits';
import { enter } from '../workbookSession';
import type { FileRoom } from './fileRoom';

let files = 0;

/** Reads files one after the other, so that 300 are never in memory at once. */
export async function keepFiles(
  room: FileRoom,
  dropped: readonly DroppedFile[],
  kept: (file: KeptFile) => void,
  progress: Progress,
): Promise<Result<null, PaneFailure>> {
  for (const [index, file] of dropped.entries()) {
    await enter(progress, 'files', index, dropped.length);
    if (progress.isCancelled()) return failure({ kind: 'cancelled' });
    files += 1;
    const key = `file${files}`;
    const bytes = await bytesOf(file);
    if (typeof bytes === 'string') kept({ key, name: file.name, print: '', code: bytes });
    else kept({ key, ...(await room.keep(key, file.name, bytes)) });
  }
  return success(null);
}

/** The code of why it cannot be read stands for a file that is not even taken into memory. */
async function bytesOf({ size, bytes }: DroppedFile): Promise<Uint8Array | string> {
  if (size > XLSX_LIMITS.inputBytes) return 'tooLarge';
  try {
    return await bytes();
  } catch {
    // Renamed, deleted or locked since it was dropped.
    return 'gone';
  }
}
