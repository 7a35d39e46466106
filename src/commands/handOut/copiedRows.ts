import { cellAddress } from '../../sheets/address';
import type { DataRow } from '../../sheets/dataRows';
import { keptCell, keptFormat } from '../../sheets/keptCell';
import { FIRST_DATA_ROW } from '../../sheets/layout';
import type { CellInput, TabContent } from '../../sheets/tabContent';

/** One row to be copied from the master; `over` stands in place of what is typed there. */
export interface RowToCopy {
  readonly source: DataRow;
  readonly over: ReadonlyMap<string, CellInput>;
}

/** Rows of a base tab by column key, as they were typed. */
export function copiedRows(
  rows: readonly RowToCopy[],
  keys: readonly string[],
): readonly ReadonlyMap<string, CellInput>[] {
  return rows.map(
    ({ source, over }) =>
      new Map(
        keys.map((key) => [
          key,
          over.has(key) ? (over.get(key) ?? null) : keptCell(source.cell(key)),
        ]),
      ),
  );
}

/** Number formats that carry meaning (days, codes with zeros), where the copied rows stand. */
export function copiedFormats(
  rows: readonly RowToCopy[],
  keys: readonly string[],
): TabContent['numberFormats'] {
  return rows.flatMap(({ source, over }, index) =>
    keys.flatMap((key, column) => {
      const format = over.has(key) ? null : keptFormat(source.cell(key));
      return format === null
        ? []
        : [{ range: cellAddress(FIRST_DATA_ROW + index, column), format }];
    }),
  );
}
