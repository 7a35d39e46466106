import { serialFromIso } from '../../domain/calendar/isoDate';
import type { CellContent } from '../../domain/reading/cellContent';
import type { CellInput } from '../../sheets/tabContent';

/** What Excel is given for one cell; "" empties it. */
export type Entry = string | number | boolean;

export const DATE_FORMAT = 'yyyy-mm-dd';

/** Begins with a Chinese character and has no digit: nothing Excel could read as anything else. */
const SURELY_TEXT = /^\p{Script=Han}[^\p{N}]*$/u;

/**
 * Text that stays text: with an apostrophe wherever Excel could take it for a number, a date, a
 * formula, an error or a truth value.
 */
export function textEntry(text: string): string {
  return text === '' || SURELY_TEXT.test(text) ? text : `'${text}`;
}

/** What is to stand in a cell -> what Excel is given, in `Range.formulas`. */
export function cellEntry(input: CellInput): Entry {
  if (input === null) return '';
  switch (input.kind) {
    case 'text':
      return textEntry(input.text);
    case 'number':
      return input.number;
    case 'date':
      return isDay(input.iso) ? serialFromIso(input.iso) : textEntry(input.iso);
    case 'formula':
      return input.formula.startsWith('=') ? input.formula : `=${input.formula}`;
  }
}

function isDay(iso: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(Date.parse(`${iso}T00:00:00Z`));
}

/** A cell as it was read -> the entry that makes it so again. */
export function entryOfContent(cell: CellContent): Entry {
  if (cell.formula !== undefined) return cell.formula;
  switch (cell.type) {
    case 'blank':
      return '';
    case 'text':
      return textEntry(cell.text);
    case 'number':
      return cell.number;
    case 'boolean':
      return cell.boolean;
    case 'error':
      return cell.text;
  }
}
