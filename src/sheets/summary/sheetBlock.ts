import type { ChartSpec } from '../chartSpec';
import type { CellInput } from '../tabContent';

/** A table of a summary tab, made for the row that its header stands in. */
export interface SheetBlock {
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellInput[])[];
  /** 0-based columns that print with two decimals. */
  readonly figures: readonly number[];
  /** The last row is 合计. */
  readonly hasTotal: boolean;
  /** The last column of the block is merged with all to its right: names that need room. */
  readonly isWide: boolean;
}

/** A block that knows where it stands, so that its formulas can. `firstRow`: of its figures. */
export type BlockMaker = (firstRow: number) => SheetBlock;

/** Where a block has come to stand; rows are 1-based. */
export interface PlacedBlock extends SheetBlock {
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** A chart that has no place yet. */
export type UnplacedChart = Omit<ChartSpec, 'anchor'>;

/** A table with what of it is drawn. `isNarrow`: charts may stand beside it. */
export interface SummaryPart {
  readonly make: BlockMaker;
  readonly charts: (block: PlacedBlock) => readonly UnplacedChart[];
  readonly isNarrow: boolean;
}

export function placeBlock(make: BlockMaker, headerRow: number): PlacedBlock {
  const block = make(headerRow + 1);
  const firstRow = headerRow + 1;
  return { ...block, headerRow, firstRow, lastRow: headerRow + block.rows.length };
}

/** The rows of a block as they stand on the tab, its header first. */
export function rowsOfBlock({ header, rows }: SheetBlock): (readonly CellInput[])[] {
  return [header.map((text): CellInput => ({ kind: 'text', text })), ...rows];
}
