import type { TableScheme, TableSpec } from '../../src/domain/tables/tableScheme';
import type { Dice, GeneratedRow, GeneratedSchool } from './generatedPeople';

/** A table to be filled in, and what stands on it already. */
export interface TableToFill {
  readonly scheme: TableScheme;
  readonly table: TableSpec;
  readonly school: GeneratedSchool;
  readonly dice: Dice;
  /** The cells that the tool filled in, row by row. */
  readonly given: readonly GeneratedRow[];
}
