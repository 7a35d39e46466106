import type { UnitKind } from '../../domain/tables/tableScheme';
import type { PaneMessages } from '../../messages/paneMessagesFor';
import type { BandCounts } from './bandSegments';

const RARE = ['unfinished', 'noDimension', 'pending', 'postponed', 'ungraded', 'exempt'] as const;

/** "应考 23 人，已评 22，未完成 1，免考 1": who is due and how far it is; zeros beyond that are left out. */
export function countsSentence(
  total: BandCounts,
  unit: UnitKind,
  words: PaneMessages['scheme']['counts'],
): string {
  const rare = RARE.flatMap((state) => {
    const count = total[state] ?? 0;
    return count > 0 ? [words[state](count)] : [];
  });
  return [words.due(total.due, unit), words.scored(total.scored), ...rare].join(words.comma);
}
