import { type ParseArgsConfig, parseArgs } from 'node:util';
import { failure, type Result, success } from '../domain/result';
import { type Language, languageOf } from '../messages/language';
import { ballotCountsOf } from './ballotCountsOf';
import type { UsageFault } from './cliFailure';
import { closeTo } from './closeTo';
import {
  COMMAND_NAMES,
  COMMAND_SPECS,
  type CommandName,
  isCommandName,
  type OptionName,
  SWITCHES,
} from './commandSpecs';

/** What was asked for, checked as far as it can be without opening a file. */
export type CommandLine =
  | { readonly kind: 'help'; readonly command: CommandName | null; readonly language: Language }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'run';
      readonly command: CommandName;
      readonly language: Language;
      /** The workbook; blank for commands without one. */
      readonly book: string;
      /** Files named behind the workbook; none for most commands. */
      readonly files: readonly string[];
      readonly values: Readonly<Partial<Record<OptionName, string>>>;
      readonly json: boolean;
      readonly dropUnsupported: boolean;
      /** Options without a value that were given. */
      readonly switches: readonly OptionName[];
      /** What becomes of differences that nobody decided one by one. */
      readonly otherwise: 'keep' | 'latest' | null;
      readonly overwrite: boolean;
    };

/** A fault is said in the language that was asked for, where that much could be read. */
export interface LineFault {
  readonly fault: UsageFault;
  readonly language: Language;
  readonly json: boolean;
}

interface Typed {
  readonly options: {
    readonly name: string;
    readonly raw: string;
    readonly value: string | null;
  }[];
  readonly positionals: readonly string[];
}

/** Reads the arguments after `kaoping`. */
export function readCommandLine(argv: readonly string[]): Result<CommandLine, LineFault> {
  const typed = tokensOf(argv);
  const asked = typed.options.find(({ name }) => name === 'lang')?.value ?? null;
  const language = asked === null ? null : languageOf(asked);
  const json = typed.options.some(({ name }) => name === 'json');
  const line = checkedLine(typed, language ?? 'zh-CN');
  return line.ok ? line : failure({ fault: line.failure, language: language ?? 'zh-CN', json });
}

/**
 * Not strict: Node's own messages are English and technical, ours are neither. An option that
 * needs something after it does not take another option for it.
 */
