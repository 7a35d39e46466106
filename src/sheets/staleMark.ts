/** Stands above results that no longer belong to their inputs; the next calculation removes it (W26). */
const STALE_MARK = '【结果已过期，请重新计算】';

/** The notes of a result tab with the mark before them; null where it stands there already. */
export function markedStale(notes: string): string | null {
  return notes.startsWith(STALE_MARK) ? null : STALE_MARK + notes;
}
