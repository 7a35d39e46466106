import { seenText } from '../domain/reading/seenText';
import type { CellInput } from './tabContent';

/** What a cell that is about to be written will show, as `seenText` tells it of a cell read. */
export function shownText(cell: CellInput): string {
  if (cell === null) return '';
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return seenText({ type: 'number', number: cell.number });
    case 'date':
      return cell.iso;
    case 'formula':
      if (cell.cached === null) return '';
      return typeof cell.cached === 'string'
        ? cell.cached
        : seenText({ type: 'number', number: cell.cached });
  }
}
