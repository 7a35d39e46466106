import type { CellContent } from '../domain/reading/cellContent';
import { seenText } from '../domain/reading/seenText';
import type { CellInput } from './tabContent';

/** A cell as it was typed, to be written again elsewhere on a tab that is laid out anew. */
export function keptCell(cell: CellContent): CellInput {
  switch (cell.type) {
    case 'blank':
      return null;
    case 'text':
      return { kind: 'text', text: cell.text };
    case 'number':
      return { kind: 'number', number: cell.number };
    case 'boolean':
    case 'error':
      // Neither is ever a usable input; as text it still says what was there.
      return { kind: 'text', text: seenText(cell) };
  }
}

/** The number format of a typed cell where it carries meaning: percent, dates, codes. */
export function keptFormat(cell: CellContent): string | null {
  if (cell.type !== 'number' || cell.format === undefined) return null;
  return cell.format === 'General' || cell.format === '' ? null : cell.format;
}
