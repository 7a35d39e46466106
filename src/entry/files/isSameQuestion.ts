import type { Difference } from '../../commands/collect/collectReport';
import { valuesOf } from '../../taskpane/collect/choicesThatHold';

/**
 * Whether two collections ask the same: the same places with the same values to choose from. What
 * she decided about one value must not be done to another.
 */
export function isSameQuestion(
  shown: readonly Difference[],
  present: readonly Difference[],
): boolean {
  const values = new Map(shown.map((difference) => [difference.id, valuesOf(difference)]));
  return (
    shown.length === present.length &&
    present.every((difference) => values.get(difference.id) === valuesOf(difference))
  );
}
