import { isoFromSerial } from '../../domain/calendar/isoDate';
import type { CellContent } from '../../domain/reading/cellContent';
import { formatKind } from '../../domain/reading/formatKind';
import { normalise } from '../../domain/reading/normalise';
import { readDate } from '../../domain/reading/readDate';
import { seenText } from '../../domain/reading/seenText';
import type { ColumnSpec } from '../../domain/scheme/scheme';
import type { CellInput } from '../../sheets/tabContent';

/**
 * What somebody typed into a cell, for telling whether two say the same. "" for nothing, for an
 * error value, and for what the tool itself shows in an input cell that it fills in.
 */
export function typedText(column: ColumnSpec, cell: CellContent): string {
  if (cell.type === 'error') return '';
  if (column.formula !== undefined && cell.formula !== undefined) return '';
  return comparedText(column, cell);
}

/**
 * What is seen in a cell, in the form in which two are compared: without spaces around it, full-width
 * digits as half-width ones (N01, N03), a whole day as ISO however it is written (N05).
 */
export function comparedText({ type }: Pick<ColumnSpec, 'type'>, cell: CellContent): string {
  const day = type === 'date' ? readDate(cell, { optional: true, year: ANY_YEAR }) : null;
  // A day whose year is only guessed (W06) is not the same as one that says it.
  const isSure = day !== null && day.findings.every(({ code }) => code.startsWith('N'));
  return (isSure ? day.value : null) ?? normalise(seenText(cell)).text;
}

const ANY_YEAR = 2000;

/**
 * The cell as it was typed, to be written into the workbook: "９５" stays text, a formula is
 * its value. Formats that carry meaning do not come along: 0.85 shown as 85% becomes the text that
 * was seen, a day a day, in columns of other types than days the day as text.
 */
export function typedInput({ type }: ColumnSpec, cell: CellContent): CellInput {
  switch (cell.type) {
    case 'blank':
    case 'error':
      return null;
    case 'text':
      return { kind: 'text', text: cell.text };
    case 'boolean':
      return { kind: 'text', text: seenText(cell) };
    case 'number':
      return typedNumber(type === 'date', cell.number, cell.format);
  }
}

function typedNumber(isDay: boolean, number: number, format: string | undefined): CellInput {
  const seen = seenText({ type: 'number', number, ...(format === undefined ? {} : { format }) });
  switch (formatKind(format)) {
    case 'percent':
      return { kind: 'text', text: seen };
    case 'date':
      if (isoFromSerial(number) === null) return { kind: 'number', number };
      return isDay ? { kind: 'date', iso: seen } : { kind: 'text', text: seen };
    case 'plain':
      return { kind: 'number', number };
  }
}
