import { isoFromSerial } from '../../domain/calendar/isoDate';
import type { CellContent } from '../../domain/reading/cellContent';
import { formatKind } from '../../domain/reading/formatKind';
import { trimmed } from '../../domain/reading/normalise';
import { seenText } from '../../domain/reading/seenText';
import type { ColumnSpec } from '../../domain/scheme/scheme';
import type { CellInput } from '../../sheets/tabContent';

/**
 * What somebody typed into a cell, for telling whether two say the same: what is seen, without
 * spaces around it. "" for nothing, for an error value, and for what the tool itself shows in an
 * input cell that it fills in.
 */
export function typedText({ formula }: ColumnSpec, cell: CellContent): string {
  if (cell.type === 'error') return '';
  if (formula !== undefined && cell.formula !== undefined) return '';
  return trimmed(seenText(cell));
}

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
