import type { CalculationStamp, Metadata, TabStamp } from '../workbook/metadata';

/** The metadata with these stamps put in place of older ones of the same role, scheme and part. */
export function withStamps(
  metadata: Metadata | null,
  toolVersion: string,
  stamps: readonly TabStamp[],
): Metadata {
  const replaced = (old: TabStamp): boolean =>
    stamps.some(
      (each) => each.role === old.role && each.scheme === old.scheme && each.part === old.part,
    );
  return {
    format: 1,
    tool: toolVersion,
    tabs: [...(metadata?.tabs ?? []).filter((old) => !replaced(old)), ...stamps],
    calculations: metadata?.calculations ?? [],
  };
}

export function withCalculation(metadata: Metadata, stamp: CalculationStamp): Metadata {
  const others = metadata.calculations.filter((each) => each.scheme !== stamp.scheme);
  return { ...metadata, calculations: [...others, stamp] };
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
