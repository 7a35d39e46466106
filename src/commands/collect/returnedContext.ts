import type { TableMapping } from '../../workbook/metadata';
import type { SchoolWorkbook } from '../schoolWorkbook';
import type { CollectTable, TableView } from './collectTable';

/** What must be known to read a returned file. */
export interface ReturnedContext {
  readonly school: SchoolWorkbook;
  readonly tables: readonly CollectTable[];
  /** The workbook's own tables by key. */
  readonly own: ReadonlyMap<string, OwnTable>;
  /** Those just chosen first, then those that the workbook remembers. */
  readonly mappings: readonly TableMapping[];
}

/** A table of the workbook, and whether it is ours to write into. */
export interface OwnTable {
  readonly view: TableView;
  readonly isOurs: boolean;
}
