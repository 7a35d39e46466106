import type { CalculationStamp, Metadata, TabStamp } from '../workbook/metadata';

/** The metadata with these stamps put in place of older ones of the same role, scheme and part. */
export function withStamps(
  metadata: Metadata | null,
  toolVersion: string,
  stamps: readonly TabStamp[],
): Metadata {
  const isSame = (left: TabStamp, right: TabStamp): boolean =>
    left.role === right.role && left.scheme === right.scheme && left.part === right.part;
  const old = metadata?.tabs ?? [];
  // In place, so that the same tabs written in another order leave the same metadata.
  const kept = old.map((each) => stamps.find((stamp) => isSame(stamp, each)) ?? each);
  const added = stamps.filter((stamp) => !old.some((each) => isSame(stamp, each)));
  return {
    ...metadata,
    format: 1,
    tool: toolVersion,
    tabs: [...kept, ...added],
    calculations: metadata?.calculations ?? [],
  };
}

export function withCalculation(metadata: Metadata, stamp: CalculationStamp): Metadata {
  const old = metadata.calculations;
  const isKnown = old.some((each) => each.scheme === stamp.scheme);
  const calculations = isKnown
    ? old.map((each) => (each.scheme === stamp.scheme ? stamp : each))
    : [...old, stamp];
  return { ...metadata, calculations };
}

/** Whether two metadata say the same; then there is nothing to store. */
export function sameMetadata(left: Metadata | null, right: Metadata): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/**
 * A fingerprint of text, 16 hexadecimal digits: two FNV-1a hashes. It tells whether inputs changed
 * (R-10, W26); it is no protection against anybody.
 */
export function fingerprint(text: string): string {
  return fnv(text, 0x811c9dc5) + fnv(text, 0x1000193);
}

function fnv(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
