import type { SchemeCard } from '../../commands/schemeCard';
import type { PaneMessages } from '../../messages/paneMessagesFor';

/** What the button for the calculation says: a register has no bands to calculate. */
export function calculateLabel(
  { scheme, state }: Pick<SchemeCard, 'scheme' | 'state'>,
  { action, step }: Pick<PaneMessages['home'], 'action' | 'step'>,
): string {
  if (state === 'stale') return action.recalculate;
  return scheme.bands.length === 0 ? step.calculate : action.calculate;
}
