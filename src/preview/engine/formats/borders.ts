import { ApiError } from '../../protocol/apiError';
import { type Rect, rect } from '../cells/rect';
import type { CellArea } from '../model/cellRange';
import type { CellBorder, CellBorders, CellStyle } from '../spreadsheet/plainData';
import { cellsOf } from './applyStyle';
import { asHex, colour } from './colour';
import { formatChanged, uniform } from './rangeFormat';

export const borderSides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

export type BorderSide = (typeof borderSides)[number];

/** Line of a border: Excel's style and weight, and Univer's number for the two together. */
const lines: readonly (readonly [style: string, weight: string, code: number])[] = [
  ['None', 'Thin', 0],
  ['Continuous', 'Thin', 1],
  ['Continuous', 'Hairline', 2],
  ['Dot', 'Thin', 3],
  ['Dash', 'Thin', 4],
  ['DashDot', 'Thin', 5],
  ['DashDotDot', 'Thin', 6],
  ['Double', 'Thick', 7],
  ['Continuous', 'Medium', 8],
  ['Dash', 'Medium', 9],
  ['DashDot', 'Medium', 10],
  ['DashDotDot', 'Medium', 11],
  ['SlantDashDot', 'Medium', 12],
  ['Continuous', 'Thick', 13],
];

type SideKey = 't' | 'b' | 'l' | 'r' | 'tl_br' | 'bl_tr';

interface Strip {
  readonly area: Rect;
  readonly key: SideKey;
}

/** Which sides of which cells make up one side of a range. */
function strips(area: Rect, side: BorderSide): readonly Strip[] {
  const { row, column, rows, columns } = area;
  switch (side) {
    case 'EdgeTop':
      return [{ area: rect(row, column, 1, columns), key: 't' }];
    case 'EdgeBottom':
      return [{ area: rect(row + rows - 1, column, 1, columns), key: 'b' }];
    case 'EdgeLeft':
      return [{ area: rect(row, column, rows, 1), key: 'l' }];
    case 'EdgeRight':
      return [{ area: rect(row, column + columns - 1, rows, 1), key: 'r' }];
    case 'InsideHorizontal':
      return rows < 2 ? [] : [{ area: rect(row, column, rows - 1, columns), key: 'b' }];
    case 'InsideVertical':
      return columns < 2 ? [] : [{ area: rect(row, column, rows, columns - 1), key: 'r' }];
    case 'DiagonalDown':
      return [{ area, key: 'tl_br' }];
    case 'DiagonalUp':
      return [{ area, key: 'bl_tr' }];
  }
}

const borderOf = (style: CellStyle, key: SideKey): CellBorder | null => style.bd?.[key] ?? null;

const lineOf = (border: CellBorder | null): (typeof lines)[number] =>
  lines.find(([, , code]) => code === border?.s) ?? ['None', 'Thin', 0];

/** Style, weight or colour of a side; null where its cells differ. */
export function readBorder(
  cells: CellArea,
  side: BorderSide,
  what: 'Style' | 'Weight' | 'Color',
): string | null {
  const edge = cells.areas.flatMap((area) => strips(area, side));
  const key = edge[0]?.key;
  if (key === undefined) return what === 'Style' ? 'None' : null;
  const there = { ...cells, sheet: cells.sheet, areas: edge.map((strip) => strip.area) };
  return uniform(there, (sheet, row, column) => {
    const border = borderOf(sheet.grid.style(row, column), key);
    if (what === 'Color') return asHex(border?.cl.rgb, '#000000');
    return lineOf(border)[what === 'Style' ? 0 : 1];
  });
}

/** Changes one property of a side, keeping the others. */
export function writeBorder(
  cells: CellArea,
  side: BorderSide,
  what: 'Style' | 'Weight' | 'Color',
  value: unknown,
): void {
  const location = `RangeBorder.${what.toLowerCase()}`;
  cells.sheet.demand('allowFormatCells', location);
  const change = changeOf(what, value, location);
  for (const area of cells.areas) {
    for (const strip of strips(cells.sheet.grid.clip(area) ?? area, side)) {
      const patches = cellsOf(strip.area, (row, column) => {
        const style = cells.sheet.grid.style(strip.area.row + row, strip.area.column + column);
        const bd: CellBorders = { [strip.key]: change(borderOf(style, strip.key)) };
        return { bd };
      });
      cells.sheet.grid.write(patches, strip.area);
    }
  }
  formatChanged(cells);
}

function changeOf(
  what: 'Style' | 'Weight' | 'Color',
  value: unknown,
  location: string,
): (old: CellBorder | null) => CellBorder | null {
  if (what === 'Color') {
    const rgb = colour(value, location);
    return (old) => ({ s: old?.s ?? 1, cl: { rgb } });
  }
  if (value === 'None' && what === 'Style') return () => null;
  const at = what === 'Style' ? 0 : 1;
  const candidates = lines.filter((line) => line[at] === value && line[2] > 0);
  const [first] = candidates;
  if (first === undefined) throw new ApiError('InvalidArgument', location);
  return (old) => {
    const kept = lineOf(old)[at === 0 ? 1 : 0];
    const code = (candidates.find((line) => line[at === 0 ? 1 : 0] === kept) ?? first)[2];
    return { s: code, cl: { rgb: asHex(old?.cl.rgb, '#000000') } };
  };
}

/** A side by its name, or null. */
export const borderSide = (name: unknown): BorderSide | null =>
  borderSides.find((side) => side === name) ?? null;
