import {
  add,
  divide,
  type Exact,
  exact,
  HUNDRED,
  multiply,
  sum,
  toFixedText,
} from '../../exact/exact';
import { gradeScore } from '../../tables/gradeScore';
import { personFrame } from '../../tables/personFrame';
import { stateWord } from '../../tables/stateWord';
import type { Step } from '../../tables/step';
import { groupOf, type TableScheme } from '../../tables/tableScheme';
import type { UnitFlag, UnitResult, UnitState } from '../../tables/unitResult';
import type { AdviserDuties } from './adviserDuties';
import { isExempt } from './quotaCase';
import { countOf } from './quotaCount';
import { bandLabel } from './quotaRows';
import { noteSteps } from './quotaUnit';
import type { VisitCase } from './visitCase';
import type { VisitEngine } from './visitEngine';

/** Everything a person's result is made of. */
export interface VisitFacts {
  readonly found: VisitCase;
  readonly duties: AdviserDuties | null;
  readonly missing: readonly string[];
}

/**
 * Others: 100 x phone rate. Class advisers: phone rate, coverage of the own class and visits at home
 * with their weights.
 */
export function visitUnit(facts: VisitFacts, engine: VisitEngine, scheme: TableScheme): UnitResult {
  const state = stateOf(facts);
  const base = baseUnit(facts, engine, state);
  const { rate } = facts.found.whole;
  if (state !== 'graded' || rate === null) return base;
  const parts = partsOf(facts, divide(rate, HUNDRED), scheme, engine);
  const total = sum(parts.map(({ weight, value }) => multiply(weight, value)));
  const grade = gradeScore(scheme, total);
  const weighted: Step[] =
    facts.duties === null
      ? []
      : [{ kind: 'weighted', title: '家访得分', parts, divisor: exact('1'), result: total }];
  return {
    ...base,
    exact: grade.exact,
    score: grade.score,
    band: grade.band,
    bandExact: grade.bandExact,
    followUp: grade.followUp,
    flags: [...grade.flags, ...base.flags],
    values: {
      ...base.values,
      score: grade.score,
      band: bandLabel(scheme, grade.band),
      full: toFixedText(grade.score, 2) === '100.00' ? '是' : '否',
    },
    steps: [...stepsOf(facts), ...weighted, grade.step],
  };
}

function partsOf(
  { duties }: VisitFacts,
  phone: Exact,
  scheme: TableScheme,
  engine: VisitEngine,
): { label: string; weight: Exact; value: Exact }[] {
  const { items } = groupOf(scheme, engine.weights);
  if (duties === null) return [{ label: '电话家访任务', weight: HUNDRED, value: phone }];
  const values: Readonly<Record<string, Exact>> = {
    phone,
    cover: duties.cover,
    door: duties.door,
  };
  return items.flatMap(({ key, label, points }) => {
    const value = values[key];
    return value === undefined ? [] : [{ label, weight: exact(points), value }];
  });
}

function stateOf({ found, missing }: VisitFacts): UnitState {
  if (isExempt(found.person)) return 'exempt';
  if (found.person.status === '缓评') return 'postponed';
  if (found.counts.length === 0 || missing.length > 0) return 'unfinished';
  return found.whole.rate === null ? 'ungraded' : 'graded';
}

function baseUnit(facts: VisitFacts, engine: VisitEngine, state: UnitState): UnitResult {
  const { found, duties } = facts;
  const { person, whole, visits } = found;
  const door = countOf(visits.filter(({ form }) => form === engine.doorForm));
  return {
    ...personFrame(person, found.rows),
    state,
    flags: flagsOf(facts),
    values: {
      role: found.role,
      need: whole.need,
      phone: whole.did,
      door,
      doorStudents: duties?.doorStudents ?? null,
      doorNeed: duties?.doorNeed ?? null,
      cover: duties === null ? null : percent(duties.cover),
      score: null,
      band: stateWord(state),
      visits: add(whole.did, door),
      full: '否',
    },
    steps: noteSteps(state),
  };
}

function percent(share: Exact): Exact {
  return exact(toFixedText(multiply(HUNDRED, share), 2));
}

function flagsOf({ found, missing }: VisitFacts): readonly UnitFlag[] {
  const flags: UnitFlag[] = [];
  if (found.visits.some(({ row }) => row.awaiting)) flags.push({ kind: 'awaiting', detail: {} });
  if (missing.length > 0) flags.push({ kind: 'missing', detail: { items: missing.join('、') } });
  return flags;
}

function stepsOf({ found, duties }: VisitFacts): readonly Step[] {
  const { counts, quota, whole } = found;
  const phone: Step[] = [
    {
      kind: 'quota',
      title: '电话家访任务',
      unit: '人次',
      quota,
      periods: counts.map(({ period, leave, need, did, counted }) => ({
        label: period.label,
        factor: period.factor,
        leave,
        need,
        did,
        counted,
      })),
    },
    { kind: 'rate', title: '电话家访', part: whole.counted, whole: whole.need, result: whole.rate },
  ];
  if (duties === null) return phone;
  const { size, phoned, doorNeed, doorStudents, missing } = duties;
  return [
    ...phone,
    { kind: 'notReached', title: '本班覆盖', size, reached: phoned, missing },
    {
      kind: 'rate',
      title: '入户家访',
      part: doorStudents,
      whole: doorNeed,
      result: multiply(HUNDRED, duties.door),
    },
  ];
}
