import { countCell, textCell } from '../cellInput';
import type { SheetBlock } from './sheetBlock';

/** The name lists of a scheme: how many, and who. */
export function listBlock(
  header: readonly [string, string, string],
  lists: readonly { readonly tab: string; readonly names: readonly string[] }[],
): SheetBlock {
  return {
    header,
    rows: lists.map(({ tab, names }) => [
      textCell(tab),
      countCell(names.length),
      textCell(names.join('、')),
    ]),
    figures: [],
    hasTotal: false,
    isWide: true,
  };
}
