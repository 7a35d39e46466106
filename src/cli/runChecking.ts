import { check } from '../commands/check';
import { explain } from '../commands/explain';
import { restoreRules } from '../commands/restoreRules';
import { addOverride } from '../commands/review/addOverride';
import type { OverrideReport } from '../commands/review/overrideReport';
import { removeOverride } from '../commands/review/removeOverride';
import { review } from '../commands/review/review';
import { type Result, success } from '../domain/result';
import type { CliFailure } from './cliFailure';
import type { Finish } from './finish';
import { type Run, textOf } from './lineOptions';
import type { Outcome } from './outcome';
import { checkOutcome, explainOutcome } from './reportOutcome';
import { restoreOutcome } from './restoreOutcome';
import { overrideOutcome, reviewOutcome } from './reviewOutcome';
import type { Decide } from './runOnBook';

type CheckingCommand = 'check' | 'restore' | 'explain' | 'review' | 'override';

const CHECKING: readonly Run['command'][] = ['check', 'restore', 'explain', 'review', 'override'];

/** What is done between filling in and 定稿 (4.2 steps 4 to 6). */
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
  }
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
