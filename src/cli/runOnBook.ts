import type { CommandContext, CommandFailure, Decision } from '../commands/command';
import { failure, type Result, success } from '../domain/result';
import { type FileWorkbook, newFileWorkbook } from '../hosts/files/fileWorkbook';
import type { Plan } from '../workbook/plan';
import type { WorkbookReading } from '../workbook/workbook';
import { carryOut, checkOut, openBook, saveBook } from './bookFile';
import type { CliFailure } from './cliFailure';
import type { CliIo } from './cliIo';
import type { Progress } from './progress';

/** Decides what is to be done, from what was read. */
export type Decide<Report> = (
  reading: WorkbookReading,
  context: CommandContext,
) => Result<Decision<Report>, CommandFailure>;

export interface BookRun {
  /** The workbook that is read. */
  readonly book: string;
  /** Where the result goes; null = nothing is written, whatever was decided. */
  readonly out: string | null;
  /** The result is a new workbook instead of the one that was read. */
  readonly isNew: boolean;
  readonly dropUnsupported: boolean;
  /** Where the same file is written once more. */
  readonly archive?: string;
}

export interface Done<Report> {
  readonly report: Report;
  /** What the file that was read carries besides tables. */
  readonly foreign: ReturnType<FileWorkbook['foreign']>;
  /** False when the file at `out` is the one that was read, and nothing had to change. */
  readonly saved: boolean;
}

/** Read, decide, carry out, save: how every command works on a file. */
export async function runOnBook<Report>(
  run: BookRun,
  decide: Decide<Report>,
  context: CommandContext,
  io: CliIo,
  progress: Progress,
): Promise<Result<Done<Report>, CliFailure>> {
  const wrongOut = run.out === null ? null : checkOut(run.out, run.isNew ? '' : run.book);
  if (wrongOut !== null) return failure(wrongOut);
  const wrongArchive = run.archive === undefined ? null : checkOut(run.archive, run.book);
  if (wrongArchive !== null) return failure(wrongArchive);
  progress.phase('read');
  const opened = await openBook(io.files, run.book);
  if (!opened.ok) return opened;
  const reading = await opened.value.read();
  progress.phase('decide');
  const decided = decide(reading, context);
  if (!decided.ok) return failure({ kind: 'command', failure: decided.failure });
  const { plan, report } = decided.value;
  const target = run.isNew ? newFileWorkbook() : opened.value;
  const saved = await save(run, target, plan, io, progress);
  return saved.ok
    ? success({ report, saved: saved.value, foreign: opened.value.foreign() })
    : saved;
}

/** Carries the plan out and saves; whether a file was written. */
async function save(
  { book, out, dropUnsupported, archive }: BookRun,
  target: FileWorkbook,
  plan: Plan | null,
  { files }: CliIo,
  progress: Progress,
): Promise<Result<boolean, CliFailure>> {
  if (out === null) return success(false);
  progress.phase('write');
  const done = await carryOut(target, plan, dropUnsupported);
  if (!done.ok) return done;
  if (plan === null && (await files.isSame(book, out))) return success(false);
  progress.phase('save');
  const saved = await saveBook(files, out, target);
  if (!saved.ok) return saved;
  const kept = archive === undefined ? saved : await saveBook(files, archive, target);
  return kept.ok ? success(true) : kept;
}
