import { type Exact, sum, ZERO } from '../../exact/exact';
import type { EngineInput, EngineOutput } from '../../tables/engineRun';
import type { TableScheme } from '../../tables/tableScheme';
import type { OutputRow, Total, UnitResult } from '../../tables/unitResult';
import type { BallotEngine } from './ballotEngine';
import { overallFigures } from './ballotFigures';
import { ballotObjects } from './ballotObjects';
import { type BallotPlan, ballotPlan } from './ballotPlan';
import { countRows } from './countRows';
import { type JudgedObject, judgeObject } from './judgeObject';
import { markTopRatio } from './topRatio';

/**
 * Ballots of 述职评议 and its variants (3.3): typed ballots or a tally, counted and weighted by
 * voter group (A-16 to A-22, C-29). Publishes the rounded score, 分, by object.
 */
export function runBallot(input: EngineInput): EngineOutput {
  const engine = engineOf(input.scheme);
  const plan = ballotPlan(input.scheme, engine);
  const objects = ballotObjects(input, plan);
  const { judged, problems } = markTopRatio(
    objects.map((object) => judgeObject(object, plan)),
    plan,
  );
  const units = judged.map(({ unit }) => unit);
  return {
    units,
    outputs: new Map<string, readonly OutputRow[]>([
      [engine.result, units.map((unit) => resultRow(unit, engine))],
      [engine.counts, countRows(judged, plan)],
    ]),
    calculated: new Map(),
    problems: [...judged.flatMap((each) => each.problems), ...problems],
    totals: totalsOf(judged, plan),
    published: new Map(engine.graded ? units.map(({ key, score }) => [key, score]) : []),
  };
}

/** Formulas find members by 编号, and cannot tell who is excused or what nobody typed. */
function resultRow(unit: UnitResult, { objects }: BallotEngine): OutputRow {
  const { key, values, state, flags, personId } = unit;
  const excused = state === 'exempt' || state === 'postponed';
  const incomplete = flags.some(({ kind }) => kind === 'missing');
  const unnumbered = objects === 'seen' && personId === null;
  return { unit: key, values, valuesOnly: excused || incomplete || unnumbered };
}

function engineOf({ engine, id }: TableScheme): BallotEngine {
  if (engine.kind !== 'ballot') throw new Error(`${id} is no ballot`);
  return engine;
}

/** Ballots on 总体评价 over all objects, 张. */
function totalsOf(judged: readonly JudgedObject[], plan: BallotPlan): readonly Total[] {
  const figures = judged
    .filter(({ gathered }) => gathered.length > 0)
    .map(({ gathered }) => overallFigures(gathered, plan));
  const total = (key: string, label: string, values: readonly Exact[]): Total => ({
    key,
    label,
    value: sum(values),
    unit: '张',
  });
  const issued = figures.flatMap((each) => (each.issued === null ? [] : [each.issued]));
  return [
    ...(issued.length < figures.length ? [] : [total('issued', '发出', issued)]),
    total(
      'returned',
      '收回',
      figures.map(({ returned }) => returned),
    ),
    total(
      'valid',
      '有效',
      figures.map(({ valid }) => valid),
    ),
    total(
      'abstained',
      '弃权',
      figures.map(({ abstained }) => abstained),
    ),
    total(
      'invalid',
      '无效',
      figures.map(({ invalid }) => invalid),
    ),
    ...plan.options.map(({ key, label }, index) =>
      total(
        `n.${key}`,
        label,
        figures.map(({ options }) => options[index] ?? ZERO),
      ),
    ),
  ];
}
