/**
 * "A=23,B=19,C=16" as counts by voter group, whatever comma an input method writes; null where it is
 * something else. Without the option nothing is asked for.
 */
export function ballotCountsOf(text: string | undefined): Readonly<Record<string, number>> | null {
  if (text === undefined) return {};
  const pairs = text
    .split(/[,，、;；\s]+/u)
    .filter((part) => part !== '')
    .map((part) => /^(?<group>[^=:：＝]+)[=:：＝](?<count>\d{1,6})$/u.exec(part)?.groups);
  if (pairs.length === 0 || pairs.some((pair) => pair === undefined)) return null;
  return Object.fromEntries(
    pairs.flatMap((pair) =>
      pair === undefined ? [] : [[pair['group'] ?? '', Number(pair['count'])]],
    ),
  );
}
