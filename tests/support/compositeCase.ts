import { runComposite } from '../../src/domain/engines/composite/runComposite';
import { runMean } from '../../src/domain/engines/composite/runMean';
import { divide, type Exact, exact, HUNDRED, multiply } from '../../src/domain/exact/exact';
import type { EngineOutput, Published } from '../../src/domain/tables/engineRun';
import type { School } from '../../src/domain/tables/school';
import type { TableRow } from '../../src/domain/tables/tableRow';
import type { TableScheme } from '../../src/domain/tables/tableScheme';
import { exampleSchool } from './exampleTables';

/** A composite over its one table. */
export function compositeOf(
  scheme: TableScheme,
  rows: readonly TableRow[],
  published: Published,
  school: School = exampleSchool(),
): EngineOutput {
  if (scheme.engine.kind !== 'composite') throw new Error(`no composite: ${scheme.id}`);
  return runComposite({ scheme, rows: new Map([[scheme.engine.table, rows]]), school, published });
}

/** The mean of two semesters over its one table. */
export function meanOf(
  scheme: TableScheme,
  rows: readonly TableRow[],
  published: Published = new Map(),
  school: School = exampleSchool(),
): EngineOutput {
  if (scheme.engine.kind !== 'mean') throw new Error(`no mean: ${scheme.id}`);
  return runMean({ scheme, rows: new Map([[scheme.engine.table, rows]]), school, published });
}

/** Published scores whose points in the composite are those given, of so many. */
export function publishedFor(points: string, max: string): Exact {
  return divide(multiply(exact(points), HUNDRED), exact(max));
}
