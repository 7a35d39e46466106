import type { Alias } from './alias';
import type { CellContent } from './cellContent';
import { type CellReading, finding, reading, unreadable } from './cellReading';
import { chineseNumeral } from './chineseNumeral';
import { normalise } from './normalise';
import { type ReadOptions, readFilled } from './readFilled';
import { seenText } from './seenText';

export interface ChoiceOptions extends ReadOptions {
  /** What may stand in the cell, as it is to be written. */
  readonly options: readonly string[];
  /**
   * `branch`: 第一党支部, 一支部 and 1支部 all mean the one option 第一支部 (W08); `class`: 七1班,
   * 7(1)班 and 七年级1班 mean 七(1)班.
   */
  readonly aliases?: 'branch' | 'class';
  /** Aliases that a person confirmed before: read without a question. */
  readonly confirmed?: readonly Alias[];
  /** Header of the column, for the sentence. */
  readonly header?: string;
}

/**
 * Reads one of a list. Spaces and the width of brackets and digits do not matter (N03, N01); an
 * alias of exactly one option is read as it and must be confirmed once (W08); everything else is E07,
 * two options in one cell too. Also E01 and E05.
 */
export function readChoice(cell: CellContent, choice: ChoiceOptions): CellReading<string> {
  // An option wins over its reading as a placeholder: 无 may be an answer.
  const typed = cell.type === 'text' ? optionOf(cell.text, choice.options) : null;
  if (typed !== null) return typed;
  return readFilled(cell, choice, (filled) => {
    const seen = seenText(filled);
    return optionOf(seen, choice.options) ?? aliasOf(seen, choice);
  });
}

const plainKey = (text: string): string => normalise(text).text.replace(/\s+/gu, '');

function optionOf(seen: string, options: readonly string[]): CellReading<string> | null {
  const option = only(options, (candidate) => plainKey(candidate) === plainKey(seen));
  if (option === null) return null;
  if (option === seen) return reading(option);
  return reading(option, finding(normalise(seen).notice ?? 'N03', option));
}

function aliasOf(seen: string, choice: ChoiceOptions): CellReading<string> {
  const { options, aliases, header } = choice;
  const detail = { options: options.join('、'), ...(header === undefined ? {} : { header }) };
  const coreOf = aliases === undefined ? () => '' : CORES[aliases];
  const core = coreOf(seen);
  const option = only(options, (candidate) => core !== '' && coreOf(candidate) === core);
  if (option === null) return unreadable('E07', detail);
  return isConfirmed(seen, option, choice)
    ? reading(option)
    : reading(option, finding('W08', option, detail));
}

function isConfirmed(typed: string, option: string, { confirmed = [] }: ChoiceOptions): boolean {
  return confirmed.some(
    ({ seen, means }) => means === option && plainKey(seen) === plainKey(typed),
  );
}

/** What sets a branch apart from the others: 第十一党支部 is "11", 离退休支部 "离退休". */
function branchCore(name: string): string {
  return plainKey(name)
    .replace(/党?支部/gu, '')
    .replace(/第/gu, '')
    .replace(/党$/u, '')
    .replace(/[零〇一二三四五六七八九十百]+/gu, (numeral) => chineseNumeral(numeral) ?? numeral);
}

/** What sets a class apart from the others: 七(1)班, 七1班 and 7年级1班 are all "7.1". */
function classCore(name: string): string {
  const parts = plainKey(name)
    .replace(/年级|级|班/gu, '.')
    .match(/[零〇一二三四五六七八九十百]+|\d+|[^零〇一二三四五六七八九十百\d.()[\]-]+/gu);
  return (parts ?? []).map((part) => chineseNumeral(part) ?? part).join('.');
}

const CORES = { branch: branchCore, class: classCore } as const;

/** The one option that fits; null when none or several do. An option listed twice is one. */
function only(options: readonly string[], fits: (option: string) => boolean): string | null {
  const [first, ...others] = [...new Set(options.filter(fits))];
  return first === undefined || others.length > 0 ? null : first;
}
