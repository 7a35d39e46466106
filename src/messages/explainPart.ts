import type { PartResult, PartTerm } from '../domain/engines/scoreResult';
import { compare, equal, sum, toExactText, ZERO } from '../domain/exact/exact';
import { shownScore } from './shownScore';
import type { Messages } from './zhCN';

type Words = Messages['explanation'];

/** What the line of a part depends on besides the part itself. */
export interface PartWording {
  readonly words: Words;
  readonly decimals: number;
  /** Keys of the indicators that are blank; another mark without a value cannot be read. */
  readonly missing: ReadonlySet<string>;
}

/**
 * One part in columns: label, the sum of the marks, bonus, deduction, clamp, score, and what is
 * missing and in which cell. A bonus or deduction of zero says nothing and is left out.
 */
export function explainPart(part: PartResult, wording: PartWording): string[] {
  const { words, decimals } = wording;
  if (part.row === null || part.terms.length === 0) return [part.label, words.noRow(part.tab)];
  return [
    part.label,
    marksText(part, wording),
    extra(part, 'bonus', words.plus, words),
    extra(part, 'deduct', words.minus, words),
    clampText(part, words),
    part.score === null ? '' : `→ ${shownScore(part.score, decimals)}`,
    gaps(part, wording),
  ];
}

function marksText({ terms }: PartResult, { words, missing }: PartWording): string {
  const marks = terms.filter(({ kind }) => kind === 'indicator');
  const texts = marks.map(({ key, value }) => {
    if (value !== null) return toExactText(value);
    return `[${missing.has(key) ? words.missingMark : words.wrongMark}]`;
  });
  const values = marks.flatMap(({ value }) => (value === null ? [] : [value]));
  const total = values.length === marks.length ? ` = ${toExactText(sum(values))}` : '';
  return texts.join(' + ') + (marks.length === 1 ? '' : total);
}

function extra(
  { terms }: PartResult,
  kind: 'bonus' | 'deduct',
  text: (points: string, reason: string) => string,
  words: Words,
): string {
  const term = terms.find((each) => each.kind === kind);
  if (term === undefined || (term.value !== null && equal(term.value, ZERO))) return '';
  return text(term.value === null ? words.wrongMark : toExactText(term.value), term.reason);
}

function clampText({ rawSum, score, low, high }: PartResult, words: Words): string {
  if (rawSum === null || score === null || equal(rawSum, score)) return '';
  return compare(rawSum, high) > 0
    ? words.aboveLimit(toExactText(rawSum), toExactText(high))
    : words.belowLimit(toExactText(rawSum), toExactText(low));
}

/** Which cells keep the part from being scored. */
function gaps({ terms, tab, row, rawSum }: PartResult, { words, missing }: PartWording): string {
  const open = terms.filter(({ value }) => value === null);
  const said = open.map((term) => {
    const text = missing.has(term.key) ? words.markMissing : words.markWrong;
    return text(term.label, placeOf(tab, term));
  });
  if (open.length === 0 && rawSum === null) return words.rowBlocked(tab, String(row));
  return said.join(words.listComma);
}

function placeOf(tab: string, { cell }: PartTerm): string {
  return cell === '' ? tab : `${tab}!${cell}`;
}
