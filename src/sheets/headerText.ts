/**
 * A header as it is compared: no spaces or line breaks, half-width brackets, letters and
 * digits, and no ending in brackets such as "(15分)" or "（选填）".
 */
export function normaliseHeader(text: string): string {
  const half = text.normalize('NFKC').replace(/[\s\u200b-\u200d\ufeff]/gu, '');
  const bare = half.replace(/\([^()]*\)[*:]?$/u, '');
  return (bare === '' ? half : bare)
    .replace(/[*:]+$/u, '')
    .replace(/^[*]+/u, '')
    .toLowerCase();
}
