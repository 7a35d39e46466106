import type { Overview } from '../../commands/overview';
import type { SchemeCard } from '../../commands/schemeCard';

/** Every scheme the product ships, of both kinds, in the order they are offered (DOMAIN.md 3). */
export function cardsOf({ schemes, tables }: Overview): readonly SchemeCard[] {
  return [...schemes, ...tables];
}

/** The schemes that have a tab in the workbook. */
export function cardsInUse(overview: Overview): readonly SchemeCard[] {
  return cardsOf(overview).filter(({ state }) => state !== 'absent');
}

/** Purposes in the order of the school's year. */
const PURPOSES = ['yearEnd', 'report', 'daily', 'award'] as const;

export interface PurposeGroup {
  readonly purpose: (typeof PURPOSES)[number];
  readonly cards: readonly SchemeCard[];
}

/** The schemes by what they are for; a purpose without schemes is left out. */
export function byPurpose(cards: readonly SchemeCard[]): readonly PurposeGroup[] {
  return PURPOSES.map((purpose) => ({
    purpose,
    cards: cards.filter(({ scheme }) => scheme.purpose === purpose),
  })).filter((group) => group.cards.length > 0);
}
