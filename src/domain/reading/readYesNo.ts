import type { CellContent } from './cellContent';
import { type CellReading, finding, reading } from './cellReading';
import { normalise } from './normalise';
import { readChoice } from './readChoice';
import { type ReadOptions, readFilled } from './readFilled';
import { seenText } from './seenText';

const yes = ['√', '✓', '✔', '☑', 'y', 'yes', '1', 'true', '是的'];
const no = ['×', '✕', '✖', '✗', '✘', '☒', 'x', 'n', 'no', '0', 'false', '不是'];

/** Reads 是 or 否; ticks, crosses, Y, N, 1, 0, TRUE and FALSE count as they are meant (N06). */
export function readYesNo(cell: CellContent, options: ReadOptions = {}): CellReading<string> {
  return readFilled(cell, options, (filled) => {
    const sign = normalise(seenText(filled)).text.toLowerCase();
    if (yes.includes(sign)) return reading('是', finding('N06', '是'));
    if (no.includes(sign)) return reading('否', finding('N06', '否'));
    return readChoice(filled, { options: ['是', '否'] });
  });
}
