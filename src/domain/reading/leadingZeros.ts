/** Ids by what is left of them without leading zeros; null where several ids become the same. */
export type LeadingZeros = ReadonlyMap<string, string | null>;

/** Indexes ids of digits, so that one that lost its leading zeros is found again (C-03). */
export function leadingZerosOf(ids: Iterable<string>): LeadingZeros {
  const index = new Map<string, string | null>();
  for (const id of new Set(ids)) {
    if (!/^\d+$/u.test(id)) continue;
    const bare = withoutZeros(id);
    index.set(bare, index.has(bare) ? null : id);
  }
  return index;
}

/**
 * The id that `typed` is without its leading zeros: 72057 is 072057 when exactly one fits (N08).
 * Null when there is none, or nothing is missing.
 */
export function restoreZeros(typed: string, index: LeadingZeros): string | null {
  if (!/^\d+$/u.test(typed)) return null;
  const found = index.get(withoutZeros(typed)) ?? null;
  return found === null || found.length <= typed.length ? null : found;
}

function withoutZeros(id: string): string {
  return id.replace(/^0+/u, '');
}
