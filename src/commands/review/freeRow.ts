import { BLANK_CELL } from '../../domain/reading/cellContent';
import { seenText } from '../../domain/reading/seenText';
import type { OverridesReading } from '../../sheets/review/readOverrides';

/** The first row below the header in which none of our columns is filled; 1-based. */
export function freeRow({ tab, header }: Pick<OverridesReading, 'tab' | 'header'>): number {
  const columns = [...(header?.columns.values() ?? [])];
  let row = (header?.row ?? 0) + 1;
  while (columns.some((column) => isFilled(tab.rows[row - 1]?.[column]))) row += 1;
  return row;
}

function isFilled(cell = BLANK_CELL): boolean {
  return seenText(cell).trim() !== '';
}
