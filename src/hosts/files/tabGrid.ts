import type { TabContent } from '../../sheets/tabContent';
import { type CellRange, LAST_ROW, parseRange } from '../../xlsx/cells/cellAddress';
import type { XlsxCell, XlsxStyle } from '../../xlsx/xlsxBook';
import { DATE_FORMAT, toXlsxCell } from './cellConversion';
import { styleOfLook } from './palette';
import type { StyleTable } from './styleTable';

/** The cells of a tab with their looks, as a file keeps them. Unusable ranges are left out. */
export function tabGrid(content: TabContent, styles: StyleTable): (XlsxCell | null)[][] {
  const grid = content.rows.map((row) =>
    row.map((input) => (input === null ? null : toXlsxCell(input))),
  );
  const lay = (ranges: string, style: XlsxStyle): void => {
    const layer = styles.layer(style);
    for (const range of ranges.split(/[\s,]+/)) {
      const area = clipped(range, content.rows.length);
      if (area !== null) layOver(grid, area, layer);
    }
  };
  for (const { range, look } of content.looks) lay(range, styleOfLook(look));
  const dated = styles.layer({ numberFormat: DATE_FORMAT });
  content.rows.forEach((row, rowIndex) => {
    row.forEach((input, columnIndex) => {
      if (input?.kind === 'date') {
        layOver(grid, oneCell(rowIndex, columnIndex), dated);
      }
    });
  });
  for (const { range, format } of content.numberFormats) lay(range, { numberFormat: format });
  for (const range of content.protection?.unlocked ?? []) lay(range, { locked: false });
  return grid;
}

function oneCell(row: number, column: number): CellRange {
  return { top: row, bottom: row, left: column, right: column };
}

/** Whole columns end where the rows end, or a million empty cells would be written. */
function clipped(text: string, rows: number): CellRange | null {
  const range = parseRange(text);
  if (range === null || range.bottom < LAST_ROW) return range;
  return rows === 0 ? null : { ...range, bottom: rows - 1 };
}

function layOver(
  grid: (XlsxCell | null)[][],
  area: CellRange,
  layer: (base: number) => number,
): void {
  while (grid.length <= area.bottom) grid.push([]);
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells = grid[row] ?? [];
    while (cells.length <= area.right) cells.push(null);
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = cells[column] ?? { kind: 'blank' as const };
      cells[column] = { ...cell, style: layer(cell.style ?? 0) };
    }
  }
}
