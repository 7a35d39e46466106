import { type CellRange, parseRange } from '../../sheets/address';

/** Excel cuts addresses at 8192 characters; several ranges in one call stay well below. */
const LONGEST_ADDRESS = 2_000;

/** Ranges that get the same, in as few calls as possible: each text is one `getRanges`. */
export function joinedAddresses(ranges: readonly string[]): string[] {
  const joined: string[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last === undefined || last.length + range.length >= LONGEST_ADDRESS) joined.push(range);
    else joined[joined.length - 1] = `${last},${range}`;
  }
  return joined;
}

export interface RangeGroup<Key> {
  readonly key: Key;
  readonly ranges: string[];
}

/**
 * Ranges with the same key together. Later ones lie over earlier ones, so a range only joins a
 * group when nothing that came after that group touches it.
 */
export function groupRanges<Key>(
  items: readonly { readonly range: string; readonly key: Key }[],
): RangeGroup<Key>[] {
  const groups: RangeGroup<Key>[] = [];
  for (const { range, key } of items) {
    let joined = false;
    for (let index = groups.length - 1; index >= 0 && !joined; index -= 1) {
      const group = groups[index];
      if (group === undefined) break;
      if (group.key === key) {
        group.ranges.push(range);
        joined = true;
      } else if (group.ranges.some((other) => overlap(other, range))) break;
    }
    if (!joined) groups.push({ key, ranges: [range] });
  }
  return groups;
}

function overlap(one: string, other: string): boolean {
  const [left, right] = [parseRange(one), parseRange(other)];
  if (left === null || right === null) return true;
  return meets(left, right) && meets(right, left);
}

function meets(one: CellRange, other: CellRange): boolean {
  return one.fromRow <= other.toRow && one.fromColumn <= other.toColumn;
}

/** Numbers in a row become "from:to": [1, 2, 5] is ["1:2", "5:5"], with a name for each line. */
export function lineRanges(lines: readonly number[], name: (line: number) => string): string[] {
  const sorted = [...lines].sort((left, right) => left - right);
  const runs: { from: number; to: number }[] = [];
  for (const line of sorted) {
    const last = runs.at(-1);
    if (last?.to === line - 1) last.to = line;
    else runs.push({ from: line, to: line });
  }
  return runs.map(({ from, to }) => `${name(from)}:${name(to)}`);
}
