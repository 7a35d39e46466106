import { calculate } from '../commands/calculate';
import { check } from '../commands/check';
import type { CommandContext } from '../commands/command';
import { explain } from '../commands/explain';
import { insert } from '../commands/insert';
import { knownSchemes } from '../commands/knownSchemes';
import { newWorkbook } from '../commands/newWorkbook';
import { restoreRules } from '../commands/restoreRules';
import { addOverride } from '../commands/review/addOverride';
import type { OverrideReport } from '../commands/review/overrideReport';
import { removeOverride } from '../commands/review/removeOverride';
import { review } from '../commands/review/review';
import { summariseWorkbook } from '../commands/summariseWorkbook';
import { type Result, success } from '../domain/result';
import { problemSentence } from '../messages/problemSentence';
import type { WorkbookReading } from '../workbook/workbook';
import { adoptAsSaid } from './adopt/adoptAsSaid';
import { adoptOutcome } from './adopt/adoptOutcome';
import { openBook } from './bookFile';
import type { CliFailure } from './cliFailure';
import type { CliIo } from './cliIo';
import { collectOutcome } from './collect/collectOutcome';
import { runCollect } from './collect/collectRun';
import { saveReport } from './collect/saveReport';
import { type CommandLine, namesIn, schemeIds } from './commandLine';
import { runDemo } from './demo';
import { handOutOutcome } from './handOut/handOutOutcome';
import { runHandOut } from './handOut/handOutRun';
import type { Outcome } from './outcome';
import type { Progress } from './progress';
import {
  calculateOutcome,
  checkOutcome,
  explainOutcome,
  insertOutcome,
  summariseOutcome,
} from './reportOutcome';
import { restoreOutcome } from './restoreOutcome';
import { overrideOutcome, reviewOutcome } from './reviewOutcome';
import { isFinalCommand, runFinal } from './runFinal';
import { type BookRun, type Decide, runOnBook } from './runOnBook';
import { savedOutcome } from './savedOutcome';
import { schemesOutcome } from './schemesOutcome';

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
    case 'check':
      return finish(check, (report) => checkOutcome(report, language));
    case 'restore':
      return finish(restoreRules, (report) => restoreOutcome(report, language));
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
    case 'review':
      return finish(
        (reading, context) => {
          const found = review(reading, context);
          return found.ok ? success({ plan: null, report: found.value }) : found;
        },
        (report) => reviewOutcome(report, language),
      );
    case 'override':
      return finish(overrideOf(line), (report) => overrideOutcome(report, language));
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

/** Writes a decision down, or takes it back with --remove. */
function overrideOf(line: Run): Decide<OverrideReport> {
  const { values, switches } = line;
  const asked = { scheme: textOf(line, 'scheme'), unit: textOf(line, 'id') };
  const { band = '', reason = '', by = '', date = '' } = values;
  return (reading, context) =>
    switches.includes('remove')
      ? removeOverride(reading, asked, context)
      : addOverride(reading, { ...asked, band, reason, by, date }, context);
}

/** An option that the command requires, so that it is there. */
function textOf({ values }: Run, name: 'roster' | 'out' | 'out-dir' | 'scheme' | 'id'): string {
  return values[name] ?? '';
}

type FileCommand = 'hand-out' | 'collect';

/** Commands about many files. */
function isOnFiles(command: Run['command']): command is FileCommand {
  return command === 'hand-out' || command === 'collect';
}

function onFiles(
  command: FileCommand,
  line: Run,
  io: CliIo,
  progress: Progress,
): Promise<Result<Outcome, CliFailure>> {
  return command === 'collect' ? collectOn(line, io, progress) : handOutOn(line, io, progress);
}

async function handOutOn(
  line: Run,
  io: CliIo,
  progress: Progress,
): Promise<Result<Outcome, CliFailure>> {
  const { by, units, deadline, contact } = line.values;
  const run = {
    book: line.book,
    folder: textOf(line, 'out-dir'),
    overwrite: line.overwrite,
    request: {
      schemes: schemesOf(line),
      by: byOf(by ?? 'branch'),
      units: units === undefined ? null : namesIn(units),
      deadline: deadline ?? '',
      contact: contact ?? '',
    },
  } as const;
  const done = await runHandOut(run, contextOf(line, io), io, progress);
  return done.ok ? success(handOutOutcome(done.value, run, line.language)) : done;
}

/** The command line lets only the two pass. */
function byOf(text: string): 'branch' | 'department' {
  return text === 'department' ? text : 'branch';
}

async function collectOn(
  line: Run,
  io: CliIo,
  progress: Progress,
): Promise<Result<Outcome, CliFailure>> {
  const { book, files, values, otherwise, dropUnsupported, language } = line;
  const by = values.by === undefined ? null : byOf(values.by);
  const out = textOf(line, 'out');
  const choices = values.choices ?? null;
  const run = { book, out, files, dropUnsupported, by, otherwise, choices };
  const done = await runCollect(run, contextOf(line, io), io, progress);
  if (!done.ok) return done;
  const said = collectOutcome(done.value.report, language);
  const outcome = savedOutcome(run, said, done.value, language);
  return values.report === undefined
    ? success(outcome)
    : saveReport(outcome, values.report, language, io);
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
  return success(savedOutcome(run, outcomeOf(done.value.report), done.value, line.language));
}

function contextOf({ values }: Run, io: CliIo): CommandContext {
  return {
    now: io.now(),
    toolVersion: io.version,
    sentence: (problem) => problemSentence(problem, 'zh-CN'),
    year: values.year ?? null,
  };
}
