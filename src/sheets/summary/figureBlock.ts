import { type Exact, roundHalfUp } from '../../domain/exact/exact';
import { cellAddress } from '../address';
import { countCell, formulaCell, numberCell, textCell } from '../cellInput';
import type { CellInput } from '../tabContent';
import type { SheetBlock } from './sheetBlock';

/** Percentages and means are printed with two decimals, whatever the scheme rounds to (C-38). */
const PRINTED_DECIMALS = 2;

/** A summary's table (C-40): a line per group and one for all. */
export interface FigureTable {
  /** What the groups are: 支部, 岗位. */
  readonly group: string;
  /** Headers of the counts, 应考 first: it is what shares are shares of. */
  readonly counts: readonly string[];
  /** Headers of the bands' counts, and of their shares. */
  readonly bands: readonly string[];
  readonly shares: readonly string[];
  /** Whether lines have a remark. */
  readonly hasRemark: boolean;
  readonly lines: readonly FigureLine[];
  readonly total: FigureLine;
}

export interface FigureLine {
  readonly label: string;
  readonly counts: readonly number[];
  readonly bands: readonly { readonly count: number; readonly share: Exact | null }[];
  readonly mean: Exact | null;
  readonly max: Exact | null;
  readonly min: Exact | null;
  readonly remark: string;
}

/**
 * The table with its sums, shares, highest and lowest as formulas, so that anybody sees what a
 * figure is made of; means are the engine's, because means of groups do not add up.
 */
export function figureBlock(table: FigureTable, firstRow: number): SheetBlock {
  const places = figurePlaces(table);
  const totalRow = firstRow + table.lines.length;
  const numbers = [...places.shares, places.mean, places.max, places.min];
  return {
    header: [
      table.group,
      ...table.counts,
      ...table.bands,
      ...table.shares,
      ...['平均', '最高', '最低'],
      ...(table.hasRemark ? ['提示'] : []),
    ],
    rows: [
      ...table.lines.map((line, index) => lineCells(table, line, firstRow + index)),
      totalCells(table, firstRow, totalRow),
    ],
    figures: numbers,
    hasTotal: true,
    isWide: false,
  };
}

/** 0-based columns of the parts of the table. */
export interface FigurePlaces {
  readonly counts: readonly number[];
  readonly bands: readonly number[];
  readonly shares: readonly number[];
  readonly mean: number;
  readonly max: number;
  readonly min: number;
}

export function figurePlaces(
  table: Pick<FigureTable, 'counts' | 'bands' | 'shares'>,
): FigurePlaces {
  let next = 1;
  const take = (many: readonly unknown[]): number[] => many.map(() => (next += 1) - 1);
  const [counts, bands, shares] = [take(table.counts), take(table.bands), take(table.shares)];
  return { counts, bands, shares, mean: next, max: next + 1, min: next + 2 };
}

function printed(value: Exact | null): Exact | null {
  return value === null ? null : roundHalfUp(value, PRINTED_DECIMALS);
}

function lineCells(table: FigureTable, line: FigureLine, row: number): CellInput[] {
  return [
    textCell(line.label),
    ...line.counts.map(countCell),
    ...line.bands.map(({ count }) => countCell(count)),
    ...shareCells(table, line, row),
    ...[line.mean, line.max, line.min].map((value) => numberCell(printed(value))),
    ...(table.hasRemark ? [textCell(line.remark)] : []),
  ];
}

function shareCells(table: FigureTable, line: FigureLine, row: number): CellInput[] {
  const { counts, bands } = figurePlaces(table);
  const due = cellAddress(row, counts[0] ?? 1);
  return line.bands.map(({ share }, index) =>
    formulaCell(
      `=IF(${due}=0,"",ROUND(ROUND(100*${cellAddress(row, bands[index] ?? 0)}/${due},9),2))`,
      printed(share),
    ),
  );
}

function totalCells(table: FigureTable, firstRow: number, row: number): CellInput[] {
  const { total } = table;
  if (table.lines.length === 0) return lineCells(table, total, row);
  const { counts, bands, max, min } = figurePlaces(table);
  const above = (column: number): string =>
    `${cellAddress(firstRow, column)}:${cellAddress(row - 1, column)}`;
  const sums = (columns: readonly number[], values: readonly number[]): CellInput[] =>
    columns.map((column, index) => ({
      kind: 'formula',
      formula: `=SUM(${above(column)})`,
      cached: values[index] ?? 0,
    }));
  const outermost = (name: 'MAX' | 'MIN', column: number, value: Exact | null): CellInput =>
    formulaCell(`=IF(COUNT(${above(column)})=0,"",${name}(${above(column)}))`, printed(value));
  return [
    textCell(total.label),
    ...sums(counts, total.counts),
    ...sums(
      bands,
      total.bands.map(({ count }) => count),
    ),
    ...shareCells(table, total, row),
    numberCell(printed(total.mean)),
    outermost('MAX', max, total.max),
    outermost('MIN', min, total.min),
    ...(table.hasRemark ? [textCell(total.remark)] : []),
  ];
}
