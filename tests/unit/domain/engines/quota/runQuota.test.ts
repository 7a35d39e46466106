import { runQuota } from '../../../../../src/domain/engines/quota/runQuota';
import { toExactText, toFixedText } from '../../../../../src/domain/exact/exact';
import type { Person } from '../../../../../src/domain/people/person';
import type { EngineOutput } from '../../../../../src/domain/tables/engineRun';
import type { School } from '../../../../../src/domain/tables/school';
import type { TableRow } from '../../../../../src/domain/tables/tableRow';
import type { OutputValue } from '../../../../../src/domain/tables/unitResult';
import { askService } from '../../../../../src/schemes/tables/askService';
import { observation } from '../../../../../src/schemes/tables/observation';
import { type Typed, typedRows } from '../../../../support/exampleTables';
import { leave, person, quotaSchool, weeks } from '../../../../support/quotaSchool';
import { withSettings } from '../../../../support/withSettings';

/** As many lessons of one person on one day, period by period. */
const lessons = (id: string, date: string, count: number, more: Typed = {}): Typed[] =>
  Array.from({ length: count }, (_, index) => ({
    id,
    name: `样${id}`,
    date,
    period: index + 2,
    class: '七(1)班',
    cat: '高考文化课',
    form: '推门课',
    ...more,
  }));

interface Situation {
  readonly people?: readonly Person[];
  readonly log: readonly Typed[];
  readonly school?: Partial<School>;
  readonly settings?: Readonly<Record<string, string>>;
  readonly rows?: (rows: readonly TableRow[]) => readonly TableRow[];
}

function run({ people, log, school, settings, rows }: Situation): EngineOutput {
  const scheme = withSettings(observation, settings ?? {});
  const typed = typedRows(scheme, 'log', log);
  return runQuota({
    scheme,
    rows: new Map([['log', rows?.(typed) ?? typed]]),
    school: quotaSchool(people ?? [person('D001', ['校长'])], school),
    published: new Map(),
  });
}

const text = (value: OutputValue | undefined): string | null => {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : toExactText(value);
};

const figures = (output: EngineOutput): Record<string, string | null> => {
  const { values, score } = output.units[0]!;
  return {
    need: text(values['need']),
    did: text(values['did']),
    counted: text(values['capped']),
    met: text(values['weeksOk']),
    score: score === null ? null : toFixedText(score, 2),
  };
};

const FOUR_WEEKS = [
  ...lessons('D001', '2024-09-02', 5),
  ...lessons('D001', '2024-09-09', 4),
  ...lessons('D001', '2024-09-16', 6),
  ...lessons('D001', '2024-09-29', 5),
];

describe('a weekly quota of 5 lessons over four weeks, the third a short one', () => {
  it('is rounded week by week and a surplus covers no other week (A-24, A-25)', () => {
    expect(figures(run({ log: FOUR_WEEKS }))).toEqual({
      need: '18',
      did: '20',
      counted: '17',
      met: '3/4',
      score: '94.44',
    });
  });

  it('is met as a whole where the school lets a surplus carry over (A-25)', () => {
    const seen = figures(run({ log: FOUR_WEEKS, settings: { carryOver: 'yes' } }));
    expect(seen).toMatchObject({ counted: '18', met: '3/4', score: '100.00' });
  });

  it('counts a lesson on Sunday to the week that ends that day (A-23)', () => {
    const output = run({ log: lessons('D001', '2024-09-08', 5), school: { weeks: weeks('1') } });
    expect(figures(output)).toMatchObject({ did: '5', score: '100.00' });
  });

  it('is computed to date: weeks that begin after 截至日期 are not due yet (A-35)', () => {
    const output = run({ log: FOUR_WEEKS, school: { asOf: '2024-09-15' } });
    expect(figures(output)).toEqual({
      need: '10',
      did: '9',
      counted: '9',
      met: '1/2',
      score: '90.00',
    });
    expect(output.outputs.get('weeks')).toHaveLength(2);
  });

  it('has no score before the first week, and says so', () => {
    const output = run({ log: [], school: { asOf: '2024-08-01' } });
    expect(output.units[0]).toMatchObject({ state: 'unfinished', score: null });
    expect(output.outputs.get('monthly')![0]!.values['band']).toBe('未完成');
  });
});

