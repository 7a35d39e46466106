import type { Language } from '../messages/language';
import { messagesFor } from '../messages/messagesFor';
import { bugCode } from './bugCode';
import type { CliFailure } from './cliFailure';
import type { CliIo } from './cliIo';
import { readCommandLine } from './commandLine';
import { failureCode, failureSentence } from './failureSentence';
import { helpText } from './helpText';
import type { Run } from './lineOptions';
import type { Outcome } from './outcome';
import { printable } from './printable';
import { Progress } from './progress';
import { runCommand } from './runCommand';

/** 0 done, 1 errors found in the workbook, 2 cannot run. */
export type ExitCode = 0 | 1 | 2;

/** The whole command line: `argv` is what stands after `kaoping`. Never throws. */
export async function runCli(argv: readonly string[], io: CliIo): Promise<ExitCode> {
  const line = readCommandLine(argv);
  if (!line.ok) {
    const { fault, language, json } = line.failure;
    return fail({ kind: 'usage', fault }, language, json, io);
  }
  switch (line.value.kind) {
    case 'version':
      io.out(`${io.version}\n`);
      return 0;
    case 'help':
      printLines(helpText(line.value.command, line.value.language), io);
      return 0;
    case 'run':
      return runGuarded(line.value, io);
  }
}

/** A bug is one line and a code like every failure; its stack only where somebody asked for it. */
async function runGuarded(line: Run, io: CliIo): Promise<ExitCode> {
  const progress = new Progress(io, messagesFor(line.language).report);
  try {
    const done = await runCommand(line, io, progress);
    progress.clear();
    if (!done.ok) return fail(done.failure, line.language, line.json, io);
    progress.done();
    printOutcome(line, done.value, io);
    return done.value.exitCode;
  } catch (error) {
    progress.clear();
    const code = bugCode(error);
    const sentence = messagesFor(line.language).failures.bug(code, io.version);
    refuse(`bug.${code}`, sentence, line.json, io);
    if (io.debug && error instanceof Error) io.err(`${error.stack ?? error.message}\n`);
    return 2;
  }
}

function fail(failure: CliFailure, language: Language, json: boolean, io: CliIo): ExitCode {
  refuse(failureCode(failure), failureSentence(failure, language), json, io);
  return 2;
}

function refuse(code: string, sentence: string, json: boolean, io: CliIo): void {
  io.err(`${printable(sentence)}\n`);
  if (json) printJson({ tool: toolOf(io), exitCode: 2, failure: { code, sentence } }, io);
}

function printOutcome(line: Run, outcome: Outcome, io: CliIo): void {
  const { exitCode } = outcome;
  if (!line.json) printLines(outcome.lines, io);
  else printJson({ tool: toolOf(io), command: line.command, exitCode, ...outcome.json }, io);
}

function printLines(lines: readonly string[], io: CliIo): void {
  io.out(`${printable(lines.join('\n'))}\n`);
}

function printJson(document: object, io: CliIo): void {
  io.out(`${JSON.stringify(document, null, 2)}\n`);
}

function toolOf(io: CliIo): object {
  return { name: 'kaoping', version: io.version };
}
