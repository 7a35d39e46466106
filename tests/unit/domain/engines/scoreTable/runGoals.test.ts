import { runGoals } from '../../../../../src/domain/engines/scoreTable/runGoals';
import { exact } from '../../../../../src/domain/exact/exact';
import type { EngineOutput } from '../../../../../src/domain/tables/engineRun';
import type { TableRow } from '../../../../../src/domain/tables/tableRow';
import type { UnitResult } from '../../../../../src/domain/tables/unitResult';
import { dualDuty } from '../../../../../src/schemes/tables/dualDuty';
import { exampleSchool, type Typed, typedRows } from '../../../../support/exampleTables';
import { withSettings } from '../../../../support/withSettings';
import { fc } from '../../fc';

type Goal = readonly [dim: string, points: number, got: number | null];

const goalsOf = (id: string, goals: readonly Goal[]): readonly Typed[] =>
  goals.map(([dim, points, got], index) => ({ id, dim, goal: `目标${index + 1}`, points, got }));

function run(typed: readonly Typed[], scheme = dualDuty): EngineOutput {
  const rows = new Map([['goals', typedRows(scheme, 'goals', typed)]]);
  return runGoals({ scheme, rows, school: exampleSchool(), published: new Map() });
}

function only(goals: readonly Goal[], settings: Readonly<Record<string, string>> = {}): UnitResult {
  const [unit] = run(goalsOf('D009', goals), withSettings(dualDuty, settings)).units;
  if (unit === undefined) throw new Error('no unit');
  return unit;
}

test.each<[string, readonly Goal[], string, string]>([
  [
    'both at the line',
    [
      ['党建', 10, 8],
      ['业务', 10, 8],
    ],
    '双达标',
    '',
  ],
  [
    'one below',
    [
      ['党建', 10, 7.99],
      ['业务', 10, 8],
    ],
    '单项未达标',
    '问责;跟踪督导',
  ],
  [
    'both below',
    [
      ['党建', 10, 7],
      ['业务', 10, 7],
    ],
    '双未达标',
    '问责(从重);跟踪督导',
  ],
])('%s', (_name, goals, outcome, follow) => {
  expect(only(goals).values).toMatchObject({ outcome, follow });
});

test('a school may hold accountable only who fails both (A-13)', () => {
  const one = only(
    [
      ['党建', 10, 7],
      ['业务', 10, 8],
    ],
    { failWhen: 'both' },
  );
  expect(one.values).toMatchObject({ outcome: '单项未达标', follow: '', accountable: '否' });
  const both = only(
    [
      ['党建', 10, 7],
      ['业务', 10, 7],
    ],
    { failWhen: 'both' },
  );
  expect(both.values).toMatchObject({ accountable: '是', failed: '党建、业务' });
});

test('the pass line is the school’s (A-14)', () => {
  const goals: readonly Goal[] = [
    ['党建', 10, 9.9],
    ['业务', 10, 10],
  ];
  expect(only(goals, { passLine: '100' }).values['failed']).toBe('党建');
});

test('rounding decides first, and is marked where it decides (R-04, W09)', () => {
  const goals: readonly Goal[] = [
    ['党建', 20000, 15999],
    ['业务', 10, 10],
  ];
  const rounded = only(goals);
  expect(rounded.values['outcome']).toBe('双达标');
  expect(rounded).toMatchObject({ band: 'both', bandExact: 'one' });
  expect(rounded.flags).toEqual([{ kind: 'borderline', detail: {} }]);
  expect(only(goals, { bandOn: 'exact' }).values['outcome']).toBe('单项未达标');
});

describe('a missing dimension', () => {
  test('wins over a blank in the other (C-06)', () => {
    const output = run(goalsOf('D009', [['党建', 10, null]]));
    expect(output.units[0]).toMatchObject({ state: 'noDimension', band: null });
    expect(output.problems).toMatchObject([{ code: 'E19', detail: { dimension: '业务' } }]);
  });

  test('may be left out of account (A-15)', () => {
    const settings = { missingDimension: 'ignore' };
    expect(only([['党建', 10, 9]], settings).values['outcome']).toBe('双达标');
    expect(only([['党建', 10, 7]], settings).values).toMatchObject({ failed: '党建' });
  });
});

test('a blank 考核得分 is 未完成, or 0 where the school says so (R-06)', () => {
  const goals: readonly Goal[] = [
    ['党建', 10, null],
    ['业务', 10, 9],
  ];
  const blank = only(goals);
  expect(blank.values).toMatchObject({ outcome: '未完成', party: null, work: exact('90') });
  expect(blank.flags).toEqual([{ kind: 'missing', detail: { items: '考核得分' } }]);
  expect(only(goals, { missing: 'zero' }).values).toMatchObject({ outcome: '单项未达标' });
});

test('more points than the goal is worth is E03 and not scored', () => {
  const output = run(
    goalsOf('D009', [
      ['党建', 10, 11],
      ['业务', 10, 9],
    ]),
  );
  expect(output.problems).toMatchObject([{ code: 'E03', column: 'got', detail: { max: '10' } }]);
  expect(output.units[0]?.state).toBe('unfinished');
});

test.each([
  ['免考', 'exempt'],
  ['缓评', 'postponed'],
] as const)('%s is no result and nobody’s fault', (status, state) => {
  const goals = goalsOf('D009', [['党建', 10, 1]]).map((each) => ({ ...each, status }));
  const output = run(goals);
  expect(output.units[0]).toMatchObject({ state, values: { outcome: status, party: null } });
  expect(output.problems).toEqual([]);
});

test('the ledger counts what is not closed and what is overdue', () => {
  const read = { state: 'read', cell: '', code: '', manyDecimals: false, number: null } as const;
  const typed = (id: string, due: string, closed: string): TableRow =>
    ({
      cells: {
        id: { ...read, text: id },
        due: { ...read, text: due },
        closed: { ...read, text: closed },
      },
    }) as unknown as TableRow;
  const goals = ['D009', 'D010', 'D011'].flatMap((id) =>
    goalsOf(id, [
      ['党建', 10, 1],
      ['业务', 10, 9],
    ]),
  );
  const { totals } = runGoals({
    scheme: dualDuty,
    rows: new Map([
      ['goals', typedRows(dualDuty, 'goals', goals)],
      [
        'output:ledger',
        [typed('D009', '2024-12-01', '2024-12-02'), typed('D010', '2024-12-01', '')],
      ],
    ]),
    school: exampleSchool(),
    published: new Map(),
  });
  const figures = Object.fromEntries(totals.map(({ key, value }) => [key, value]));
  expect(figures).toMatchObject({
    party: exact('10'),
    work: exact('90'),
    accountable: exact('3'),
    open: exact('2'),
    overdue: exact('1'),
  });
});

test('more points never lower a rate, and the order of goals never matters', () => {
  const got = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(got, got, got, (first, second, third) => {
      const goals: readonly Goal[] = [
        ['党建', 10, first],
        ['党建', 10, second],
        ['业务', 10, third],
      ];
      const before = only(goals);
      const after = only([['党建', 10, first + 1], ...goals.slice(1)]);
      const met = (unit: UnitResult): number => ['none', 'one', 'both'].indexOf(unit.band ?? '');
      expect(met(after)).toBeGreaterThanOrEqual(met(before));
      expect(only([...goals].reverse()).values).toEqual(before.values);
    }),
  );
});
