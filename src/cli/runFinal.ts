import { type FinaliseRequest, finalise } from '../commands/finalise/finalise';
import { reopen } from '../commands/finalise/reopen';
import { newYear } from '../commands/newYear/newYear';
import type { Result } from '../domain/result';
import type { CliFailure } from './cliFailure';
import { type CommandLine, schemeIds } from './commandLine';
import type { CommandName } from './commandSpecs';
import { finaliseOutcome, newYearOutcome, reopenOutcome } from './finaliseOutcome';
import type { Finish } from './finish';
import type { Outcome } from './outcome';

/** What was asked for after the command. */
export type Line = Pick<
  Extract<CommandLine, { readonly kind: 'run' }>,
  'values' | 'language' | 'switches'
>;

const FINAL_COMMANDS = ['finalise', 'reopen', 'new-year'] as const;

/** The commands at the end of a year and at the beginning of the next (4.1). */
export type FinalCommand = (typeof FINAL_COMMANDS)[number];

export function isFinalCommand(command: CommandName): command is FinalCommand {
  return (FINAL_COMMANDS as readonly string[]).includes(command);
}

export function runFinal(
  command: FinalCommand,
  line: Line,
  finish: Finish,
): Promise<Result<Outcome, CliFailure>> {
  const { values, language } = line;
  const { by = '', reason = '', year = '', archive } = values;
  switch (command) {
    case 'finalise':
      return finish(
        (reading, context) => finalise(reading, finaliseRequest(line), context),
        (report) => finaliseOutcome(report, archive ?? null, language),
        archive === undefined ? {} : { archive },
      );
    case 'reopen':
      return finish(
        (reading, context) => reopen(reading, { by, reason }, context),
        (report) => reopenOutcome(report, language),
      );
    case 'new-year':
      return finish(
        (reading, context) => newYear(reading, { year }, context),
        (report) => newYearOutcome(report, language),
        { isNew: true },
      );
  }
}

function finaliseRequest({ values }: Line): FinaliseRequest {
  const { by = '', note = '', 'allow-open': open = '' } = values;
  const ids = schemeIds(open);
  const isAll = ids.includes('all') || ids.includes('全部');
  return { by, note, allowOpen: isAll ? 'all' : ids };
}
