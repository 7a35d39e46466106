import type {
  HandOutBook,
  HandOutReport,
  HandOutRequest,
} from '../../commands/handOut/handOutReport';
import { failure, type Result, success } from '../../domain/result';
import type { FileServices } from '../../taskpane/fileServices';
import type { PaneFailure, Progress } from '../../taskpane/paneAnswer';
import { hostFailure } from '../hostFailure';
import { enter, type WorkbookSession } from '../workbookSession';
import { base64Of } from './base64Of';
import { factsOf } from './contextFacts';
import type { FileRoom } from './fileRoom';

/** What making workbooks needs from the host. */
export interface HandOutExtras {
  /** Hands a file to the person, e.g. as a download. */
  readonly save: (bytes: Uint8Array, name: string) => void;
  /** Opens a workbook made here; null where the host cannot. */
  readonly open: ((base64: string) => Promise<void>) | null;
  /** Name of the zip: "下发-2024.zip". */
  readonly zipName: (report: HandOutReport) => string;
}

type Made = Result<Uint8Array, PaneFailure>;

export function handOutServices(
  session: WorkbookSession,
  room: FileRoom,
  { save, open, zipName }: HandOutExtras,
): Pick<FileServices, 'previewHandOut' | 'saveHandOut' | 'openHandOut'> {
  const report = (
    request: HandOutRequest,
    progress: Progress,
  ): Promise<Result<HandOutReport, PaneFailure>> =>
    session.look((reading, context) => room.handOut(reading, request, factsOf(context)), progress);
  const made = async ({ plan }: HandOutBook): Promise<Made> => {
    const book = await room.book(plan);
    return book.ok ? book : failure(hostFailure(book.failure));
  };
  /** Every workbook after the other, each given away as soon as it is made. */
  const each = async (
    { books }: HandOutReport,
    progress: Progress,
    give: (book: HandOutBook, bytes: Uint8Array) => Promise<void> | void,
  ): Promise<Result<null, PaneFailure>> => {
    for (const [index, book] of books.entries()) {
      await enter(progress, 'making', index, books.length);
      if (progress.isCancelled()) return failure({ kind: 'cancelled' });
      const bytes = await made(book);
      if (!bytes.ok) return bytes;
      await give(book, bytes.value);
    }
    return success(null);
  };
  return {
    previewHandOut: async (request, progress) => {
      const seen = await report(request, progress);
      return seen.ok ? success({ report: seen.value, canOpen: open !== null }) : seen;
    },
    saveHandOut: (request, progress) =>
      session.guarded(async () => {
        const seen = await report(request, progress);
        if (!seen.ok) return seen;
        const files: { fileName: string; bytes: Uint8Array }[] = [];
        const all = await each(seen.value, progress, ({ fileName }, bytes) => {
          files.push({ fileName, bytes });
        });
        if (!all.ok) return all;
        save(await room.zip(files), zipName(seen.value));
        return seen;
      }),
    openHandOut: (request, progress) =>
      session.guarded(async () => {
        if (open === null) return failure({ kind: 'host', code: 'unsupported', detail: '' });
        const seen = await report(request, progress);
        if (!seen.ok) return seen;
        const all = await each(seen.value, progress, (_, bytes) => open(base64Of(bytes)));
        return all.ok ? seen : all;
      }),
  };
}
