import type { AnyScheme } from '../../domain/tables/anyScheme';
import type { OverrideRow } from '../../sheets/review/overridesTab';

/** What was written down on 复核调整, or taken off it. */
export interface OverrideReport {
  readonly scheme: AnyScheme;
  readonly tab: string;
  readonly row: OverrideRow;
  readonly isRemoved: boolean;
}
