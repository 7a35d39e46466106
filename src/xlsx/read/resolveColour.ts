import type { Color } from 'hucre';
import { resolveThemeColor } from 'hucre/xlsx';

/** The library lists themes as dark 1, light 1, dark 2, light 2; files count light 1 first. */
const SWAPPED = [1, 0, 3, 2];

/** The old palette of 56 colours is answered for its first eight, which are all that still occur. */
const INDEXED = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
const OWN_FOREGROUND = 64;

/** A colour as RRGGBB; null for "automatic" and what cannot be told. */
export function resolveColour(colour: Color | undefined, theme: readonly string[]): string | null {
  if (colour === undefined) return null;
  if (colour.rgb !== undefined) return colour.rgb.slice(-6).toUpperCase();
  if (colour.theme !== undefined && theme.length > 0) {
    const index = SWAPPED[colour.theme] ?? colour.theme;
    return theme[index] === undefined ? null : resolveThemeColor([...theme], index, colour.tint);
  }
  if (colour.indexed === undefined || colour.indexed >= OWN_FOREGROUND) return null;
  return INDEXED[colour.indexed % 8] ?? null;
}
