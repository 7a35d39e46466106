import { refused } from '../../commands/adopt/adoptableTable';
import { type AdoptAnswer, adoptNamed } from '../../commands/adopt/adoptNamed';
import type { CommandContext, CommandFailure, Decision } from '../../commands/command';
import { failure, type Result } from '../../domain/result';
import type { WorkbookReading } from '../../workbook/workbook';
import { chosenColumns } from './chosenColumns';

/** What follows the options of `adopt`. */
export interface AdoptValues {
  readonly tab?: string;
  readonly scheme?: string;
  readonly table?: string;
  readonly map?: string;
  readonly out?: string;
}

/** Without --out and --map only what is proposed is shown. */
export function adoptAsSaid(
  reading: WorkbookReading,
  { tab = '', scheme = '', table, map, out }: AdoptValues,
  context: CommandContext,
): Result<Decision<AdoptAnswer>, CommandFailure> {
  const chosen = chosenColumns(map ?? '');
  if (!chosen.ok) return failure(refused('badPair', chosen.failure));
  const isQuestion = out === undefined && map === undefined;
  const asked = { tab, scheme, part: table ?? null, chosen: chosen.value, isQuestion };
  return adoptNamed(reading, asked, context);
}
