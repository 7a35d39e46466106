import type { AdoptFault } from '../commands/adopt/adoptFault';
import type { CommandFailure } from '../commands/command';
import { type FinaliseFailure, isFinaliseFailure } from '../commands/finalise/finaliseFailure';
import { type HandOutFailure, isHandOutFailure } from '../commands/handOut/handOutFailure';
import { adoptWordsFor } from '../messages/adoptWordsFor';
import { ballotsRefusal } from '../messages/ballotsRefusal';
import { finaliseRefusal } from '../messages/finaliseRefusal';
import type { Language } from '../messages/language';
import { messagesFor } from '../messages/messagesFor';
import { oneLine } from '../messages/oneLine';
import { overrideRefusal } from '../messages/overrideRefusal';
import { problemSentence } from '../messages/problemSentence';
import type { Messages } from '../messages/zhCN';
import type { ApplyFailure } from '../workbook/workbook';
import type { CliFailure, ExtensionFault, UsageFault } from './cliFailure';
import { closeTo } from './closeTo';

type Failures = Messages['failures'];

/** The one line on stderr: what was seen and what to do. */
export function failureSentence(failure: CliFailure, language: Language): string {
  const { failures, explanation } = messagesFor(language);
  switch (failure.kind) {
    case 'usage':
      return usageSentence(failure.fault, failures.usage);
    case 'extension':
      return extensionSentence(failure.fault, failures.extension);
    case 'disk':
      return failures.disk[failure.fault.kind](failure.fault.path, failure.fault.system);
    case 'file':
      return failures.file[failure.code](failure.path);
    case 'command':
      return refusalSentence(failure.failure, language);
    case 'apply':
      return applySentence(failure.failure, failures.apply);
    case 'exists':
      return failures.exists(failure.names.map(oneLine).join('、'));
    case 'losses': {
      const items = failure.losses.map(({ kind, sheet }) =>
        failures.loss(failures.lossKind[kind], sheet),
      );
      return failures.losses(items.join(explanation.listComma));
    }
  }
}

/** A stable code for machines, such as "usage.unknownOption". */
export function failureCode(failure: CliFailure): string {
  switch (failure.kind) {
    case 'usage':
    case 'extension':
    case 'disk':
      return `${failure.kind}.${failure.fault.kind}`;
    case 'file':
      return `file.${failure.code}`;
    case 'command':
    case 'apply':
      return `${failure.kind}.${failure.failure.code}`;
    case 'exists':
    case 'losses':
      return failure.kind;
  }
}

type BadValue = Extract<UsageFault, { readonly kind: `bad${string}` }>;

/** What stands after an option is none of what may stand there. */
function isBadValue(fault: UsageFault): fault is BadValue {
  return fault.kind.startsWith('bad');
}

type PlainFault = Extract<
  UsageFault,
  { readonly kind: 'noCommand' | 'noSchemes' | 'keepAndLatest' }
>;

/** Nothing that was typed has to be named. */
function isPlain(fault: UsageFault): fault is PlainFault {
  const { kind } = fault;
  return kind === 'noCommand' || kind === 'noSchemes' || kind === 'keepAndLatest';
}

function usageSentence(fault: UsageFault, words: Failures['usage']): string {
  if (isBadValue(fault)) return words[fault.kind](oneLine(fault.seen));
  if (isPlain(fault)) return words[fault.kind];
  switch (fault.kind) {
    case 'unknownCommand':
      return words.unknownCommand(oneLine(fault.seen), fault.close);
    case 'unknownOption':
    case 'extraArgument':
      return words[fault.kind](oneLine(fault.seen), fault.command);
    case 'missingValue':
    case 'unexpectedValue':
      return words[fault.kind](fault.option);
    case 'missingOption':
      return words.missingOption(fault.option, fault.command);
    case 'missingBook':
    case 'missingFiles':
      return words[fault.kind](fault.command);
  }
}

function extensionSentence(fault: ExtensionFault, words: Failures['extension']): string {
  switch (fault.kind) {
    case 'out':
      return words.out(fault.path, fault.wanted);
    case 'xls':
    case 'et':
    case 'csv':
    case 'other':
      return words[fault.kind](fault.path);
  }
}

/** What a command refuses has words of its own, whoever says them. */
function refusalSentence(failure: CommandFailure, language: Language): string {
  if (isFinaliseFailure(failure)) return finaliseRefusal(failure, language);
  if (isHandOutFailure(failure))
    return handOutSentence(failure, messagesFor(language).failures.command);
  if (failure.code === 'adoptRefused') return adoptSentence(failure.fault, language);
  if (failure.code === 'overrideRefused') return overrideRefusal(failure, language);
  if (failure.code === 'ballotsRefused') return ballotsRefusal(failure, language);
  return commandSentence(failure, language);
}

function adoptSentence({ kind, about, more }: AdoptFault, language: Language): string {
  return adoptWordsFor(language).fault[kind](oneLine(about), listed(more));
}

type OtherFailure = Exclude<
  CommandFailure,
  | FinaliseFailure
  | HandOutFailure
  | { readonly code: 'adoptRefused' | 'overrideRefused' | 'ballotsRefused' }
>;

function commandSentence(failure: OtherFailure, language: Language): string {
  const words = messagesFor(language).failures.command;
  switch (failure.code) {
    case 'noRoster':
    case 'noScoreSheet':
    case 'previousUnusable':
      return words[failure.code](failure.tabs.map(oneLine).join('、'));
    case 'rosterColumns':
      return words.rosterColumns(oneLine(failure.tab), failure.missing.join('、'));
    case 'noPeople':
      return words.noPeople(oneLine(failure.tab));
    case 'unknownScheme':
      return words.unknownScheme(oneLine(failure.id), closeTo(failure.id, failure.known));
    case 'schemeNotInUse':
    case 'unknownPerson':
      return words[failure.code](oneLine(failure.id));
    case 'parametersWrong': {
      const [first = ''] = failure.problems.map((each) => problemSentence(each, language));
      return words.parametersWrong(failure.problems.length, first);
    }
  }
}

/** A list is long for a reason. */
function listed(texts: string): string {
  return texts.split('、').map(oneLine).join('、');
}

function handOutSentence(failure: HandOutFailure, words: Failures['command']): string {
  switch (failure.code) {
    case 'badDeadline':
      return words.badDeadline(oneLine(failure.seen));
    case 'unknownUnit': {
      const known = failure.known.map(oneLine).join('、');
      return words.unknownUnit(oneLine(failure.unit), closeTo(failure.unit, failure.known), known);
    }
    case 'noUnits':
      return words.noUnits(oneLine(failure.tab), failure.by);
    case 'nothingToHandOut':
      return words.nothingToHandOut(failure.tabs.map(oneLine).join('、'));
  }
}

function applySentence(failure: ApplyFailure, words: Failures['apply']): string {
  switch (failure.code) {
    case 'tabMissing':
    case 'tabNotOurs':
    case 'tabNameInvalid':
    case 'tabProtected':
      return words[failure.code](oneLine(failure.tab));
    case 'workbookReadOnly':
      return words.workbookReadOnly;
    case 'hostFailed':
      return words.hostFailed(failure.hostCode);
  }
}
