import type { CellContent } from './cellContent';
import { type CellReading, finding, reading } from './cellReading';
import { trimmed } from './normalise';
import { type ReadOptions, readFilled } from './readFilled';
import { seenText } from './seenText';

/**
 * Reads free text: reasons, posts, remarks. Wording, punctuation and line breaks inside stay as
 * typed; only the edges and invisible characters are cut (E01, E05, N03).
 */
export function readText(cell: CellContent, options: ReadOptions = {}): CellReading<string> {
  return readFilled(cell, options, (filled) => {
    const seen = seenText(filled);
    const text = trimmed(seen);
    return text === seen ? reading(text) : reading(text, finding('N03', text));
  });
}
