import { gradeScore } from '../../tables/gradeScore';
import { personFrame } from '../../tables/personFrame';
import type { Step } from '../../tables/step';
import type { TableScheme } from '../../tables/tableScheme';
import type { UnitFlag, UnitResult, UnitState } from '../../tables/unitResult';
import { isExempt, type QuotaCase } from './quotaCase';
import type { QuotaEngine } from './quotaEngine';
import { bandLabel, sumValues } from './quotaRows';
import { quotaShares } from './quotaShares';

/**
 * The result of one person. Without a due period it is 未完成; where somebody was away the whole
 * time (need 0 everywhere) there is nothing to divide by, and no grade.
 */
export function quotaUnit(found: QuotaCase, engine: QuotaEngine, scheme: TableScheme): UnitResult {
  const state = stateOf(found);
  const base = baseUnit(found, state);
  const { rate } = found.whole;
  if (state !== 'graded' || rate === null) return base;
  const grade = gradeScore(scheme, rate);
  const values = {
    quota: found.quota,
    ...sumValues(found.whole),
    ...quotaShares(found.done, engine, scheme),
    rate: grade.score,
    score: grade.score,
    band: bandLabel(scheme, grade.band),
  };
  return {
    ...base,
    exact: grade.exact,
    score: grade.score,
    band: grade.band,
    bandExact: grade.bandExact,
    followUp: grade.followUp,
    flags: [...grade.flags, ...base.flags],
    values,
    steps: [...stepsOf(found, engine), grade.step],
  };
}

function baseUnit({ person, quota, rows }: QuotaCase, state: UnitState): UnitResult {
  const awaiting = rows.some((row) => row.use === 'counted' && row.awaiting);
  const flags: UnitFlag[] = awaiting ? [{ kind: 'awaiting', detail: {} }] : [];
  return {
    ...personFrame(person, rows),
    state,
    flags,
    values: { quota },
    steps: noteSteps(state),
  };
}

function stateOf({ person, counts, whole }: QuotaCase): UnitState {
  if (isExempt(person)) return 'exempt';
  if (person.status === '缓评') return 'postponed';
  if (counts.length === 0) return 'unfinished';
  return whole.rate === null ? 'ungraded' : 'graded';
}

/** Why there is no score, where R-07 says so. */
export function noteSteps(state: UnitState): readonly Step[] {
  return state === 'exempt' || state === 'postponed'
    ? [{ kind: 'note', code: state, detail: {} }]
    : [];
}

function stepsOf({ counts, quota, whole }: QuotaCase, { unit }: QuotaEngine): readonly Step[] {
  const periods = counts.map(({ period, leave, need, did, counted }) => ({
    label: period.label,
    factor: period.factor,
    leave,
    need,
    did,
    counted,
  }));
  return [
    { kind: 'quota', title: '定额完成', unit, quota, periods },
    { kind: 'rate', title: '完成率', part: whole.counted, whole: whole.need, result: whole.rate },
  ];
}
