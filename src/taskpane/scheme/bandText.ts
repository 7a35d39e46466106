import type { ScoreResult } from '../../domain/engines/scoreResult';
import type { Scheme } from '../../domain/scheme/scheme';
import { bandName } from '../../messages/bandName';
import type { Language } from '../../messages/language';
import type { PaneMessages } from '../../messages/paneMessagesFor';

/** The band a person is suggested for, or why there is none. */
export function bandText(
  { band, state }: ScoreResult,
  scheme: Scheme,
  words: PaneMessages,
  language: Language,
): string {
  const found = scheme.bands.find(({ key }) => key === band);
  return found === undefined ? words.scheme.state[state] : bandName(found, language);
}
