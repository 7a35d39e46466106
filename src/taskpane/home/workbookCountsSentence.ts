import type { SchemeCard } from '../../commands/schemeCard';
import type { PaneMessages } from '../../messages/paneMessagesFor';

const STATES = ['problems', 'stale', 'ready', 'filling', 'calculated'] as const;

/** "共 5 种考核：有问题 1，可计算 3": what needs somebody comes first, zeros are left out. */
export function workbookCounts(cards: readonly SchemeCard[], words: PaneMessages['home']): string {
  const counts = STATES.flatMap((wanted) => {
    const count = cards.filter(({ state }) => state === wanted).length;
    return count === 0 ? [] : [words.inState[wanted](count)];
  });
  return [words.inWorkbook(cards.length), counts.join(words.comma)].join(words.colon);
}
