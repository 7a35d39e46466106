import type { CommandContext } from '../../commands/command';
import { handOut } from '../../commands/handOut/handOut';
import type { HandOutReport, HandOutRequest } from '../../commands/handOut/handOutReport';
import { failure, type Result, success } from '../../domain/result';
import { bookFromPlan } from '../../hosts/files/bookFromPlan';
import type { WorkbookReading } from '../../workbook/workbook';
import { openBook } from '../bookFile';
import type { CliFailure } from '../cliFailure';
import type { CliIo } from '../cliIo';
import type { Progress } from '../progress';
import type { MadeFile } from './madeFile';
import { sameFiles } from './sameFiles';

export interface HandOutRun {
  readonly book: string;
  readonly folder: string;
  /** Replace files that are there with other content. */
  readonly overwrite: boolean;
  readonly request: HandOutRequest;
}

export interface HandedOut {
  readonly report: HandOutReport;
  /** Names of the files that were written; the others were there already, the same. */
  readonly written: readonly string[];
}

/**
 * Makes all workbooks before the first one is written. A file that is there with other content stops
 * everything, unless it may be overwritten; one with the same content is left as it is.
 */
export async function runHandOut(
  run: HandOutRun,
  context: CommandContext,
  io: CliIo,
  progress: Progress,
): Promise<Result<HandedOut, CliFailure>> {
  progress.phase('read');
  const opened = await openBook(io.files, run.book);
  if (!opened.ok) return opened;
  const reading = await opened.value.read();
  progress.phase('decide');
  const decided = handOut(reading, run.request, context);
  if (!decided.ok) return failure({ kind: 'command', failure: decided.failure });
  const report = decided.value;
  progress.phase('write');
  const made = await filesOf(report, run, io);
  if (!made.ok) return made;
  const wanted = await toBeWritten(made.value, run, { reading, context }, io);
  if (!wanted.ok) return wanted;
  progress.phase('save');
  const saved = await saveAll(wanted.value, run, io);
  return saved.ok ? success({ report, written: saved.value }) : saved;
}

async function filesOf(
  { books }: HandOutReport,
  { folder }: HandOutRun,
  { files }: CliIo,
): Promise<Result<readonly MadeFile[], CliFailure>> {
  const made: MadeFile[] = [];
  for (const { unit, fileName, plan } of books) {
    const bytes = await bookFromPlan(plan);
    if (!bytes.ok) return failure({ kind: 'apply', failure: bytes.failure });
    made.push({ unit, fileName, path: files.join(folder, fileName), bytes: bytes.value });
  }
  return success(made);
}

/** Without those that are there already; the master itself is never overwritten. */
async function toBeWritten(
  made: readonly MadeFile[],
  { book, overwrite, request }: HandOutRun,
  master: { readonly reading: WorkbookReading; readonly context: CommandContext },
  { files }: CliIo,
): Promise<Result<readonly MadeFile[], CliFailure>> {
  const isSame = sameFiles(master.reading, request, master.context);
  const wanted: MadeFile[] = [];
  const others: string[] = [];
  for (const file of made) {
    const present = await files.read(file.path);
    if (!present.ok && present.failure.kind !== 'notFound') {
      return failure({ kind: 'disk', fault: present.failure });
    }
    if (present.ok && (await isSame(file, present.value))) continue;
    const isMaster = await files.isSame(file.path, book);
    if (present.ok && (isMaster || !overwrite)) others.push(file.fileName);
    wanted.push(file);
  }
  return others.length === 0 ? success(wanted) : failure({ kind: 'exists', names: others });
}

async function saveAll(
  wanted: readonly MadeFile[],
  { folder }: HandOutRun,
  { files }: CliIo,
): Promise<Result<readonly string[], CliFailure>> {
  const folderMade = await files.makeFolder(folder);
  if (!folderMade.ok) return failure({ kind: 'disk', fault: folderMade.failure });
  for (const { path, bytes } of wanted) {
    const written = await files.write(path, bytes);
    if (!written.ok) return failure({ kind: 'disk', fault: written.failure });
  }
  return success(wanted.map(({ fileName }) => fileName));
}
