import type { Exact } from '../exact/exact';
import type { School } from './school';
import type { TableRow } from './tableRow';
import type { TableScheme } from './tableScheme';
import type { OutputRow, OutputValue, RowProblem, Total, UnitResult } from './unitResult';

/**
 * Published scores by scheme and unit key (3.15). A scheme that is not there has no score at all;
 * null: the unit is there and unfinished.
 */
export type Published = ReadonlyMap<string, ReadonlyMap<string, Exact | null>>;

export interface EngineInput {
  /** With the school's parameters. */
  readonly scheme: TableScheme;
  /** By table key; a table that is not in the workbook has no entry. Order of rows never matters. */
  readonly rows: ReadonlyMap<string, readonly TableRow[]>;
  readonly school: School;
  readonly published: Published;
}

export interface EngineOutput {
  /** In the order they are printed: roster order, order of the base tab, or of first appearance. */
  readonly units: readonly UnitResult[];
  /** Rows of each output tab, by its key. */
  readonly outputs: ReadonlyMap<string, readonly OutputRow[]>;
  /** Calculated columns of fill-in tabs: table key -> row on the tab -> column key -> value. */
  readonly calculated: ReadonlyMap<
    string,
    ReadonlyMap<number, Readonly<Record<string, OutputValue>>>
  >;
  readonly problems: readonly RowProblem[];
  readonly totals: readonly Total[];
  /** What other schemes may pull, by unit key. */
  readonly published: ReadonlyMap<string, Exact | null>;
}
