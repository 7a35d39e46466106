import type { OutputValue, UnitResult } from '../../tables/unitResult';
import type { PersonRows } from './personRows';

/** A unit, the rows it is shown on, and the columns that are filled in there. */
export interface Shown {
  readonly unit: UnitResult;
  readonly rows: PersonRows;
  readonly keys: readonly string[];
}

/** What stands in the columns that the tool fills in, by row (`EngineOutput.calculated`). */
export function shownColumns(
  shown: readonly Shown[],
): ReadonlyMap<number, Readonly<Record<string, OutputValue>>> {
  return new Map(
    shown.flatMap(({ unit: { values }, rows, keys }) => {
      const cells = Object.fromEntries(keys.map((key) => [key, values[key] ?? null]));
      return rows.shownOn.map(({ row }) => [row, cells] as const);
    }),
  );
}
