import type { Language } from '../messages/language';
import { messagesFor } from '../messages/messagesFor';
import type { Outcome } from './outcome';
import type { BookRun, Done } from './runOnBook';
import { foreignLines } from './text/foreignLines';

/** What a command has to say, with what the file carries besides and where the result is. */
export function savedOutcome(
  { book, out }: Pick<BookRun, 'book' | 'out'>,
  outcome: Outcome,
  { saved, foreign }: Pick<Done<unknown>, 'saved' | 'foreign'>,
  language: Language,
): Outcome {
  const words = messagesFor(language).report;
  const said = withForeign(outcome, foreign, language);
  if (out === null) return { ...said, json: { book, ...said.json } };
  const last = saved ? words.saved(out) : words.unchanged(out);
  return { ...said, lines: [...said.lines, last], json: { book, out, saved, ...said.json } };
}

/** Named only where there is something to name. */
function withForeign(
  said: Outcome,
  foreign: Parameters<typeof foreignLines>[0],
  language: Language,
): Outcome {
  if (foreign.length === 0) return said;
  const lines = [...said.lines, ...foreignLines(foreign, language)];
  return { ...said, lines, json: { ...said.json, foreign } };
}
