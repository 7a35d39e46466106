import { check } from '../commands/check';
import { explain } from '../commands/explain';
import { restoreRules } from '../commands/restoreRules';
import type { Result } from '../domain/result';
import type { CliFailure } from './cliFailure';
import type { Finish } from './finish';
import { type Run, textOf } from './lineOptions';
import type { Outcome } from './outcome';
import { checkOutcome, explainOutcome } from './reportOutcome';
import { restoreOutcome } from './restoreOutcome';

type CheckingCommand = 'check' | 'restore' | 'explain';

const CHECKING: readonly Run['command'][] = ['check', 'restore', 'explain'];

/** What looks after what was typed, and explains what came of it. */
export function isChecking(command: Run['command']): command is CheckingCommand {
  return CHECKING.includes(command);
}

export function runChecking(
  command: CheckingCommand,
  line: Run,
  finish: Finish,
): Promise<Result<Outcome, CliFailure>> {
  const { language } = line;
  switch (command) {
    case 'check':
      return finish(check, (report) => checkOutcome(report, language));
    case 'restore':
      return finish(restoreRules, (report) => restoreOutcome(report, language));
    case 'explain':
      return finish(
        (reading, context) =>
          explain(reading, { scheme: textOf(line, 'scheme'), id: textOf(line, 'id') }, context),
        (report) => explainOutcome(report, language),
      );
  }
}
