import type { EngineInput, EngineOutput } from '../../tables/engineRun';
import type { TableRow } from '../../tables/tableRow';
import { textOf } from '../../tables/tableRow';
import type { TableScheme } from '../../tables/tableScheme';
import type { Total } from '../../tables/unitResult';
import { isDue, periodsOf } from './duePeriod';
import { quotaCases, rowsIn } from './quotaCase';
import { countOf } from './quotaCount';
import type { QuotaEngine } from './quotaEngine';
import { quotaProblems } from './quotaProblems';
import { numbered, periodRows, resultRows } from './quotaRows';
import { quotaShares } from './quotaShares';
import { quotaUnit } from './quotaUnit';

/**
 * Rows of a log against a quota per week or month, to date (R-16, R-17, A-23..A-27, A-35, C-19 to
 * C-22): score = 100 x counted / need. Units are the people with a quota, in the order of 花名册;
 * 免考 ones are units without a row on any tab and publish nothing.
 */
export function runQuota(input: EngineInput): EngineOutput {
  const { scheme } = input;
  const engine = engineOf(scheme);
  const cases = quotaCases(input, engine);
  const results = cases.map((found) => ({ found, unit: quotaUnit(found, engine, scheme) }));
  const present = results.filter(({ unit }) => unit.state !== 'exempt');
  const result = present.flatMap(({ found, unit }) => resultRows(found, unit, engine, scheme));
  const outputs = new Map([[engine.result, numbered(result)]]);
  if (engine.periods !== null) {
    const appraised = present.filter(({ unit }) => unit.state !== 'postponed');
    outputs.set(engine.periods, numbered(appraised.flatMap(({ found }) => periodRows(found))));
  }
  return {
    units: results.map(({ unit }) => unit),
    outputs,
    calculated: new Map(),
    problems: quotaProblems(input, engine, cases),
    totals: totalsOf(input, engine),
    published: new Map(present.map(({ unit }) => [unit.key, unit.score])),
  };
}

function engineOf({ engine, id }: TableScheme): QuotaEngine {
  if (engine.kind !== 'quota') throw new Error(`${id} is no quota`);
  return engine;
}

/** Counts and shares over the whole log, everybody's rows that count, to date. */
function totalsOf(input: EngineInput, engine: QuotaEngine): readonly Total[] {
  const { scheme, school } = input;
  const due = periodsOf(school, engine.period).filter((each) => isDue(each, school.asOf));
  const rows = due.flatMap((period) =>
    rowsIn(input.rows.get(engine.log) ?? [], engine.date, period),
  );
  const shares = quotaShares(rows, engine, scheme);
  return [
    ...engine.tallies.map(({ key, label, unit, filled }) => ({
      key,
      label,
      unit,
      value: countOf(rows.filter((row) => isFilled(row, filled))),
    })),
    ...engine.shares.map(({ key, label }) => ({
      key,
      label: `${label}占比`,
      unit: '%',
      value: shares[key] ?? null,
    })),
  ];
}

function isFilled(row: TableRow, column: string | null): boolean {
  return column === null || textOf(row, column) !== '';
}