describe('leave (C-20)', () => {
  it.each([
    ['a week away', [leave('D001', '2', '0')], '13', '3/3'],
    ['half a month away', [leave('D001', '2024-09', '0.5')], '11', '4/4'],
    [
      'a week within that month',
      [leave('D001', '2024-09', '0.5'), leave('D001', '1', '1')],
      '13',
      '4/4',
    ],
    [
      'two rows for one week, the lower holds',
      [leave('D001', '1', '1'), leave('D001', '1', '0')],
      '13',
      '2/3',
    ],
    ['somebody else away', [leave('D002', '1', '0')], '18', '3/4'],
  ])('%s changes the need', (_, leaves, need, met) => {
    const seen = figures(run({ log: FOUR_WEEKS, school: { leaves } }));
    expect(seen).toMatchObject({ need, met });
  });

  it('leaves lessons of a week away out of every figure, and shows them in 听课统计 (C-21)', () => {
    const output = run({
      log: lessons('D001', '2024-09-02', 5, { form: '预约课' }),
      school: { weeks: weeks('1', '1'), leaves: [leave('D001', '1', '0')] },
    });
    expect(figures(output)).toMatchObject({ need: '5', did: '0', score: '0.00' });
    const week = output.outputs.get('weeks')![0]!.values;
    expect([text(week['need']), text(week['did']), week['ok']]).toEqual(['0', '5', '-']);
    expect(output.units[0]!.values['door']).toBeNull();
  });

  it('gives no grade to somebody away all the time', () => {
    const output = run({ log: [], school: { leaves: [leave('D001', '2024-09', '0')] } });
    expect(output.units[0]).toMatchObject({ state: 'ungraded', score: null });
    expect(output.published.get('D001')).toBeNull();
  });
});

describe('several posts (R-17, A-27)', () => {
  const both = person('D001', ['学科组长', '年级主任', '任课教师']);
  it.each([
    ['max', '6'],
    ['sum', '9'],
    ['primary', '3'],
  ])('%s gives a quota of %s a week', (multiPost, quota) => {
    const output = run({ people: [both], log: [], settings: { multiPost } });
    expect(text(output.units[0]!.values['quota'])).toBe(quota);
  });

  it('without a quota at any post nobody is appraised and each lesson is W20', () => {
    const output = run({
      people: [person('D001', ['任课教师'])],
      log: lessons('D001', '2024-09-02', 2),
    });
    expect(output.units).toEqual([]);
    expect(output.problems.map(({ code, row }) => [code, row])).toEqual([
      ['W20', 5],
      ['W20', 6],
    ]);
  });
});

describe('who stands where', () => {
  it('leaves 免考 and retired people out of every tab, and lists 缓评 without a total (R-07)', () => {
    const people = [
      person('D001', ['校长'], { status: '免考' }),
      person('D002', ['校长'], { staffType: '离退休' }),
      person('D003', ['校长'], { status: '缓评' }),
      person('D004', ['校长']),
    ];
    const output = run({ people, log: lessons('D004', '2024-09-02', 1) });
    expect(output.units.map(({ state }) => state)).toEqual([
      'exempt',
      'exempt',
      'postponed',
      'graded',
    ]);
    const circular = output.outputs.get('monthly')!;
    expect(circular.map(({ unit, values }) => [unit, values['month'], values['band']])).toEqual([
      ['D003', '学期', '缓评'],
      ['D004', '2024-09', '未达标'],
      ['D004', '学期', '未达标'],
    ]);
    expect([...output.published.keys()]).toEqual(['D003', 'D004']);
  });

  it('marks a result that rests on a reading still to be confirmed (C-08)', () => {
    const output = run({
      log: FOUR_WEEKS,
      rows: (rows) => rows.map((row, index) => ({ ...row, awaiting: index === 0 })),
    });
    expect(output.units[0]!.flags).toEqual([{ kind: 'awaiting', detail: {} }]);
  });

  it.each(['repeated', 'conflict', 'outside', 'blocked'] as const)(
    'a row that is %s counts nowhere, and values are written in place of formulas',
    (use) => {
      const output = run({
        log: FOUR_WEEKS,
        rows: (rows) => rows.map((row, index) => (index === 0 ? { ...row, use } : row)),
      });
      expect(figures(output)).toMatchObject({ did: '19', counted: '16' });
      expect(output.problems).toEqual([]);
      expect(output.outputs.get('weeks')!.every(({ valuesOnly }) => valuesOnly)).toBe(true);
    },
  );
});

