import type { OverrideEntry } from '../../domain/review/override';
import type { SchoolWorkbook } from '../schoolWorkbook';

/** The overrides that name a scheme, in force or not, in the order of the tab. */
export function entriesOf(
  { overrides }: Pick<SchoolWorkbook, 'overrides'>,
  { id }: { readonly id: string },
): readonly OverrideEntry[] {
  return overrides?.entries.filter(({ scheme }) => scheme === id) ?? [];
}

/** The same for a fingerprint: where on the tab they stand does not matter. */
export function overrideInputs(
  school: Pick<SchoolWorkbook, 'overrides'>,
  scheme: { readonly id: string },
): readonly string[] {
  return entriesOf(school, scheme)
    .map((entry) => JSON.stringify({ ...entry, row: 0 }))
    .sort();
}
