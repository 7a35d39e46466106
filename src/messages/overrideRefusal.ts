import type { Language } from './language';
import { messagesFor } from './messagesFor';
import { oneLine } from './oneLine';

/** What was refused, as the command says it. */
export interface RefusedOverride {
  readonly reason: keyof ReturnType<typeof messagesFor>['review']['refused'];
  readonly about: string;
  readonly band: string;
  readonly known: readonly string[];
}

/** Why a decision over a band was not written down, and what to do. */
export function overrideRefusal(refused: RefusedOverride, language: Language): string {
  const { review } = messagesFor(language);
  const about = oneLine(refused.about);
  const band = oneLine(refused.band);
  switch (refused.reason) {
    case 'unknownBand':
      return review.refused.unknownBand(band, refused.known.join('、'));
    case 'notScored':
    case 'sameBand':
      return review.refused[refused.reason](about, band);
    case 'noReason':
    case 'badDate':
    case 'noName':
    case 'none':
    case 'unreadable':
      return review.refused[refused.reason](about);
  }
}
