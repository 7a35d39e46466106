import {
  add,
  divide,
  type Exact,
  exact,
  HUNDRED,
  multiply,
  roundHalfUp,
  sum,
} from '../../exact/exact';
import type { EngineInput } from '../../tables/engineRun';
import { type Grade, gradeScore } from '../../tables/gradeScore';
import { type Settings, settingsOf } from '../../tables/settings';
import type { Step } from '../../tables/step';
import { textOf } from '../../tables/tableRow';
import { groupOf, type TableScheme } from '../../tables/tableScheme';
import type { UnitFlag, UnitState } from '../../tables/unitResult';
import { excusedState } from './personRows';
import { type PromiseItem, promiseItem } from './promiseItem';
import { type PromiseReview, promiseReview } from './promiseReview';
import type { PromisesEngine } from './promisesEngine';
import type { PromiseUnit } from './promiseUnits';
import { faultFlags } from './rowFaults';

/** How one member or branch kept its promises. */
export interface PromisesJudgement {
  readonly unit: PromiseUnit;
  readonly state: UnitState;
  readonly items: readonly PromiseItem[];
  /** How many are due; null where that cannot be said. */
  readonly due: number | null;
  /** 100 x coefficients / due, rounded for printing; null without a due item. */
  readonly keep: Exact | null;
  readonly review: PromiseReview;
  readonly grade: Grade | null;
  readonly flags: readonly UnitFlag[];
  readonly steps: readonly Step[];
}

/** Scores one unit (3.5, C-27): without a due item there is no score and it is 未完成. */
export function judgePromises(
  input: EngineInput,
  engine: PromisesEngine,
  unit: PromiseUnit,
): PromisesJudgement {
  const { scheme, school } = input;
  const settings = settingsOf(scheme.parameters);
  const items = unit.rows.map((row) => promiseItem(scheme, engine, row, school.asOf));
  const review = promiseReview(input, engine, unit);
  const excused = excusedState(unit.rows);
  const wrong = review.wrong || items.some(({ faults }) => isFaulty(faults));
  const counts = excused === null && !wrong;
  const due = counts ? coefficients(items) : [];
  const keep = keptShare(due);
  const grade = gradeOf(scheme, engine, keep, review.value);
  const countOutside = excused === null && isOutside(settings, unit, items.length);
  return {
    unit,
    state: excused ?? (grade === null ? 'unfinished' : 'graded'),
    items,
    due: counts ? due.length : null,
    keep: keep === null ? null : roundHalfUp(keep, settings.count('decimals')),
    review,
    grade,
    flags: [
      ...(grade?.flags ?? []),
      ...itemFlags(settings, items, countOutside),
      ...faultFlags([...items.map(({ faults }) => faults), reviewFaults(review)]),
    ],
    steps: [
      ...itemSteps(engine, items, keep),
      ...review.steps,
      ...(grade === null ? [] : [grade.step]),
    ],
  };
}

function gradeOf(
  scheme: TableScheme,
  engine: PromisesEngine,
  keep: Exact | null,
  review: Exact | null,
): Grade | null {
  return keep === null ? null : gradeScore(scheme, mixed(scheme, engine, keep, review));
}

/** Of the promises that are due (C-27). */
function coefficients(items: readonly PromiseItem[]): readonly Exact[] {
  return items.flatMap(({ coefficient }) => (coefficient === null ? [] : [coefficient]));
}

/** 100 x sum of coefficients / number of due promises; null without one. */
function keptShare(due: readonly Exact[]): Exact | null {
  if (due.length === 0) return null;
  return divide(multiply(HUNDRED, sum(due)), exact(String(due.length)));
}

function isFaulty({ blocked, missing }: PromiseItem['faults']): boolean {
  return blocked || missing.length > 0;
}

function reviewFaults({ code, wrong, awaiting }: PromiseReview): PromiseItem['faults'] {
  const codes = code === '' ? [] : [code];
  return { missing: [], codes, blocked: wrong, awaiting, decimals: false };
}

/** Keeping and review by weight; keeping alone without a review. Exact inside. */
function mixed(
  scheme: TableScheme,
  engine: PromisesEngine,
  keep: Exact,
  review: Exact | null,
): Exact {
  if (review === null) return keep;
  const { items } = groupOf(scheme, engine.weights);
  const weight = (key: string): Exact =>
    exact(items.find((item) => item.key === key)?.points ?? '0');
  const total = add(multiply(weight('keep'), keep), multiply(weight('review'), review));
  return divide(total, add(weight('keep'), weight('review')));
}

/** Only members have a recommended number of promises. */
function isOutside(settings: Settings, unit: PromiseUnit, count: number): boolean {
  if (unit.person === null || settings.text('itemsOutside') !== 'warn') return false;
  return count < settings.count('minItems') || count > settings.count('maxItems');
}

function itemFlags(
  settings: Settings,
  items: readonly PromiseItem[],
  countOutside: boolean,
): readonly UnitFlag[] {
  const flags: UnitFlag[] = [];
  if (items.some(({ state }) => state === 'overdue')) flags.push({ kind: 'overdue', detail: {} });
  if (countOutside) {
    const detail = {
      count: String(items.length),
      min: settings.text('minItems'),
      max: settings.text('maxItems'),
    };
    flags.push({ kind: 'promiseCount', detail });
  }
  return flags;
}

function itemSteps(
  engine: PromisesEngine,
  items: readonly PromiseItem[],
  keep: Exact | null,
): readonly Step[] {
  const steps: Step[] = [
    {
      kind: 'items',
      items: items.map(({ row, coefficient, state }) => ({
        label: textOf(row, engine.text),
        state: textOf(row, engine.state),
        coefficient,
        overdue: state === 'overdue' || state === 'late',
      })),
    },
  ];
  if (keep === null) return [...steps, { kind: 'note', code: 'noDueItem', detail: {} }];
  const due = coefficients(items);
  const whole = exact(String(due.length));
  return [...steps, { kind: 'rate', title: '践诺得分', part: sum(due), whole, result: keep }];
}
