import type { CellContent } from './cellContent';
import { type CellReading, finding, reading } from './cellReading';
import { normalise } from './normalise';
import { type ReadOptions, readFilled } from './readFilled';
import { seenText } from './seenText';

/**
 * Reads an id (编号, 学号, 班级) as text: no spaces at all, half-width characters, a number as
 * its digits, with the leading zeros that its number format shows. Codes E01, E05, N01, N03.
 * Width of brackets alone is no notice: 七（1）班 and 七(1)班 are one id.
 */
export function readId(cell: CellContent, options: ReadOptions = {}): CellReading<string> {
  return readFilled(cell, options, (filled) => {
    const seen =
      filled.type === 'number' ? numberId(filled.number, filled.format) : seenText(filled);
    const { text } = normalise(seen);
    const id = text.replace(/\s+/gu, '');
    const { notice } = normalise(seen.replaceAll('（', '(').replaceAll('）', ')'));
    if (notice === 'N01') return reading(id, finding('N01', id));
    return notice === 'N03' || id !== text ? reading(id, finding('N03', id)) : reading(id);
  });
}

function numberId(number: number, format: string | undefined): string {
  const zeros = format !== undefined && /^0+$/u.test(format) ? format.length : 0;
  return seenText({ type: 'number', number, ...(format === undefined ? {} : { format }) }).padStart(
    zeros,
    '0',
  );
}
