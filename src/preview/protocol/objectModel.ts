import type { ErasedTable } from './memberTable';
import type { Served } from './served';

/** What the protocol needs of whatever stands behind it. */
export interface ObjectModel {
  /** The workbook. */
  readonly root: Served;
  readonly tables: ReadonlyMap<string, ErasedTable>;
  readonly references: { find(id: string): Served | null };
  /** Called when the last action of a request is done, also when one of them failed. */
  endRequest(): Promise<void>;
}
