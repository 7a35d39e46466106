import type { Override } from '../../domain/review/override';
import type { Band } from '../../domain/scheme/scheme';

/** What people decided over a proposed band, for machines. */
export function overrideJson(override: Override, bands: readonly Band[]): object {
  const { band, ...rest } = override;
  return { band, bandLabel: bands.find(({ key }) => key === band)?.label ?? null, ...rest };
}
