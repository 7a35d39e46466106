import type { SummaryLine } from '../../domain/lists/summarise';
import type { PaneMessages } from '../../messages/paneMessagesFor';

/** "应考 23 人，已评 22，未完成 1，免考 1": who is due and how far it is; zeros beyond that are left out. */
export function countsSentence(
  total: SummaryLine,
  words: PaneMessages['scheme']['counts'],
): string {
  const rare = (['unfinished', 'postponed', 'ungraded', 'exempt'] as const).filter(
    (state) => total[state] > 0,
  );
  return [
    words.due(total.due),
    words.scored(total.scored),
    ...rare.map((state) => words[state](total[state])),
  ].join(words.comma);
}
