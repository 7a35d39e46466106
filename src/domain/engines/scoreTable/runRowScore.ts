import type { Exact } from '../../exact/exact';
import type { EngineInput, EngineOutput } from '../../tables/engineRun';
import { groupedBy } from '../../tables/groupedBy';
import { type Ranked, rankUnits } from '../../tables/rankUnits';
import { settingsOf } from '../../tables/settings';
import type { Step } from '../../tables/step';
import { unitGrade } from '../../tables/unitGrade';
import type { OutputRow, OutputValue, UnitResult } from '../../tables/unitResult';
import { type AwardDecision, rowAwards } from './rowAwards';
import { type RowGrade, rowGrade } from './rowGrade';
import type { RowScoreEngine } from './rowScoreEngine';
import { rowTotals } from './rowTotals';
import { rowUnits } from './rowUnits';
import { rowCalculated, rowValues, semesterMean } from './rowValues';

/**
 * Score sheets by rows: every row is added up, the rows of a unit and month are averaged, then
 * banded, ranked within their group and awarded (3.4, 3.12, 3.13). A unit without all its marks is
 * 未完成 and changes nobody else's place but by not taking one.
 */
export function runRowScore(input: EngineInput): EngineOutput {
  const { scheme, school } = input;
  const { engine } = scheme;
  if (engine.kind !== 'rowScore') throw new Error(`${scheme.id} is no row score`);
  const rows = input.rows.get(engine.table) ?? [];
  const grades = rowUnits(scheme, engine, rows, school).map((unit) =>
    rowGrade(scheme, engine, unit, input.published),
  );
  const ranks = rankUnits(grades.map(ranked), settingsOf(scheme.parameters).text('rank'));
  const awards =
    engine.award === null
      ? new Map<string, AwardDecision>()
      : rowAwards(scheme, engine, engine.award, grades, school);
  const units = grades.map((grade) => {
    const rank = ranks.get(grade.unit.key) ?? null;
    return unitResult(input, engine, grade, rank, awards.get(grade.unit.key) ?? null);
  });
  const byName = groupedBy(units, ({ name }) => name);
  const printed = units.map((unit) => ({
    ...unit,
    values: {
      ...unit.values,
      semester: semesterMean(scheme, publishedOf(byName.get(unit.name) ?? [])),
    },
  }));
  return {
    units: printed,
    outputs: outputsOf(engine, printed),
    calculated: calculatedOf(scheme, engine, grades, printed),
    problems: [],
    totals: rowTotals(scheme, engine, printed, [...awards.values()]),
    published: new Map(printed.map(({ key, score }) => [key, score])),
  };
}

/** Vetoed and unfinished units take no rank. */
function ranked({ unit, grade, vetoed }: RowGrade): Ranked {
  const group = `${unit.group}|${unit.period}`;
  return { key: unit.key, group, score: vetoed || grade === null ? null : grade.score };
}

function unitResult(
  { scheme }: EngineInput,
  engine: RowScoreEngine,
  grade: RowGrade,
  rank: number | null,
  award: AwardDecision | null,
): UnitResult {
  const { unit } = grade;
  return {
    key: unit.key,
    personId: null,
    name: unit.name,
    branch: scheme.unit === 'branch' ? unit.name : '',
    post: '',
    group: unit.group,
    state: grade.grade === null ? 'unfinished' : 'graded',
    ...unitGrade(grade.grade),
    rank,
    award: grade.grade === null || award === null ? null : award.awarded,
    flags: grade.flags,
    values: rowValues(scheme, engine, grade, rank, award),
    steps: [...grade.steps, ...awardSteps(grade, rank, award)],
    sources: unit.rows.map(({ tab, row }) => ({ tab, row })),
  };
}

function awardSteps(
  grade: RowGrade,
  rank: number | null,
  award: AwardDecision | null,
): readonly Step[] {
  if (grade.grade === null || award === null) return [];
  const { awarded, places, of, minimum } = award;
  return [{ kind: 'award', rank, places, of, minimum, awarded: awarded === true }];
}

function publishedOf(units: readonly UnitResult[]): readonly Exact[] {
  return units.flatMap(({ score }) => (score === null ? [] : [score]));
}

function outputsOf(
  engine: RowScoreEngine,
  units: readonly UnitResult[],
): ReadonlyMap<string, readonly OutputRow[]> {
  if (engine.output === null) return new Map();
  return new Map([[engine.output, units.map(({ key, values }) => ({ unit: key, values }))]]);
}

function calculatedOf(
  scheme: EngineInput['scheme'],
  engine: RowScoreEngine,
  grades: readonly RowGrade[],
  units: readonly UnitResult[],
): ReadonlyMap<string, ReadonlyMap<number, Readonly<Record<string, OutputValue>>>> {
  const values = new Map(units.map((unit) => [unit.key, unit.values]));
  const rows = grades.flatMap((grade) =>
    rowCalculated(scheme, engine, grade, values.get(grade.unit.key) ?? {}),
  );
  return new Map([[engine.table, new Map(rows)]]);
}
