import type { CellContent } from '../domain/reading/cellContent';

/** What a host read from one tab. Rows and columns start at A1; rows may be shorter than others. */
export interface TabReading {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected: boolean;
  readonly rows: readonly (readonly CellContent[])[];
  /** A1 ranges such as "H13:I13". */
  readonly merges: readonly string[];
  /** 1-based numbers of hidden or filtered rows. */
  readonly hiddenRows: readonly number[];
}
