import { XLSX_LIMITS } from '../../../src/xlsx/xlsxLimits';
import { readZip } from '../../../src/xlsx/zip/readZip';
import { writeZip } from '../../../src/xlsx/zip/writeZip';
import { HOSTILE_ATTRIBUTES, HOSTILE_TEXTS } from './hostileTexts';
import type { SeededRandom } from './seededRandom';

export interface Mutated {
  readonly kind: MutationKind;
  readonly bytes: Uint8Array;
  /**
   * Whether the file, if it is opened at all, must say exactly what it said before: damage that
   * happens on the way, as opposed to another content that somebody made on purpose.
   */
  readonly mustSayTheSame: boolean;
}

type FileDamage = (typeof FILE_DAMAGES)[number];
type PartDamage = (typeof PART_DAMAGES)[number];
type MutationKind = FileDamage | PartDamage;

/** What happens to the bytes of the file. */
const FILE_DAMAGES = ['flippedBytes', 'truncated', 'bytesCutOut', 'bytesPutIn'] as const;

/** What is done to its parts, which are then packed soundly again. */
const PART_DAMAGES = [
  'partDropped',
  'partsSwapped',
  'partDamaged',
  'partCut',
  'partRepeated',
  'hostileTexts',
  'hostileStrings',
  'hostileAttributes',
  'hostileTags',
] as const;

/** One file made worse in one way; the same random sequence gives the same file. */
export async function mutateXlsx(seed: Uint8Array, random: SeededRandom): Promise<Mutated> {
  const number = random.below(FILE_DAMAGES.length + PART_DAMAGES.length);
  const damage = FILE_DAMAGES[number];
  if (damage !== undefined) {
    return { kind: damage, bytes: damagedFile(damage, seed, random), mustSayTheSame: true };
  }
  const kind = random.pick(PART_DAMAGES);
  const parts = new Map(await readZip(seed, XLSX_LIMITS));
  damageParts(kind, parts, random);
  return { kind, bytes: await writeZip(parts), mustSayTheSame: kind === 'partDropped' };
}

function damagedFile(damage: FileDamage, seed: Uint8Array, random: SeededRandom): Uint8Array {
  const at = random.below(seed.length);
  switch (damage) {
    case 'flippedBytes':
      return flipped(seed, random);
    case 'truncated':
      return seed.slice(0, at);
    case 'bytesCutOut':
      return joined(seed.slice(0, at), seed.slice(at + 1 + random.below(200)));
    case 'bytesPutIn':
      return joined(seed.slice(0, at), noise(random), seed.slice(at));
  }
}

function damageParts(kind: PartDamage, parts: Map<string, Uint8Array>, random: SeededRandom): void {
  const path = random.pick([...parts.keys()]);
  const other = random.pick([...parts.keys()]);
  const part = parts.get(path) ?? new Uint8Array();
  const from = random.below(part.length);
  const to = from + 1 + random.below(300);
  switch (kind) {
    case 'partDropped':
      parts.delete(path);
      break;
    case 'partsSwapped':
      parts.set(path, parts.get(other) ?? part);
      parts.set(other, part);
      break;
    case 'partDamaged':
      parts.set(path, flipped(part, random));
      break;
    case 'partCut':
      parts.set(path, joined(part.slice(0, from), part.slice(to)));
      break;
    case 'partRepeated':
      parts.set(path, joined(part.slice(0, to), part.slice(from)));
      break;
    case 'hostileTexts':
      rewrite(parts, random, />([^<>]+)<\//g, (text) => `>${text}</`, HOSTILE_TEXTS);
      break;
    case 'hostileStrings':
      rewrite(parts, random, />([^<>]+)<\/t>/g, (text) => `>${text}</t>`, WHOLE_TEXTS);
      break;
    case 'hostileAttributes':
      rewrite(parts, random, /="([^"]*)"/g, (text) => `="${text}"`, HOSTILE_ATTRIBUTES);
      break;
    case 'hostileTags':
      rewrite(parts, random, /<\/?\w+/g, (text) => text, ['<c', '</c', '<row', '<v', '<si', '<x']);
  }
}

/** Hostile contents that leave the part sound, so that everything behind the reader sees them. */
const WHOLE_TEXTS = HOSTILE_TEXTS.filter((text) => !text.includes('<v>'));

/** Many, some, or a few of what matches are replaced. */
const RARITIES: readonly number[] = [8, 60, 500];

/** Replaces some of what matches in the worksheets, the workbook and the string table. */
function rewrite(
  parts: Map<string, Uint8Array>,
  random: SeededRandom,
  pattern: RegExp,
  wrap: (text: string) => string,
  replacements: readonly string[],
): void {
  const rarity = random.pick(RARITIES);
  for (const [path, bytes] of parts) {
    if (!/(?:sheet\d*|workbook|sharedStrings|styles)\.xml$/.test(path)) continue;
    const text = new TextDecoder().decode(bytes);
    const changed = text.replace(pattern, (whole) =>
      random.below(rarity) === 0 ? wrap(random.pick(replacements)) : whole,
    );
    parts.set(path, new TextEncoder().encode(changed));
  }
}

function flipped(bytes: Uint8Array, random: SeededRandom): Uint8Array {
  const changed = bytes.slice();
  for (let count = 1 + random.below(8); count > 0 && changed.length > 0; count -= 1) {
    changed[random.below(changed.length)] = random.below(256);
  }
  return changed;
}

function noise(random: SeededRandom): Uint8Array {
  return Uint8Array.from({ length: 1 + random.below(100) }, () => random.below(256));
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(pieces));
}
