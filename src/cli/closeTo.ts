/** The word that was probably meant: the first of the known ones that begins alike, "" for none. */
export function closeTo(seen: string, known: readonly string[]): string {
  const start = seen.toLowerCase().slice(0, 3);
  return start.length > 1 ? (known.find((word) => word.startsWith(start)) ?? '') : '';
}
