import type { SummaryLine } from '../../domain/lists/summarise';
import type { Scheme } from '../../domain/scheme/scheme';
import { bandName } from '../../messages/bandName';
import type { Language } from '../../messages/language';
import type { PaneMessages } from '../../messages/paneMessagesFor';
import type { PeopleFilter } from '../state/page';

/** One piece of the bar: who stands there and which colour it has, 0 (best) to 4 (no band). */
export interface BandSegment {
  readonly name: string;
  readonly count: number;
  readonly tone: number;
  readonly filter: PeopleFilter;
}

const NO_BAND = 4;
const WORST = 3;

/** Bands from the top, then those without one; nobody, no segment. */
export function bandSegments(
  scheme: Scheme,
  total: SummaryLine,
  words: PaneMessages,
  language: Language,
): readonly BandSegment[] {
  const bands = scheme.bands.map((band, index): BandSegment => {
    const isLast = index === scheme.bands.length - 1;
    return {
      name: bandName(band, language),
      count: total.bands.find(({ key }) => key === band.key)?.count ?? 0,
      tone: isLast ? WORST : Math.min(index, WORST - 1),
      filter: { kind: 'band', band: band.key },
    };
  });
  const states = (['ungraded', 'unfinished', 'postponed', 'exempt'] as const).map(
    (state): BandSegment => ({
      name: words.scheme.state[state],
      count: total[state],
      tone: NO_BAND,
      filter: { kind: 'state', state },
    }),
  );
  return [...bands, ...states].filter(({ count }) => count > 0);
}
