import type { CellContent } from './cellContent';
import { type CellReading, finding, reading, unreadable } from './cellReading';
import { normalise } from './normalise';
import { readFilled } from './readFilled';
import { seenText } from './seenText';

export interface TickOptions {
  /** The options of the ballot, as they are printed on it. */
  readonly options: readonly string[];
  /** Header of the column, for the sentence. */
  readonly header: string;
}

const separators = /[\s、,，.。;；/\\|+&和及与]+/gu;
const abstained = ['弃权', '未填', '空白'];
const spoilt = ['无效', '无效票', '废票'];

/** What an invalid tick reads as. */
export const INVALID_TICK = '无效';

/**
 * Reads the tick of one item of a ballot. Nothing, or 弃权, is an abstention: no value.
 * Several options, or 无效, are an invalid tick. Neither is an error. What is no option at all is
 * E07; also E05, N01, N03.
 */
export function readTick(cell: CellContent, { options, header }: TickOptions): CellReading<string> {
  return readFilled(cell, { optional: true }, (filled) => {
    const seen = seenText(filled);
    const { text, notice } = normalise(seen);
    const bare = text.replace(separators, '');
    if (bare === '' || (abstained.includes(bare) && !options.includes(bare))) {
      return reading<string>(null);
    }
    if (spoilt.includes(bare) && !options.includes(bare)) return reading(INVALID_TICK);
    const ticked = ticksOf(bare, options);
    if (ticked === null) return unreadable('E07', { options: options.join('、'), header });
    const [value, ...others] = ticked;
    if (value === undefined || others.length > 0) return reading(INVALID_TICK);
    return value === seen ? reading(value) : reading(value, finding(notice ?? 'N03', value));
  });
}

/** The options of which the text is made up; null when something else stands in it. */
function ticksOf(bare: string, options: readonly string[]): readonly string[] | null {
  const longestFirst = [...options]
    .map((option) => ({ option, text: normalise(option).text.replace(separators, '') }))
    .sort((left, right) => right.text.length - left.text.length);
  const ticked: string[] = [];
  let rest = bare;
  while (rest !== '') {
    const next = longestFirst.find(({ text }) => text !== '' && rest.startsWith(text));
    if (next === undefined) return null;
    if (!ticked.includes(next.option)) ticked.push(next.option);
    rest = rest.slice(next.text.length);
  }
  return ticked;
}
