import { type Exact, exact, toExactText } from '../exact/exact';
import { chineseNumeral } from './chineseNumeral';
import { normalise } from './normalise';
import { statusWord } from './statusWord';

/** What a text says that stands where a number is asked. */
export type MarkText =
  | { readonly kind: 'number'; readonly value: Exact; readonly notice: 'N01' | 'N02' | 'N03' }
  | { readonly kind: 'typo'; readonly value: Exact }
  | { readonly kind: 'percent'; readonly percent: Exact }
  | { readonly kind: 'status'; readonly status: '免考' | '缓评' }
  | { readonly kind: 'unclear'; readonly hint: string | null };

const plainNumber = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/u;
const unit = /\s*(?:分|学时|课时|节|人次|次|人|名|个|项|票|篇|份|本|件|天|周|月)$/u;
const strayEnd = /\s*[.,。｡、;]$/u;
const strayPoint = /(?<=\d)\s*[。｡·]\s*(?=\d)/u;

/** The number that decimal text says, thousands separators only where they belong. */
function decimalValue(text: string): Exact | null {
  return plainNumber.test(text) ? exact(text.replaceAll(',', '')) : null;
}

/** Takes off what is often typed beside a number: a unit, a plus sign, a wrong point. */
function withoutTrimmings(text: string): string {
  return text
    .replace(strayEnd, '')
    .replace(unit, '')
    .replace(strayPoint, '.')
    .replace(/^\+\s*/u, '')
    .replace(/^(-?)(?=\.\d)/u, '$10');
}

/**
 * The number probably meant by a text that is none: letters for digits, a decimal comma, a space
 * inside, a Chinese numeral. An expression such as 8+9 is not worked out.
 */
function hintFor(text: string): string | null {
  const candidates = [
    text.replace(/^(-?\d+),(\d{1,2})$/u, '$1.$2'),
    /\d/u.test(text) ? text.replace(/o/giu, '0').replace(/[lI|]/gu, '1') : text,
    text.replace(/\s+/gu, ''),
    chineseNumeral(text) ?? '',
  ];
  for (const candidate of candidates) {
    const value = decimalValue(candidate);
    if (value !== null) return toExactText(value);
  }
  return null;
}

/** Reads a text in a number column (DOMAIN.md 4.3: E02, W01, W03, W04, N01, N02, N03). */
export function readMarkText(seen: string): MarkText {
  const { text, notice } = normalise(seen);
  const value = decimalValue(text);
  if (value !== null) return { kind: 'number', value, notice: notice ?? 'N02' };
  const percent = text.endsWith('%') ? decimalValue(text.slice(0, -1).trim()) : null;
  if (percent !== null) return { kind: 'percent', percent };
  const status = statusWord(text);
  if (status !== null) return { kind: 'status', status };
  const bare = withoutTrimmings(text);
  const meant = decimalValue(bare);
  return meant === null ? { kind: 'unclear', hint: hintFor(bare) } : { kind: 'typo', value: meant };
}
