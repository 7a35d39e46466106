import { type Exact, HUNDRED } from '../../exact/exact';
import type { ProblemCode } from '../../problem';
import type { EngineInput } from '../../tables/engineRun';
import type { Step } from '../../tables/step';
import { cellOf, type TableRow, textOf } from '../../tables/tableRow';
import type { PromisesEngine } from './promisesEngine';
import type { PromiseUnit } from './promiseUnits';

/** 评议得分 of a unit, 分 of 100. */
export interface PromiseReview {
  /** Null without a review. */
  readonly value: Exact | null;
  /** It comes from the ballot, not from a person. */
  readonly pulled: boolean;
  /** What is wrong with the typed cell; "" for nothing. */
  readonly code: ProblemCode | '';
  readonly wrong: boolean;
  readonly awaiting: boolean;
  readonly steps: readonly Step[];
}

/**
 * The review that was typed on the output tab (C-28), else the published score of the ballot on
 * promises (S1-52). Rows of members are known by 编号, rows of branches by name.
 */
export function promiseReview(
  input: EngineInput,
  engine: PromisesEngine,
  unit: PromiseUnit,
): PromiseReview {
  const typed = (input.rows.get(`output:${engine.result}`) ?? []).find((row) => isOf(row, unit));
  const cell = typed === undefined ? null : cellOf(typed, engine.review);
  const none = { pulled: false, code: '', wrong: false, awaiting: false } as const;
  if (cell?.state === 'unreadable') {
    return { ...none, value: null, code: cell.code, wrong: true, steps: [] };
  }
  if (cell !== null && cell.number !== null) {
    const steps = [reviewStep('typed', '', cell.number)];
    return { ...none, value: cell.number, awaiting: typed?.awaiting === true, steps };
  }
  const pulled = input.published.get(engine.reviewedIn)?.get(unit.key) ?? null;
  if (pulled === null) return { ...none, value: null, steps: [] };
  const steps = [reviewStep('pulled', engine.reviewSource, pulled)];
  return { ...none, value: pulled, pulled: true, steps };
}

function isOf(row: TableRow, unit: PromiseUnit): boolean {
  const id = textOf(row, 'id');
  return id === '' ? unit.person === null && textOf(row, 'name') === unit.name : id === unit.key;
}

function reviewStep(state: 'typed' | 'pulled', source: string, value: Exact): Step {
  const points = { published: value, max: HUNDRED, points: value };
  return { kind: 'component', label: '评议得分', source, state, ...points };
}
