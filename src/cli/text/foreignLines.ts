import type { FileWorkbook } from '../../hosts/files/fileWorkbook';
import type { Language } from '../../messages/language';
import { messagesFor } from '../../messages/messagesFor';
import { oneLine } from '../../messages/oneLine';

/** More linked files than this are not named. */
const NAMED = 5;

/** One line for each kind of thing in a file that is never opened or run. */
export function foreignLines(
  foreign: ReturnType<FileWorkbook['foreign']>,
  language: Language,
): string[] {
  const { report, explanation } = messagesFor(language);
  return foreign.map(({ kind, targets }) => {
    const named = targets.slice(0, NAMED).map(oneLine);
    const rest = targets.length > NAMED ? ['…'] : [];
    return report.foreign[kind]([...named, ...rest].join(explanation.listComma));
  });
}
