import {
  compare,
  divide,
  type Exact,
  HUNDRED,
  multiply,
  roundHalfUp,
  sum,
  ZERO,
} from '../../exact/exact';
import { type Settings, settingsOf } from '../../tables/settings';
import type { Step } from '../../tables/step';
import { numberOf, type TableRow, textOf } from '../../tables/tableRow';
import type { TableScheme } from '../../tables/tableScheme';
import type { GoalDimension, GoalsEngine } from './goalsEngine';

/** How one dimension of a person's goals was met. */
export interface DimensionRate {
  readonly dimension: GoalDimension;
  /** No goal was agreed on: 缺维度 (E19). */
  readonly absent: boolean;
  /** 100 x points got / points agreed, 分; null while something is blank or wrong. */
  readonly exact: Exact | null;
  /** Rounded. */
  readonly rate: Exact | null;
  /** Below the pass line, by the number that the school compares. */
  readonly failed: boolean;
  readonly failedExact: boolean;
  readonly failedRounded: boolean;
  readonly steps: readonly Step[];
}

/** The rate of one dimension; points need not add up to 100 (S3-18). */
export function dimensionRate(
  scheme: TableScheme,
  engine: GoalsEngine,
  dimension: GoalDimension,
  rows: readonly TableRow[],
): DimensionRate {
  const settings = settingsOf(scheme.parameters);
  const goals = rows.filter((row) => textOf(row, engine.dimension) === dimension.word);
  const whole = totalOf(goals.map((row) => numberOf(row, engine.points)));
  const asZero = settings.text('missing') === 'zero' ? ZERO : null;
  const part = totalOf(goals.map((row) => numberOf(row, engine.got) ?? asZero));
  const exact = rateOf(part, whole);
  const rate = exact === null ? null : roundHalfUp(exact, settings.count('decimals'));
  const failedExact = isBelow(exact, settings);
  const failedRounded = isBelow(rate, settings);
  return {
    dimension,
    absent: goals.length === 0,
    exact,
    rate,
    failed: settings.text('bandOn') === 'exact' ? failedExact : failedRounded,
    failedExact,
    failedRounded,
    steps: goals.length === 0 ? [] : rateSteps(engine, dimension, goals, part, whole, exact),
  };
}

function totalOf(values: readonly (Exact | null)[]): Exact | null {
  const known = values.filter((value) => value !== null);
  return known.length < values.length ? null : sum(known);
}

function rateOf(part: Exact | null, whole: Exact | null): Exact | null {
  if (part === null || whole === null || compare(whole, ZERO) <= 0) return null;
  return divide(multiply(HUNDRED, part), whole);
}

function isBelow(rate: Exact | null, settings: Settings): boolean {
  return rate !== null && compare(rate, settings.number('passLine')) < 0;
}

function rateSteps(
  engine: GoalsEngine,
  { word }: GoalDimension,
  goals: readonly TableRow[],
  part: Exact | null,
  whole: Exact | null,
  result: Exact | null,
): readonly Step[] {
  const terms = goals.map((row) => ({
    label: textOf(row, engine.goal),
    value: numberOf(row, engine.got),
    max: numberOf(row, engine.points),
    reason: '',
  }));
  const sums: Step = { kind: 'sum', title: word, terms, low: null, high: whole, result: part };
  if (part === null || whole === null) return [sums];
  return [sums, { kind: 'rate', title: `${word}得分率`, part, whole, result }];
}
