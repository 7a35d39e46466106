import type { CommandContext } from '../commands/command';
import { knownSchemes } from '../commands/knownSchemes';
import { problemSentence } from '../messages/problemSentence';
import type { CliIo } from './cliIo';
import { type CommandLine, schemeIds } from './commandLine';

/** A command that was asked for, with its options. */
export type Run = Extract<CommandLine, { readonly kind: 'run' }>;

/** Every scheme that ships. */
export const ALL = knownSchemes({});

/** An option that the command requires, so that it is there. */
export function textOf(
  { values }: Run,
  name: 'roster' | 'out' | 'out-dir' | 'scheme' | 'id',
): string {
  return values[name] ?? '';
}

/** The ids after --schemes; "all" and 全部 stand for every scheme. */
export function schemesOf({ values }: Run): readonly string[] {
  const named = schemeIds(values.schemes ?? '').flatMap((id) =>
    id === 'all' || id === '全部' ? ALL.map((scheme) => scheme.id) : [id],
  );
  return [...new Set(named)];
}

/** What the command needs from outside. */
export function contextOf({ values }: Run, io: CliIo): CommandContext {
  return {
    now: io.now(),
    toolVersion: io.version,
    sentence: (problem) => problemSentence(problem, 'zh-CN'),
    year: values.year ?? null,
  };
}
