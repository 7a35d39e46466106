import type { SummaryLine } from '../../domain/lists/summarise';
import type { Band } from '../../domain/scheme/scheme';
import type { UnitSummaryLine } from '../../domain/tables/summariseUnits';
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

/** States without a band; a score sheet knows only some of them. */
export const STATES = [
  'unbanded',
  'ungraded',
  'unfinished',
  'noDimension',
  'pending',
  'postponed',
  'exempt',
] as const;

/** Counts of a summary of either kind of scheme. */
export type BandCounts = Pick<SummaryLine, 'due' | 'scored'> & {
  readonly bands: readonly { readonly key: string; readonly count: number }[];
} & Partial<Pick<UnitSummaryLine, (typeof STATES)[number]>>;

const NO_BAND = 4;
const WORST = 3;

/** Bands from the top, then those without one; nobody, no segment. */
export function bandSegments(
  bands: readonly Band[],
  total: BandCounts,
  words: PaneMessages,
  language: Language,
): readonly BandSegment[] {
  const banded = bands.map((band, index): BandSegment => {
    const isLast = index === bands.length - 1;
    return {
      name: bandName(band, language),
      count: total.bands.find(({ key }) => key === band.key)?.count ?? 0,
      tone: isLast ? WORST : Math.min(index, WORST - 1),
      filter: { kind: 'band', band: band.key },
    };
  });
  const states = STATES.map(
    (state): BandSegment => ({
      name: words.scheme.state[state],
      count: total[state] ?? 0,
      tone: NO_BAND,
      filter: { kind: 'state', state },
    }),
  );
  return [...banded, ...states].filter(({ count }) => count > 0);
}
