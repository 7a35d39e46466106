import type { LogEntry } from '../../sheets/log/logTab';
import type { OverrideRow } from '../../sheets/review/overridesTab';

/** On 修改记录: what people decided over a proposed band. */
export function addedEntry({ suggested, band, by, reason, ...row }: OverrideRow): LogEntry {
  return { kind: 'override', by, about: aboutOf(row), before: suggested, after: band, reason };
}

/** The same taken back; nobody is asked why. */
export function removedEntry({ suggested, band, ...row }: OverrideRow): LogEntry {
  const entry = { kind: 'overrideRemoved', by: '', about: aboutOf(row), reason: '' } as const;
  return { ...entry, before: band, after: suggested };
}

function aboutOf({ scheme, unit, name }: Pick<OverrideRow, 'scheme' | 'unit' | 'name'>): string {
  const who = [...new Set([unit, name])].filter((text) => text !== '').join(' ');
  return `${scheme} ${who}`;
}
