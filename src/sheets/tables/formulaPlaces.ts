import type { BaseTab, TableScheme } from '../../domain/tables/tableScheme';
import type { ParameterReference } from '../parameterReference';

/** Where a tab keeps its columns, for formulas that point at it. */
export interface TabPlace {
  readonly tab: string;
  /** Column key -> 0-based column, hidden ones included. */
  readonly columns: ReadonlyMap<string, number>;
  /** 1-based; on a log `toRow` reaches the last row with validation, so that later rows count. */
  readonly fromRow: number;
  readonly toRow: number;
  /** Columns over whose rows arrays cannot be calculated, see oddColumns. */
  readonly odd?: ReadonlySet<string>;
}

/** Everything a formula template may point at; null for a tab that the workbook does not have. */
export interface FormulaPlaces {
  /** With the school's parameters: bands, choices and groups as they are now. */
  readonly scheme: TableScheme;
  /** The tab the formula stands on. */
  readonly own: TabPlace;
  readonly table: (key: string) => TabPlace | null;
  readonly output: (key: string) => TabPlace | null;
  readonly base: (key: BaseTab | 'roster') => TabPlace | null;
  /** A fill-in or output tab of another scheme, by its key there. */
  readonly other: (scheme: string, key: string) => TabPlace | null;
  readonly parameter: ParameterReference;
}
