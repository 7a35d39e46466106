import { exact } from '../../../src/domain/exact/exact';
import type { Step } from '../../../src/domain/tables/step';
import type { UnitResult, UnitState } from '../../../src/domain/tables/unitResult';
import { isNearUnit, unitsShown } from '../../../src/taskpane/scheme/unitsShown';

const band = (score: string, lo: string | null, hi: string | null, exactly = score): Step => ({
  kind: 'band',
  exact: exact(exactly),
  rounded: exact(score),
  decimals: 2,
  bandOn: 'rounded',
  band: '良好',
  lo,
  hi,
});

const unit = (key: string, more: Partial<UnitResult> = {}): UnitResult =>
  ({
    key,
    personId: null,
    name: key,
    branch: '',
    group: '七年级',
    state: 'graded',
    band: 'good',
    award: false,
    steps: [],
    ...more,
  }) as UnitResult;

describe('Whether the score of a unit stands near a line', () => {
  it.each<[string, Step, boolean]>([
    ['just on it', band('80', '80', '90'), true],
    ['half a point above', band('80.50', '80', '90'), true],
    ['half a point below the next', band('89.50', '80', '90'), true],
    ['between', band('85', '80', '90'), false],
    ['in the top band, far up', band('99', '90', null), false],
    ['in the lowest band, close to the next', band('59.60', null, '60'), true],
  ])('%s', (_, step, isNear) => {
    expect(isNearUnit(unit('一班', { steps: [step] }))).toBe(isNear);
  });

  it('is not asked of units without a grade', () => {
    const steps = [band('80', '80', '90')];
    expect(isNearUnit(unit('一班', { steps, state: 'pending' }))).toBe(false);
  });
});

describe('The list of units', () => {
  const states: readonly UnitState[] = [
    'graded',
    'unbanded',
    'unfinished',
    'noDimension',
    'pending',
    'ungraded',
    'exempt',
    'postponed',
  ];
  const units = states.map((state) => unit(state, { state }));

  it.each(states)('shows only those %s', (state) => {
    expect(unitsShown(units, { kind: 'state', state }, '').map(({ key }) => key)).toEqual([state]);
  });

  it('shows as missing whoever waits for something to be filled in', () => {
    const missing = unitsShown(units, { kind: 'missing' }, '').map(({ key }) => key);
    expect(missing).toEqual(['unfinished', 'noDimension', 'pending']);
  });

  it('is narrowed by band, award and near line', () => {
    const some = [
      unit('一班', { award: true }),
      unit('二班', { band: 'fair', steps: [band('80', '80', '90')] }),
    ];
    const keys = (filter: Parameters<typeof unitsShown>[1]): string[] =>
      unitsShown(some, filter, '').map(({ key }) => key);
    expect(keys({ kind: 'awarded' })).toEqual(['一班']);
    expect(keys({ kind: 'band', band: 'fair' })).toEqual(['二班']);
    expect(keys({ kind: 'near' })).toEqual(['二班']);
    expect(keys({ kind: 'all' })).toEqual(['一班', '二班']);
  });

  it.each([
    ['七年级', 1],
    [' d016 ', 1],
    ['若水', 1],
    ['第二', 1],
    ['没有', 0],
  ])('finds %s', (searched, count) => {
    const one = unit('L01', { personId: 'D016', name: '例若水', branch: '第二支部' });
    expect(unitsShown([one], { kind: 'all' }, searched)).toHaveLength(count);
  });
});
