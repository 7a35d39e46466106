import { printBallots } from '../commands/ballots/printBallots';
import { addOverride } from '../commands/review/addOverride';
import type { OverrideReport } from '../commands/review/overrideReport';
import { removeOverride } from '../commands/review/removeOverride';
import { review } from '../commands/review/review';
import { type Result, success } from '../domain/result';
import { ballotCountsOf } from './ballotCountsOf';
import { ballotsOutcome } from './ballotsOutcome';
import type { CliFailure } from './cliFailure';
import type { CommandName } from './commandSpecs';
import type { Finish } from './finish';
import type { Outcome } from './outcome';
import { overrideOutcome, reviewOutcome } from './reviewOutcome';
import type { Line } from './runFinal';
import type { Decide } from './runOnBook';

const MEETING_COMMANDS = ['review', 'override', 'ballots'] as const;

/** The commands round a meeting: its ballots, what it looks at, what it decides (4.2). */
export type MeetingCommand = (typeof MEETING_COMMANDS)[number];

export function isMeetingCommand(command: CommandName): command is MeetingCommand {
  return (MEETING_COMMANDS as readonly string[]).includes(command);
}

export function runMeeting(
  command: MeetingCommand,
  line: Line,
  finish: Finish,
): Promise<Result<Outcome, CliFailure>> {
  const { values, language } = line;
  const { scheme = '' } = values;
  switch (command) {
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
    case 'ballots':
      return finish(
        (reading, context) => {
          const counts = ballotCountsOf(values.counts) ?? {};
          return printBallots(reading, { scheme, counts }, context);
        },
        (report) => ballotsOutcome(report, language),
      );
  }
}

/** Writes a decision down, or takes it back with --remove. */
function overrideOf({ values, switches }: Line): Decide<OverrideReport> {
  const { scheme = '', id = '', band = '', reason = '', by = '', date = '' } = values;
  const asked = { scheme, unit: id };
  return (reading, context) =>
    switches.includes('remove')
      ? removeOverride(reading, asked, context)
      : addOverride(reading, { ...asked, band, reason, by, date }, context);
}
