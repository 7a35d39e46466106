import type { AdoptFault } from '../../commands/adopt/adoptFault';
import type { CommandFailure } from '../../commands/command';
import { type FinaliseFailure, isFinaliseFailure } from '../../commands/finalise/finaliseFailure';
import { type HandOutFailure, isHandOutFailure } from '../../commands/handOut/handOutFailure';
import { adoptWordsFor } from '../../messages/adoptWordsFor';
import { ballotsRefusal } from '../../messages/ballotsRefusal';
import { finaliseRefusal } from '../../messages/finaliseRefusal';
import type { Language } from '../../messages/language';
import { oneLine } from '../../messages/oneLine';
import { overrideRefusal } from '../../messages/overrideRefusal';
import { paneMessagesFor } from '../../messages/paneMessagesFor';
import { problemSentence } from '../../messages/problemSentence';
import type { PaneFailure } from '../paneAnswer';

/** What was seen and what to do, without anything technical. */
export function failureSentence(failure: PaneFailure, language: Language): string {
  const { failures } = paneMessagesFor(language);
  switch (failure.kind) {
    case 'command':
      return refusalSentence(failure.failure, language);
    case 'host':
      return failures.host[failure.code](oneLine(failure.detail));
    case 'refused':
      return failures.refused[failure.reason](oneLine(failure.tab));
    case 'cancelled':
      return failures.cancelled;
  }
}

/** What a command refuses has words of its own, whoever says them. */
function refusalSentence(failure: CommandFailure, language: Language): string {
  if (isFinaliseFailure(failure)) return finaliseRefusal(failure, language);
  if (isHandOutFailure(failure)) return handOutSentence(failure, language);
  if (failure.code === 'adoptRefused') return adoptSentence(failure.fault, language);
  if (failure.code === 'overrideRefused') return overrideRefusal(failure, language);
  if (failure.code === 'ballotsRefused') return ballotsRefusal(failure, language);
  return commandSentence(failure, language);
}

function adoptSentence({ kind, about, more }: AdoptFault, language: Language): string {
  return adoptWordsFor(language).fault[kind](oneLine(about), oneLine(more));
}

type OtherFailure = Exclude<
  CommandFailure,
  | FinaliseFailure
  | HandOutFailure
  | { readonly code: 'adoptRefused' | 'overrideRefused' | 'ballotsRefused' }
>;

function commandSentence(failure: OtherFailure, language: Language): string {
  const { command, separator } = paneMessagesFor(language).failures;
  switch (failure.code) {
    case 'noRoster':
    case 'noScoreSheet':
    case 'previousUnusable':
    case 'schemeNotInUse':
      return command[failure.code]();
    case 'rosterColumns':
      return command.rosterColumns(oneLine(failure.tab), failure.missing.join(separator));
    case 'noPeople':
      return command.noPeople(oneLine(failure.tab));
    case 'unknownScheme':
    case 'unknownPerson':
      return command[failure.code](oneLine(failure.id));
    case 'parametersWrong': {
      const [first = ''] = failure.problems.map((each) => problemSentence(each, language));
      return command.parametersWrong(failure.problems.length, first);
    }
  }
}

function handOutSentence(failure: HandOutFailure, language: Language): string {
  const { command, separator } = paneMessagesFor(language).failures;
  switch (failure.code) {
    case 'badDeadline':
      return command.badDeadline(oneLine(failure.seen));
    case 'unknownUnit': {
      const known = failure.known.map(oneLine).join(separator);
      return command.unknownUnit(oneLine(failure.unit), '', known);
    }
    case 'noUnits':
      return command.noUnits(oneLine(failure.tab), failure.by);
    case 'nothingToHandOut':
      return command.nothingToHandOut(failure.tabs.map(oneLine).join(separator));
  }
}

/** The code for a support mail, such as "host.protected". */
export function failureCode(failure: PaneFailure): string {
  switch (failure.kind) {
    case 'command':
      return `command.${failure.failure.code}`;
    case 'host':
      return `host.${failure.code}`;
    case 'refused':
      return `refused.${failure.reason}`;
    case 'cancelled':
      return 'cancelled';
  }
}

/** What only a support mail needs; no names of people. */
export function failureDetail(failure: PaneFailure): string {
  return failure.kind === 'host' ? oneLine(failure.detail) : '';
}