function tokensOf(argv: readonly string[]): Typed {
  const options: Typed['options'] = [];
  const positionals: string[] = [];
  const withValue = Object.values(COMMAND_SPECS)
    .flatMap(({ required, optional }) => [...required, ...optional])
    .filter((name) => !SWITCHES.includes(name));
  const known: NonNullable<ParseArgsConfig['options']> = {
    ...Object.fromEntries(withValue.map((name) => [name, { type: 'string' as const }])),
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean', short: 'v' },
  };
  const { tokens } = parseArgs({
    args: separated(argv, withValue),
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    options.push({ name: token.name, raw: token.rawName, value: token.value ?? null });
  }
  return { options, positionals };
}

/** "--out --json": the second is no file name, so the first is left without a value. */
function separated(argv: readonly string[], withValue: readonly string[]): string[] {
  return argv.flatMap((text, index) => {
    const isBare = withValue.some((name) => text === `--${name}`);
    return isBare && argv[index + 1]?.startsWith('--') === true ? [`${text}=`] : [text];
  });
}

function checkedLine(typed: Typed, language: Language): Result<CommandLine, UsageFault> {
  const [first] = typed.positionals;
  const has = (name: OptionName): boolean => typed.options.some((option) => option.name === name);
  if (has('version')) return success({ kind: 'version' });
  if (first !== undefined && !isCommandName(first)) {
    return failure({ kind: 'unknownCommand', seen: first, close: closeTo(first, COMMAND_NAMES) });
  }
  if (has('help')) return success({ kind: 'help', command: first ?? null, language });
  return first === undefined ? failure(withoutCommand(typed)) : runLine(typed, first, language);
}

function withoutCommand(typed: Typed): UsageFault {
  const unknown = typed.options.find(({ name }) => name !== 'lang' && name !== 'json');
  return unknown === undefined
    ? { kind: 'noCommand' }
    : { kind: 'unknownOption', seen: unknown.raw, command: '' };
}

function runLine(
  typed: Typed,
  command: CommandName,
  language: Language,
): Result<CommandLine, UsageFault> {
  const rest = typed.positionals.slice(1);
  const fault =
    optionFault(typed, command) ??
    switchFault(typed) ??
    argumentFault(command, rest) ??
    valueFault(typed, command);
  if (fault !== null) return failure(fault);
  const given = typed.options.map(({ name }) => name);
  return success({
    kind: 'run',
    command,
    language,
    book: rest[0] ?? '',
    files: rest.slice(1),
    values: Object.fromEntries(
      typed.options.flatMap(({ name, value }) => (value === null ? [] : [[name, value]])),
    ),
    json: given.includes('json'),
    dropUnsupported: given.includes('drop-unsupported'),
    switches: SWITCHES.filter((name) => given.includes(name)),
    otherwise: (['keep', 'latest'] as const).find((each) => given.includes(each)) ?? null,
    overwrite: given.includes('overwrite'),
  });
}

function optionFault(typed: Typed, command: CommandName): UsageFault | null {
  const { required, optional } = COMMAND_SPECS[command];
  const known: readonly string[] = [...required, ...optional];
  for (const { name, raw, value } of typed.options) {
    if (!known.includes(name)) return { kind: 'unknownOption', seen: raw, command };
    const isSwitch = (SWITCHES as readonly string[]).includes(name);
    if (isSwitch && value !== null) return { kind: 'unexpectedValue', option: raw };
    if (!isSwitch && (value ?? '').trim() === '') return { kind: 'missingValue', option: raw };
  }
  return null;
}

function argumentFault(command: CommandName, rest: readonly string[]): UsageFault | null {
  const { takesBook, takesFiles = false } = COMMAND_SPECS[command];
  const extra = takesFiles ? undefined : rest[takesBook ? 1 : 0];
  if (extra !== undefined) return { kind: 'extraArgument', seen: extra, command };
  if (takesBook && (rest[0] ?? '') === '') return { kind: 'missingBook', command };
  return takesFiles && rest.length < 2 ? { kind: 'missingFiles', command } : null;
}

/** Two answers for one question. */
function switchFault({ options }: Typed): UsageFault | null {
  const given = options.map(({ name }) => name);
  return given.includes('keep') && given.includes('latest') ? { kind: 'keepAndLatest' } : null;
}

function valueFault(typed: Typed, command: CommandName): UsageFault | null {
  const value = (name: OptionName): string | null =>
    typed.options.find((option) => option.name === name)?.value ?? null;
  const { required, unless } = COMMAND_SPECS[command];
  const isSpared = typed.options.some(({ name }) => name === unless?.given);
  const needed = isSpared ? required : [...required, ...(unless?.required ?? [])];
  const missing = needed.find((name) => value(name) === null);
  if (missing !== undefined) return { kind: 'missingOption', option: `--${missing}`, command };
  return formFault(value, command);
}

/** A value that is none of those that the option knows. */
function formFault(
  value: (name: OptionName) => string | null,
  command: CommandName,
): UsageFault | null {
  const language = value('lang');
  if (language !== null && languageOf(language) === null) {
    return { kind: 'badLanguage', seen: language };
  }
  const by = handsFiles(command) ? (value('by') ?? 'branch') : 'branch';
  if (by !== 'branch' && by !== 'department') return { kind: 'badBy', seen: by };
  return badValue(value('year'), value('counts'), value('schemes'));
}

function badValue(
  year: string | null,
  counts: string | null,
  schemes: string | null,
): UsageFault | null {
  if (year !== null && !/^(?:19|20)\d{2}$/u.test(year)) return { kind: 'badYear', seen: year };
  if (counts !== null && ballotCountsOf(counts) === null) {
    return { kind: 'badCounts', seen: counts };
  }
  return schemes !== null && schemeIds(schemes).length === 0 ? { kind: 'noSchemes' } : null;
}

/** Commands whose --by is a column of 花名册; elsewhere it is a person. */
function handsFiles(command: CommandName): boolean {
  return command === 'hand-out' || command === 'collect';
}

/** "a,b" as names, whatever comma an input method writes; names may hold spaces. */
export function namesIn(text: string): string[] {
  const names = text.split(/[,，、;；]/u).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

/** "a,b" as ids, whatever comma an input method writes. */
export function schemeIds(text: string): string[] {
  return [...new Set(text.split(/[,，、;；\s]+/u).filter((id) => id !== ''))];
}