describe('the circular of several months (C-22)', () => {
  it('has a row for each month with a week in it and one for the semester', () => {
    const output = run({
      log: [...lessons('D001', '2024-09-02', 5), ...lessons('D001', '2024-09-30', 4)],
      school: { weeks: weeks('1', '0', '0', '0', '1') },
    });
    const rows = output.outputs.get('monthly')!.map(({ values }) => values);
    expect(
      rows.map(({ month, need, did, weeksOk, rate }) => [
        month,
        text(need),
        text(did),
        weeksOk,
        text(rate),
      ]),
    ).toEqual([
      ['2024-09', '5', '5', '1/1', '100'],
      ['2024-10', '5', '4', '0/1', '80'],
      ['学期', '10', '9', '1/2', '90'],
    ]);
  });

  it('shows "-" for a month in which nothing was due', () => {
    const output = run({ log: [], school: { weeks: weeks('1', '1', '1', '1', '0') } });
    const october = output.outputs.get('monthly')![1]!.values;
    expect([october['rate'], october['band'], october['weeksOk']]).toEqual([null, '-', '0/0']);
  });
});

describe('shares of lessons (S1-20, S1-21)', () => {
  const log = [
    ...lessons('D001', '2024-09-02', 1, { period: 1, cat: '非高考科目', form: '公开课' }),
    ...lessons('D001', '2024-09-03', 1, { period: 10, cat: '主题班会' }),
    ...lessons('D001', '2024-09-04', 1, { period: 4, cat: '非高考科目' }),
    ...lessons('D001', '2024-09-07', 1, { period: 3, form: '预约课' }),
  ];

  it.each([
    [{}, '75'],
    [{ weekendIsFocus: 'no' }, '50'],
    [{ focusPeriods: '4、10' }, '75'],
    [{ focusPeriods: '', weekendIsFocus: 'no' }, '0'],
  ])('重点时段 with the settings %j is %s %%', (settings, share) => {
    expect(text(run({ log, settings }).units[0]!.values['focus'])).toBe(share);
  });

  it('under half of 高考文化课 is W32; half of 推门课 is enough', () => {
    expect(run({ log }).problems).toEqual([
      expect.objectContaining({
        code: 'W32',
        id: 'D001',
        detail: { what: '高考文化课', share: '25.00', limit: '50' },
      }),
    ]);
    expect(run({ log, settings: { examSubjectShareWarn: '25%' } }).problems).toEqual([]);
  });
});

describe('问师生 (3.8)', () => {
  const ask = (settings: Readonly<Record<string, string>>, log: readonly Typed[]) => {
    const scheme = withSettings(askService, settings);
    return runQuota({
      scheme,
      rows: new Map([['log', typedRows(scheme, 'log', log)]]),
      school: quotaSchool(
        [person('D001', ['教辅'], { support: true }), person('D002', ['任课教师'])],
        { weeks: weeks('1', '0.4', '1') },
      ),
      published: new Map(),
    });
  };
  const log = [
    { id: 'D001', name: '样D001', date: '2024-09-03', who: '学生' },
    { id: 'D001', name: '样D001', date: '2024-09-10', who: '学生' },
    { id: 'D002', name: '样D002', date: '2024-09-10', who: '学生' },
  ];

  it('leaves a week whose need rounds to 0 out of the weeks that are due (C-21)', () => {
    const { values, score } = ask({}, log).units[0]!;
    expect([text(values['weeks']), text(values['ok']), text(score)]).toEqual(['2', '1', '50']);
  });

  it('takes another number a week', () => {
    const { values, score } = ask({ quotaPerWeek: '2' }, log).units[0]!;
    expect([text(values['weeks']), text(values['ok']), text(score)]).toEqual(['3', '1', '40']);
  });

  it('is for support staff; others are W20', () => {
    expect(ask({}, log).problems).toEqual([
      expect.objectContaining({ code: 'W20', id: 'D002', row: 7 }),
    ]);
  });
});
