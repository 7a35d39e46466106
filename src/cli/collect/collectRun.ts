import { collect } from '../../commands/collect/collect';
import type { CollectChoices, CollectReport } from '../../commands/collect/collectReport';
import type { ReturnedFile } from '../../commands/collect/returnedFile';
import type { CommandContext } from '../../commands/command';
import { failure, type Result, success } from '../../domain/result';
import { returnedFileFromBytes } from '../../hosts/files/returnedFileFromBytes';
import type { HandOutBy } from '../../workbook/metadata';
import type { CliFailure } from '../cliFailure';
import type { CliIo } from '../cliIo';
import type { Progress } from '../progress';
import { type Done, runOnBook } from '../runOnBook';
import { type ChosenOneByOne, readChoices } from './readChoices';

export interface CollectRun {
  readonly book: string;
  readonly out: string;
  readonly files: readonly string[];
  readonly dropUnsupported: boolean;
  readonly by: HandOutBy | null;
  readonly otherwise: CollectChoices['otherwise'];
  /** The file with what was decided one by one; null for none. */
  readonly choices: string | null;
}

/**
 * Reads all returned files, then the workbook, and writes what can be written. A file that is not
 * there is a mistake in the command; one that cannot be read as a workbook is told in the report.
 */
export async function runCollect(
  run: CollectRun,
  context: CommandContext,
  io: CliIo,
  progress: Progress,
): Promise<Result<Done<CollectReport>, CliFailure>> {
  const chosen = await choicesOf(run, io);
  if (!chosen.ok) return chosen;
  progress.phase('read');
  const files: ReturnedFile[] = [];
  for (const path of run.files) {
    const bytes = await io.files.read(path);
    if (!bytes.ok) return failure({ kind: 'disk', fault: bytes.failure });
    files.push(await returnedFileFromBytes(path, bytes.value));
  }
  const { book, out, dropUnsupported, by, otherwise } = run;
  const choices = { ...chosen.value, by, otherwise };
  return runOnBook(
    { book, out, isNew: false, dropUnsupported },
    (reading) => collect(reading, files, choices, context),
    context,
    io,
    progress,
  );
}

async function choicesOf(
  { choices: path }: CollectRun,
  io: CliIo,
): Promise<Result<ChosenOneByOne, CliFailure>> {
  if (path === null) return success({ differences: new Map(), mappings: [] });
  const bytes = await io.files.read(path);
  if (!bytes.ok) return failure({ kind: 'disk', fault: bytes.failure });
  const read = readChoices(new TextDecoder().decode(bytes.value));
  return read === null
    ? failure({ kind: 'usage', fault: { kind: 'badChoices', seen: path } })
    : success(read);
}
