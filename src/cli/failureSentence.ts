import type { CommandFailure } from '../commands/command';
import { type FinaliseFailure, isFinaliseFailure } from '../commands/finalise/finaliseFailure';
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
    case 'losses':
      return 'losses';
  }
}

/** A value that is none of those an option takes. */
type BadValue = Extract<UsageFault, { readonly kind: 'badLanguage' | 'badYear' | 'badCounts' }>;

function isBadValue(fault: UsageFault): fault is BadValue {
  return fault.kind === 'badLanguage' || fault.kind === 'badYear' || fault.kind === 'badCounts';
}

function usageSentence(fault: UsageFault, words: Failures['usage']): string {
  if (isBadValue(fault)) return words[fault.kind](oneLine(fault.seen));
  switch (fault.kind) {
    case 'noCommand':
    case 'noSchemes':
      return words[fault.kind];
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
      return words.missingBook(fault.command);
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
  if (failure.code === 'overrideRefused') return overrideRefusal(failure, language);
  if (failure.code === 'ballotsRefused') return ballotsRefusal(failure, language);
  return commandSentence(failure, language);
}

function commandSentence(
  failure: Exclude<
    CommandFailure,
    FinaliseFailure | { readonly code: 'overrideRefused' | 'ballotsRefused' }
  >,
  language: Language,
): string {
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
