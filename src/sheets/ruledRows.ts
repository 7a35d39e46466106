import { columnLetters, rangeAddress } from './address';
import type { ConditionalLook } from './tabContent';

/**
 * Rows below those that stand ready get their lines as soon as something stands in them, so that a
 * log prints as a table however long it has become, and no blank rows print with it.
 */
export function ruledRows(fromRow: number, toRow: number, columns: number): ConditionalLook[] {
  if (toRow < fromRow || columns === 0) return [];
  const last = columnLetters(columns - 1);
  return [
    {
      range: rangeAddress({ fromRow, toRow, fromColumn: 0, toColumn: columns - 1 }),
      formula: `SUMPRODUCT(--(LEN($A${fromRow}:$${last}${fromRow})>0))>0`,
      colour: 'ruled',
    },
  ];
}
