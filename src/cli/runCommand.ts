import { adoptAsSaid } from './adopt/adoptAsSaid';
import { adoptOutcome } from './adopt/adoptOutcome';
import { calculate } from '../commands/calculate';
import { check } from '../commands/check';
import type { CommandContext } from '../commands/command';
import { explain } from '../commands/explain';
import { insert } from '../commands/insert';
import { knownSchemes } from '../commands/knownSchemes';
import { newWorkbook } from '../commands/newWorkbook';
import { restoreRules } from '../commands/restoreRules';
import { summariseWorkbook } from '../commands/summariseWorkbook';
import { type Result, success } from '../domain/result';
import { messagesFor } from '../messages/messagesFor';
import { problemSentence } from '../messages/problemSentence';
import type { CliFailure } from './cliFailure';
import type { CliIo } from './cliIo';
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
  const { language } = line;
  const out = outOf(line);
  const run = { book: line.book, out, isNew: false, dropUnsupported: line.dropUnsupported };
  const finish = <Report>(
    decide: Decide<Report>,
    outcomeOf: (report: Report) => Outcome,
    change: Partial<BookRun> = {},
  ): Promise<Result<Outcome, CliFailure>> =>
    onBook({ ...run, ...change }, decide, outcomeOf, line, io, progress);
  switch (line.command) {
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
      return finish(summariseWorkbook, (report) =>
        summariseOutcome(report, textOf(line, 'out'), language),
      );
    case 'explain':
      return finish(
        (reading, context) =>
          explain(reading, { scheme: textOf(line, 'scheme'), id: textOf(line, 'id') }, context),
        (report) => explainOutcome(report, language),
      );
    case 'adopt':
      return finish(
        (reading, context) => adoptAsSaid(reading, line.values, context),
        (answer) => adoptOutcome(answer, language),
      );
    case 'hand-out':
      return handOutOn(line, io, progress);
    case 'demo':
      return runDemo(out, language, io, progress);
  }
}

function outOf({ values }: Run): string | null {
  return values.out ?? null;
}

/** An option that the command requires, so that it is there. */
function textOf({ values }: Run, name: 'roster' | 'out' | 'out-dir' | 'scheme' | 'id'): string {
  return values[name] ?? '';
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
      by: by === 'department' ? by : 'branch',
      units: units === undefined ? null : namesIn(units),
      deadline: deadline ?? '',
      contact: contact ?? '',
    },
  } as const;
  const done = await runHandOut(run, contextOf(line, io), io, progress);
  return done.ok ? success(handOutOutcome(done.value, run, line.language)) : done;
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
