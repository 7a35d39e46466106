import { isoFromSerial } from '../calendar/isoDate';
import { exactFromCell, HUNDRED, multiply, toExactText } from '../exact/exact';
import type { CellContent } from './cellContent';
import { formatKind } from './formatKind';

/**
 * What stands in the cell as a person sees it: text as typed, numbers as decimals of 15
 * significant digits, percentages with %, days as ISO text, booleans as TRUE and FALSE.
 */
export function seenText(cell: CellContent): string {
  switch (cell.type) {
    case 'blank':
      return '';
    case 'text':
    case 'error':
      return cell.text;
    case 'boolean':
      return cell.boolean ? 'TRUE' : 'FALSE';
    case 'number':
      return seenNumber(cell.number, cell.format);
  }
}

function seenNumber(number: number, format: string | undefined): string {
  const value = exactFromCell(number);
  switch (formatKind(format)) {
    case 'percent':
      return `${toExactText(multiply(value, HUNDRED))}%`;
    case 'date':
      return isoFromSerial(number) ?? toExactText(value);
    case 'plain':
      return toExactText(value);
  }
}
