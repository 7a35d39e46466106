import { normaliseHeader } from '../headerText';
import { isHeaderWord, isSynonym } from './headerSynonyms';

/** How a header of the scheme is like one of the office. */
export interface NameLikeness {
  /** 0 to 100. */
  readonly score: number;
  readonly why: 'sameName' | 'synonym' | 'alikeName' | null;
}

/** How like two names are; `path` as in `headerPaths`. Its last text counts nearly as the whole. */
export function nameLikeness(header: string, path: string): NameLikeness {
  const wanted = normaliseHeader(header);
  const plain = path.replace(/#\d+$/u, '');
  const texts = plain.split('/');
  const whole = texts.join('');
  const last = texts.at(-1) ?? '';
  if (wanted === plain || wanted === whole) return { score: 100, why: 'sameName' };
  if (wanted === last) return { score: 96, why: 'sameName' };
  if (isSynonym(wanted, whole) || isSynonym(wanted, last)) return { score: 88, why: 'synonym' };
  const alike = Math.max(alikeness(wanted, whole), alikeness(wanted, last));
  return alike < LEAST_ALIKE ? { score: 0, why: null } : { score: alike, why: 'alikeName' };
}

const LEAST_ALIKE = 25;

/** One name shortened to the other, or pairs of characters in common (Dice). */
function alikeness(one: string, other: string): number {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const part = short.length / Math.max(long.length, 1);
  if (!isShortened(short, long)) return 60 * diceOf(one, other);
  // 日期 is a part of many names and says little of which one is meant.
  return isHeaderWord(short) ? LEAST_ALIKE : 50 + 30 * part;
}

/** 教学新突破 for 教学工作新突破: the characters stand there in the same order. */
function isShortened(short: string, long: string): boolean {
  if (short.length < 2) return false;
  if (long.includes(short)) return true;
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return short.length > 2 && at === short.length && 2 * short.length >= long.length;
}

/** Twice the pairs of neighbouring characters in common by all pairs, 0 to 1. */
export function diceOf(one: string, other: string): number {
  const left = pairsOf(one);
  const right = pairsOf(other);
  const common = [...left].filter((pair) => right.has(pair)).length;
  return left.size + right.size === 0 ? 0 : (2 * common) / (left.size + right.size);
}

function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}
