import type { CellContent } from '../../src/domain/reading/cellContent';
import type { TabReading } from '../../src/sheets/tabReading';

/** A cell as somebody might have it: text, a number, nothing, or spelt out. */
export type Typed = string | number | null | CellContent;

export function contentOf(typed: Typed): CellContent {
  if (typed === null || typed === '') return { type: 'blank' };
  if (typeof typed === 'string') return { type: 'text', text: typed };
  if (typeof typed === 'number') return { type: 'number', number: typed };
  return typed;
}

/** A tab with these rows from A1, visible and open unless said otherwise. */
export function tabReading(
  name: string,
  rows: readonly (readonly Typed[])[],
  change: Partial<TabReading> = {},
): TabReading {
  return {
    name,
    visibility: 'visible',
    isProtected: false,
    rows: rows.map((row) => row.map(contentOf)),
    merges: [],
    hiddenRows: [],
    ...change,
  };
}
