import { calculate } from '../commands/calculate';
import { insert } from '../commands/insert';
import { newWorkbook } from '../commands/newWorkbook';
import { summariseWorkbook } from '../commands/summariseWorkbook';
import { type Result, success } from '../domain/result';
import type { WorkbookReading } from '../workbook/workbook';
import { adoptAsSaid } from './adopt/adoptAsSaid';
import { adoptOutcome } from './adopt/adoptOutcome';
import { openBook } from './bookFile';
import type { CliFailure } from './cliFailure';
import type { CliIo } from './cliIo';
import { runDemo } from './demo';
import { ALL, contextOf, type Run, schemesOf, textOf } from './lineOptions';
import type { Outcome } from './outcome';
import type { Progress } from './progress';
import { calculateOutcome, insertOutcome, summariseOutcome } from './reportOutcome';
import { isChecking, runChecking } from './runChecking';
import { isFinalCommand, runFinal } from './runFinal';
import { isMeetingCommand, runMeeting } from './runMeeting';
import { type BookRun, type Decide, runOnBook } from './runOnBook';
import { isOnFiles, onFiles } from './runOnFiles';
import { savedOutcome } from './savedOutcome';
import { schemesOutcome } from './schemesOutcome';

/** Runs the command that was asked for. */
export function runCommand(
  line: Run,
  io: CliIo,
  progress: Progress,
): Promise<Result<Outcome, CliFailure>> {
  const { command, language } = line;
  const run = bookRunOf(line);
  const finish = <Report>(
    decide: Decide<Report>,
    outcomeOf: (report: Report) => Outcome,
    change: Partial<BookRun> = {},
  ): Promise<Result<Outcome, CliFailure>> =>
    onBook({ ...run, ...change }, decide, outcomeOf, line, io, progress);
  if (isFinalCommand(command)) return runFinal(command, line, finish);
  if (isMeetingCommand(command)) return runMeeting(command, line, finish);
  if (isChecking(command)) return runChecking(command, line, finish);
  if (isOnFiles(command)) return onFiles(command, line, io, progress);
  switch (command) {
    case 'schemes':
      return Promise.resolve(success(schemesOutcome(ALL, language)));
    case 'new':
      return finish(
        (reading, context) => newWorkbook(reading, schemesOf(line), context),
        (report) => insertOutcome(report, language),
        { book: textOf(line, 'roster'), isNew: true },
      );
    case 'insert':
      return finish(
        (reading, context) => insert(reading, schemesOf(line), context),
        (report) => insertOutcome(report, language),
      );
    case 'calculate':
      return finish(calculate, (report) => calculateOutcome(report, textOf(line, 'out'), language));
    case 'summarise':
      return withPrevious(line, io, (previous) =>
        finish(
          (reading, context) => summariseWorkbook(reading, context, previous),
          (report) => summariseOutcome(report, textOf(line, 'out'), language),
        ),
      );
    case 'adopt':
      return finish(
        (reading, context) => adoptAsSaid(reading, line.values, context),
        (answer) => adoptOutcome(answer, language),
      );
    case 'demo':
      return runDemo(run.out, language, io, progress);
  }
}

function bookRunOf({ book, values, dropUnsupported }: Run): BookRun {
  return { book, out: values.out ?? null, isNew: false, dropUnsupported };
}

/** The workbook of the period before is read first; without one there is nothing to compare with. */
async function withPrevious(
  { values }: Run,
  io: CliIo,
  then: (previous: WorkbookReading | null) => Promise<Result<Outcome, CliFailure>>,
): Promise<Result<Outcome, CliFailure>> {
  if (values.previous === undefined) return then(null);
  const opened = await openBook(io.files, values.previous);
  return opened.ok ? then(await opened.value.read()) : opened;
}

async function onBook<Report>(
  run: BookRun,
  decide: Decide<Report>,
  outcomeOf: (report: Report) => Outcome,
  line: Run,
  io: CliIo,
  progress: Progress,
): Promise<Result<Outcome, CliFailure>> {
  const done = await runOnBook(run, decide, contextOf(line, io), io, progress);
  if (!done.ok) return done;
  return success(savedOutcome(run, outcomeOf(done.value.report), done.value, line.language));
}
