/** Characters that take no room: zero-width, BOM, soft hyphen, direction marks. */
const invisible = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;
const fullWidth = /[\uff01-\uff5e]/gu;
const fullWidthOffset = 0xfee0;

/** Text as it is meant, and the notice that says how it differs from what stands there. */
export interface NormalisedText {
  readonly text: string;
  /** N01 wins over N03: changed characters are more telling than cut edges. */
  readonly notice: 'N01' | 'N03' | null;
}

/**
 * Cuts what nobody sees (N03): invisible characters anywhere; spaces, NBSP, full-width spaces,
 * tabs and line breaks at both ends.
 */
export function trimmed(text: string): string {
  return text.replace(invisible, '').trim();
}

/** Full-width digits, letters, point, signs, percent and brackets as half-width ones (N01). */
function halfWidth(text: string): string {
  return text
    .replace(fullWidth, (character) =>
      String.fromCharCode(character.charCodeAt(0) - fullWidthOffset),
    )
    .replaceAll('−', '-');
}

/** Trims and makes half-width (N01, N03). Normalising twice is the same as once. */
export function normalise(text: string): NormalisedText {
  const core = trimmed(text);
  const half = halfWidth(core);
  if (half !== core) return { text: half, notice: 'N01' };
  return { text: core, notice: core === text ? null : 'N03' };
}
