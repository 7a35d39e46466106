import { ALL_SCHEMES } from '../../schemes/allSchemes';
import type { TabStamp } from '../../workbook/metadata';
import type { CollectTable } from './collectTable';

/** Under which headers columns stood when a tab was written; as they ship where nobody says. */
export function formerHeaders(
  { of }: CollectTable,
  stamp: TabStamp | null,
): ReadonlyMap<string, string> {
  if (stamp !== null) return new Map(stamp.columns.map(({ key, header }) => [key, header]));
  if (of.kind === 'table') return new Map();
  const shipped = ALL_SCHEMES.find(({ id }) => id === of.scheme.id);
  const part = shipped?.parts.find(({ key }) => key === of.part.key);
  return new Map(part?.indicators.map(({ key, label }) => [key, label]));
}
