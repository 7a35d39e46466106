import { compare } from '../../exact/exact';
import type { EngineInput, EngineOutput } from '../../tables/engineRun';
import { type Settings, settingsOf } from '../../tables/settings';
import { type TableRow, textOf } from '../../tables/tableRow';
import { type TableScheme, tableOf } from '../../tables/tableScheme';
import type { OutputRow, RowProblem, UnitResult } from '../../tables/unitResult';
import { adviserDuties, missingOfAdviser } from './adviserDuties';
import { classCoverage, coverageRows } from './classCoverage';
import { isDue, periodsOf } from './duePeriod';
import { countOf } from './quotaCount';
import { outsidePeriods } from './quotaProblems';
import { arePlain, identity, numbered } from './quotaRows';
import { type VisitCase, visitCases } from './visitCase';
import { visitCollection } from './visitCollection';
import type { VisitEngine } from './visitEngine';
import { readVisits } from './visitLog';
import { visitMonthRows, visitMonthTotals } from './visitMonths';
import { visitTotals } from './visitTotals';
import { visitUnit } from './visitUnit';

/**
 * Home visits to date (3.7): phone quota by month (A-27..A-31, C-19, C-20, C-23), duties of class
 * advisers (A-32, C-24), coverage of classes by anybody (C-25), collection. Months are those
 * of 校历月份; a visit in another month counts nowhere (W19). 免考 people are units without a row.
 */
export function runVisits(input: EngineInput): EngineOutput {
  const { scheme, school } = input;
  const engine = engineOf(scheme);
  const settings = settingsOf(scheme.parameters);
  const rows = input.rows.get(engine.log.table) ?? [];
  const due = periodsOf(school, 'month').filter((each) => isDue(each, school.asOf));
  const log = readVisits(rows, engine, scheme, school, due);
  const coverage = classCoverage(school, log.visits, settings);
  const results = visitCases(input, engine, log.visits, due).map((found) => {
    const duties = adviserDuties(found, engine, coverage, settings);
    const facts = { found, duties, missing: missingOfAdviser(found, school) };
    return { found, unit: visitUnit(facts, engine, scheme) };
  });
  const present = results.filter(({ unit }) => unit.state !== 'exempt');
  const collected = input.rows.get(engine.collection.table) ?? [];
  const collection = visitCollection(collected, engine, scheme);
  const printed = present.map(({ found, unit }) => resultRow(found, unit, engine, settings));
  const months = present
    .filter(({ unit }) => unit.state !== 'postponed')
    .flatMap(({ found }) => visitMonthRows(found, engine, scheme));
  return {
    units: results.map(({ unit }) => unit),
    outputs: new Map([
      [engine.result, numbered(printed)],
      [engine.months, numbered(months)],
      [engine.coverage, coverageRows(coverage)],
      [engine.monthTotals, visitMonthTotals(log.visits, due, engine)],
    ]),
    calculated: new Map([[engine.collection.table, collection.calculated]]),
    problems: [...outsideMonths(rows, input, engine), ...log.problems, ...collection.problems],
    totals: visitTotals(log.visits, coverage, engine, settings),
    published: new Map(present.map(({ unit }) => [unit.key, unit.score])),
  };
}

function engineOf({ engine, id }: TableScheme): VisitEngine {
  if (engine.kind !== 'visits') throw new Error(`${id} counts no visits`);
  return engine;
}

function outsideMonths(
  rows: readonly TableRow[],
  { scheme, school }: EngineInput,
  engine: VisitEngine,
): readonly RowProblem[] {
  const table = tableOf(scheme, engine.log.table);
  const months = periodsOf(school, 'month');
  return rows
    .filter(({ use }) => use === 'counted')
    .flatMap((row) => outsidePeriods(row, engine.log.date, table, months));
}

/**
 * 家访统计. The formulas of 电话实访 and 入户 count the whole log; where that is another number (a
 * month not due, a month away, students instead of calls) the values are written.
 */
function resultRow(
  found: VisitCase,
  { state, values, key }: UnitResult,
  engine: VisitEngine,
  settings: Settings,
): OutputRow {
  const inLog = (forms: readonly string[]) =>
    countOf(found.rows.filter((row) => forms.includes(textOf(row, engine.log.form))));
  const door = countOf(found.visits.filter(({ form }) => form === engine.doorForm));
  const same =
    compare(inLog(settings.list('phoneForms')), found.whole.did) === 0 &&
    compare(inLog([engine.doorForm]), door) === 0;
  return {
    unit: key,
    values: { ...identity(found.person), ...values },
    valuesOnly: state !== 'graded' || !same || !arePlain(found.rows),
  };
}
