import type { EngineOutput } from '../../domain/tables/engineRun';
import type { School } from '../../domain/tables/school';
import type { TableRow } from '../../domain/tables/tableRow';
import type { TableScheme } from '../../domain/tables/tableScheme';
import type { UnitListSpec } from '../../domain/tables/unitList';

/** Everything a circular of a scheme on tables is made of. */
export interface CircularRequest {
  /** With the school's parameters. */
  readonly scheme: TableScheme;
  readonly list: Extract<UnitListSpec, { readonly form: 'circular' }>;
  readonly output: EngineOutput;
  /** Rows of the tables, calculated columns included. */
  readonly rows: ReadonlyMap<string, readonly TableRow[]>;
  readonly school: School;
  /** 考核周期 as printed. */
  readonly period: string;
}
