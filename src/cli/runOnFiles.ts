import { type Result, success } from '../domain/result';
import type { CliFailure } from './cliFailure';
import type { CliIo } from './cliIo';
import { collectOutcome } from './collect/collectOutcome';
import { runCollect } from './collect/collectRun';
import { saveReport } from './collect/saveReport';
import { namesIn } from './commandLine';
import { handOutOutcome } from './handOut/handOutOutcome';
import { runHandOut } from './handOut/handOutRun';
import { contextOf, type Run, schemesOf, textOf } from './lineOptions';
import type { Outcome } from './outcome';
import type { Progress } from './progress';
import { savedOutcome } from './savedOutcome';

type FileCommand = 'hand-out' | 'collect';

/** Commands about many files. */
export function isOnFiles(command: Run['command']): command is FileCommand {
  return command === 'hand-out' || command === 'collect';
}

/** Hands out or collects. */
export function onFiles(
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
