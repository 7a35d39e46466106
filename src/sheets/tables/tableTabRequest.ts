import type { School } from '../../domain/tables/school';
import type { TableScheme, TableSpec } from '../../domain/tables/tableScheme';
import type { OutputValue } from '../../domain/tables/unitResult';
import type { CellInput } from '../tabContent';
import type { FormulaPlaces } from './formulaPlaces';
import type { GivenCells } from './prefillRows';

/** One row of a table tab: what the tool fills in, what stands there, what was calculated. */
export interface TableTabRow {
  /** See prefillRows; locked, because it says whose row it is. Empty where somebody typed that. */
  readonly given: GivenCells;
  /** Cells that are already filled in, by column key; kept as they were typed. */
  readonly typed: ReadonlyMap<string, CellInput>;
  /** Number formats of typed cells that carry meaning (percent, dates). */
  readonly formats: ReadonlyMap<string, string>;
  /** Values of calculated columns by key; empty before the first calculation. */
  readonly calculated: Readonly<Record<string, OutputValue>>;
  /** A formula sees what the reader read (`TableRow.plain`); otherwise the value is written. */
  readonly plain: boolean;
}

export interface TableTabRequest {
  /** With the school's parameters. */
  readonly scheme: TableScheme;
  readonly table: TableSpec;
  readonly tab: string;
  readonly organisation: string;
  /** 考核周期 as printed, e.g. "2024年度" or "2024年度第一学期". */
  readonly period: string;
  readonly school: School;
  readonly rows: readonly TableTabRow[];
  /** Columns of the school's own, kept at the right end. */
  readonly extraColumns: readonly { readonly key: string; readonly header: string }[];
  /** `own` is made here; everything else as the workbook will have it. */
  readonly places: Omit<FormulaPlaces, 'own' | 'scheme'>;
}

/** A row that is there before anybody typed. */
export function givenRow(given: GivenCells): TableTabRow {
  return { given, typed: new Map(), formats: new Map(), calculated: {}, plain: true };
}
