import type { ScoreEntry } from './scoreEntry';

/** Finds the row of a person on a part; undefined when there is none. */
export type EntryIndex = (part: string, personId: string) => ScoreEntry | undefined;

/**
 * Indexes rows by part and person. Identical rows were counted once before (C-10); when several
 * rows still stand for one person, the first in the tab is shown and blocked by E11, because the
 * engine must not choose between them. The order of `entries` never matters.
 */
export function indexEntries(entries: readonly ScoreEntry[]): EntryIndex {
  const byPart = new Map<string, Map<string, ScoreEntry>>();
  for (const entry of entries) {
    const people = byPart.get(entry.part) ?? new Map<string, ScoreEntry>();
    byPart.set(entry.part, people);
    const other = people.get(entry.personId);
    people.set(entry.personId, other === undefined ? entry : contested(other, entry));
  }
  return (part, personId) => byPart.get(part)?.get(personId);
}

function contested(one: ScoreEntry, other: ScoreEntry): ScoreEntry {
  const shown = standsBefore(one, other) ? one : other;
  const codes = new Set([...one.blockedBy, ...other.blockedBy, 'E11' as const]);
  return { ...shown, blockedBy: [...codes].sort() };
}

function standsBefore(one: ScoreEntry, other: ScoreEntry): boolean {
  if (one.tab !== other.tab) return one.tab < other.tab;
  return one.row < other.row;
}

/**
 * Whether it is uncertain that the row speaks of this person at all (E11, E14): then its status
 * and its veto do not count either.
 */
export function isDoubtful(entry: ScoreEntry): boolean {
  return entry.blockedBy.includes('E11') || entry.blockedBy.includes('E14');
}
