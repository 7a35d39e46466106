import { calculate } from '../commands/calculate';
import { check } from '../commands/check';
import type { CommandContext } from '../commands/command';
import { explain } from '../commands/explain';
import { insert } from '../commands/insert';
import { knownSchemes } from '../commands/knownSchemes';
import { newWorkbook } from '../commands/newWorkbook';
import { summariseWorkbook } from '../commands/summariseWorkbook';
import { type Result, success } from '../domain/result';
import { messagesFor } from '../messages/messagesFor';
import { problemSentence } from '../messages/problemSentence';
import type { WorkbookReading } from '../workbook/workbook';
import { openBook } from './bookFile';
import type { CliFailure } from './cliFailure';
import type { CliIo } from './cliIo';
import { type CommandLine, schemeIds } from './commandLine';
import { runDemo } from './demo';
import type { Outcome } from './outcome';
import type { Progress } from './progress';
import {
  calculateOutcome,
  checkOutcome,
  explainOutcome,
  insertOutcome,
  summariseOutcome,
} from './reportOutcome';
import { isFinalCommand, runFinal } from './runFinal';
import { isMeetingCommand, runMeeting } from './runMeeting';
import { type BookRun, type Decide, runOnBook } from './runOnBook';
import { schemesOutcome } from './schemesOutcome';
import { foreignLines } from './text/foreignLines';

/** Every scheme that ships. */
const ALL = knownSchemes({});

export type Run = Extract<CommandLine, { readonly kind: 'run' }>;

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
    case 'check':
      return finish(check, (report) => checkOutcome(report, language));
    case 'calculate':
      return finish(calculate, (report) => calculateOutcome(report, textOf(line, 'out'), language));
    case 'summarise':
      return withPrevious(line, io, (previous) =>
        finish(
          (reading, context) => summariseWorkbook(reading, context, previous),
          (report) => summariseOutcome(report, textOf(line, 'out'), language),
        ),
      );
    case 'explain':
      return finish(
        (reading, context) =>
          explain(reading, { scheme: textOf(line, 'scheme'), id: textOf(line, 'id') }, context),
        (report) => explainOutcome(report, language),
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

/** An option that the command requires, so that it is there. */
function textOf({ values }: Run, name: 'roster' | 'out' | 'scheme' | 'id'): string {
  return values[name] ?? '';
}

/** The ids after --schemes; "all" and 全部 stand for every scheme. */
function schemesOf({ values }: Run): readonly string[] {
  const named = schemeIds(values.schemes ?? '').flatMap((id) =>
    id === 'all' || id === '全部' ? ALL.map((scheme) => scheme.id) : [id],
  );
  return [...new Set(named)];
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
  const words = messagesFor(line.language).report;
  const said = withForeign(outcomeOf(done.value.report), done.value.foreign, line.language);
  if (run.out === null) return success({ ...said, json: { book: run.book, ...said.json } });
  const last = done.value.saved ? words.saved(run.out) : words.unchanged(run.out);
  return success({
    ...said,
    lines: [...said.lines, last],
    json: { book: run.book, out: run.out, saved: done.value.saved, ...said.json },
  });
}

/** Named only where there is something to name. */
function withForeign(
  said: Outcome,
  foreign: Parameters<typeof foreignLines>[0],
  language: Run['language'],
): Outcome {
  if (foreign.length === 0) return said;
  const lines = [...said.lines, ...foreignLines(foreign, language)];
  return { ...said, lines, json: { ...said.json, foreign } };
}

function contextOf({ values }: Run, io: CliIo): CommandContext {
  return {
    now: io.now(),
    toolVersion: io.version,
    sentence: (problem) => problemSentence(problem, 'zh-CN'),
    year: values.year ?? null,
  };
}
