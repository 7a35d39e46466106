import { type Exact, exact } from '../../../../src/domain/exact/exact';
import type { UnitResult } from '../../../../src/domain/tables/unitResult';

/** A graded unit of 第一支部 with 90 分; `change` says what is special about it. */
export function unit(key: string, change: Partial<UnitResult> = {}): UnitResult {
  const score: Exact = exact('90');
  const isGraded = (change.state ?? 'graded') === 'graded';
  return {
    key,
    personId: key,
    name: `样${key}`,
    branch: '第一支部',
    post: '',
    group: '',
    state: 'graded',
    exact: isGraded ? score : null,
    score: isGraded ? score : null,
    band: isGraded ? 'top' : null,
    bandExact: isGraded ? 'top' : null,
    rank: null,
    award: null,
    followUp: '',
    flags: [],
    values: {},
    steps: [],
    sources: [],
    ...change,
  };
}
