import type { Band } from '../../domain/scheme/scheme';
import type { UnitState } from '../../domain/tables/unitResult';
import { bandName } from '../../messages/bandName';
import type { Language } from '../../messages/language';
import type { PaneMessages } from '../../messages/paneMessagesFor';

/** The band that is suggested, or why there is none. */
export function bandText(
  { band, state }: { readonly band: string | null; readonly state: UnitState },
  bands: readonly Band[],
  words: PaneMessages,
  language: Language,
): string {
  const found = bands.find(({ key }) => key === band);
  return found === undefined ? words.scheme.state[state] : bandName(found, language);
}
