import { type Decided, finalBand } from '../../domain/review/finalBand';
import type { Band } from '../../domain/scheme/scheme';
import type { UnitState } from '../../domain/tables/unitResult';
import { bandName } from '../../messages/bandName';
import type { Language } from '../../messages/language';
import type { PaneMessages } from '../../messages/paneMessagesFor';

/** The band that counts, decided by people or suggested, or why there is none. */
export function bandText(
  result: Decided & { readonly state: UnitState },
  bands: readonly Band[],
  words: PaneMessages,
  language: Language,
): string {
  const decided = finalBand(result);
  const found = bands.find(({ key }) => key === decided);
  return found === undefined ? words.scheme.state[result.state] : bandName(found, language);
}
