import { failure, type Result, success } from '../../domain/result';
import type { Language } from '../../messages/language';
import { messagesFor } from '../../messages/messagesFor';
import type { CliFailure } from '../cliFailure';
import type { CliIo } from '../cliIo';
import type { Outcome } from '../outcome';

/** Writes the report of a command as a JSON file beside what it prints. */
export async function saveReport(
  outcome: Outcome,
  path: string,
  language: Language,
  io: CliIo,
): Promise<Result<Outcome, CliFailure>> {
  const text = `${JSON.stringify(outcome.json, null, 2)}\n`;
  const written = await io.files.write(path, new TextEncoder().encode(text));
  if (!written.ok) return failure({ kind: 'disk', fault: written.failure });
  const last = messagesFor(language).collected.reportSaved(path);
  return success({ ...outcome, lines: [...outcome.lines, last] });
}
