import type { Person } from '../../domain/people/person';
import type { Problem } from '../../domain/problem';
import type { CellContent } from '../../domain/reading/cellContent';
import type { ColumnSpec, Scheme, ScorePart } from '../../domain/scheme/scheme';
import type { TableScheme, TableSpec } from '../../domain/tables/tableScheme';
import type { HeaderMap, WantedColumn } from '../../sheets/findHeader';
import type { TabReading } from '../../sheets/tabReading';
import type { TableRef } from './collectReport';

/** A fill-in table of a scheme of either kind, as collecting sees it: merging is written once. */
export interface CollectTable {
  /** Scheme and part, "double-contract/A". */
  readonly key: string;
  readonly ref: TableRef;
  readonly of:
    | { readonly kind: 'sheet'; readonly scheme: Scheme; readonly part: ScorePart }
    | { readonly kind: 'table'; readonly scheme: TableScheme; readonly table: TableSpec };
  readonly columns: readonly ColumnSpec[];
  /** Rows have no key and are told apart by all that is typed in them (家访记录). */
  readonly isLog: boolean;
  /** People add the rows; of others every row that is due stands there already. */
  readonly isGrowing: boolean;
  /** Columns that say whose row it is: they come with a new row and are never compared. */
  readonly naming: readonly ColumnSpec[];
  /** Columns that people type into, but for 序号 and those that say whose row it is. */
  readonly inputs: readonly ColumnSpec[];
  /** The columns as they are looked for on a tab. */
  readonly wanted: (formerHeaders: ReadonlyMap<string, string>) => readonly WantedColumn[];
}

/** One row of a table, whoever handed it over. */
export interface ViewRow {
  /** 1-based. */
  readonly row: number;
  /** What the row is about, "D007" or "七(1)班|2024-09"; null where nobody can tell, and in logs. */
  readonly unit: string | null;
  /** Whose row it is in 花名册; null where it is nobody's. */
  readonly person: Person | null;
  /** What people call it. */
  readonly name: string;
  /** Not to be taken: nobody knows whose it is (E12, E13, E14). */
  readonly isBlocked: boolean;
  /** 免考 or 缓评: nothing is missed in it. */
  readonly isExcused: boolean;
  readonly cell: (key: string) => CellContent;
}

/** A tab read as a table, the workbook's own or one that came back. */
export interface TableView {
  readonly table: CollectTable;
  readonly tab: TabReading;
  /** Null when the columns were not found (E17 among the problems): then there are no rows. */
  readonly header: HeaderMap | null;
  readonly rows: readonly ViewRow[];
  readonly problems: readonly Problem[];
}
