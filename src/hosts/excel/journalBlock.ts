import type { CellContent } from '../../domain/reading/cellContent';

/** A block of cells as it stood before a plan. */
export interface JournalBlock {
  readonly tab: string;
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellContent[])[];
  /** Number formats that the plan changes; null where a cell keeps its own. */
  readonly formats: readonly (readonly (string | null)[])[];
}
