import { runVisits } from '../../../../../src/domain/engines/quota/runVisits';
import { exact, toExactText, toFixedText } from '../../../../../src/domain/exact/exact';
import type { Person } from '../../../../../src/domain/people/person';
import type { EngineOutput } from '../../../../../src/domain/tables/engineRun';
import type { School } from '../../../../../src/domain/tables/school';
import type { OutputValue, UnitResult } from '../../../../../src/domain/tables/unitResult';
import { homeVisit } from '../../../../../src/schemes/tables/homeVisit';
import { type Typed, typedRows } from '../../../../support/exampleTables';
import { leave, person, quotaSchool } from '../../../../support/quotaSchool';
import { withSettings } from '../../../../support/withSettings';

const CLASS = '七(1)班';
const ids = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `0701${String(index + 1).padStart(2, '0')}`);
const register = (count: number) => ids(count).map((id) => ({ id, name: `生${id}`, class: CLASS }));

/** One visit; what a test does not say is a phone call to the first student. */
const visit = (id: string, more: Typed = {}): Typed => ({
  id,
  name: `样${id}`,
  date: '2024-09-10',
  class: CLASS,
  sid: '070101',
  form: '电话家访',
  ...more,
});
const visits = (count: number, id: string, more: Typed = {}): Typed[] =>
  Array.from({ length: count }, () => visit(id, more));

interface Situation {
  readonly people: readonly Person[];
  readonly log?: readonly Typed[];
  readonly collection?: readonly Typed[];
  readonly school?: Partial<School>;
  readonly settings?: Readonly<Record<string, string>>;
}

function run({ people, log, collection, school, settings }: Situation): EngineOutput {
  const scheme = withSettings(homeVisit, settings ?? {});
  return runVisits({
    scheme,
    rows: new Map([
      ['log', typedRows(scheme, 'log', log ?? [])],
      ['collection', typedRows(scheme, 'collection', collection ?? [])],
    ]),
    school: quotaSchool(people, school),
    published: new Map(),
  });
}

const text = (value: OutputValue | undefined): string | null => {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : toExactText(value);
};
const score = ({ score: seen }: UnitResult): string | null =>
  seen === null ? null : toFixedText(seen, 2);

const teacher = person('D001', ['任课教师']);
const head = person('D001', ['班主任'], { homeroom: CLASS });
const withClass = (size: number, adviserId = 'D001'): Partial<School> => ({
  classes: [{ name: CLASS, grade: '七年级', adviserId, size }],
  students: register(size),
});

describe('who owes how many calls a month (A-27 to A-29, C-19, C-23)', () => {
  it.each([
    [['校长'], '', '行管干部', '15'],
    [['年级主任', '学科组长'], '', '行管干部', '15'],
    [['学科组长'], '', '任课教师', '10'],
    [['任课教师'], CLASS, '班主任', '15'],
    [['班主任', '年级主任'], CLASS, '班主任、行管干部', '15'],
    [['班主任', '任课教师'], CLASS, '班主任', '15'],
  ] as const)('%j with the class "%s" is %s with %s', (posts, homeroom, role, need) => {
    const output = run({
      people: [person('D001', posts, { homeroom })],
      school: withClass(3, homeroom === '' ? 'D009' : 'D001'),
    });
    const { values } = output.units[0]!;
    expect([values['role'], text(values['need'])]).toEqual([role, need]);
  });

  it.each([
    ['max', '15'],
    ['sum', '25'],
    ['primary', '10'],
  ])('several posts by %s need %s', (multiRole, need) => {
    const people = [person('D001', ['任课教师', '校长'])];
    const output = run({ people, settings: { multiRole } });
    expect(text(output.units[0]!.values['need'])).toBe(need);
  });

  it('somebody whose post owes none is not appraised', () => {
    expect(run({ people: [person('D001', ['教辅'])], log: [visit('D001')] }).units).toEqual([]);
  });

  it('a month away halves the need, half up; a week away changes nothing (C-20)', () => {
    const leaves = [leave('D001', '2024-09', '0.5'), leave('D001', '2', '0')];
    const output = run({ people: [person('D001', ['校长'])], school: { leaves } });
    expect(text(output.units[0]!.values['need'])).toBe('8');
  });
});

describe('calls (A-30, A-31)', () => {
  const log = [
    ...visits(4, 'D001'),
    visit('D001', { sid: '070102' }),
    ...visits(3, 'D001', { form: '到校约谈' }),
    ...visits(2, 'D001', { form: '网络家访' }),
  ];

  it.each([
    [{}, '5', '50.00'],
    [{ countBy: 'students' }, '2', '20.00'],
    [{ phoneForms: '电话家访、网络家访' }, '7', '70.00'],
  ])('with %j %s count', (settings, phone, points) => {
    const school = withClass(3, 'D009');
    const unit = run({ people: [teacher], log, settings, school }).units[0]!;
    expect([text(unit.values['phone']), score(unit)]).toEqual([phone, points]);
  });

  it('a surplus of one month is none of another, and months to come are not due (A-35)', () => {
    const months = ['2024-09', '2024-10'].map((month) => ({ month, factor: exact('1') }));
    const calls = [...visits(14, 'D001'), ...visits(6, 'D001', { date: '2024-10-31' })];
    const two = run({ people: [teacher], log: calls, school: { months } });
    expect(score(two.units[0]!)).toBe('80.00');
    const one = run({ people: [teacher], log: calls, school: { months, asOf: '2024-09-30' } });
    expect([score(one.units[0]!), text(one.units[0]!.values['phone'])]).toEqual(['100.00', '14']);
    expect(one.outputs.get('result')![0]!.valuesOnly).toBe(true);
    expect(two.outputs.get('result')![0]!.valuesOnly).toBe(false);
  });

  it('a call in a month that 校历月份 does not have is W19 and counts nowhere', () => {
    const output = run({ people: [teacher], log: [visit('D001', { date: '2024-08-31' })] });
    expect(text(output.units[0]!.values['phone'])).toBe('0');
    expect(output.problems).toEqual([
      expect.objectContaining({ code: 'W19', column: 'date', seen: '2024-08-31' }),
    ]);
  });
});

describe('class advisers (A-32, C-24)', () => {
  const calls = visits(15, 'D001');
  const atHome = (count: number): Typed[] =>
    ids(count).map((sid) => visit('D001', { sid, form: '入户家访' }));

  it.each([
    [9, {}, '3'],
    [10, {}, '4'],
    [10, { doorRounding: 'half' }, '3'],
    [11, { doorRounding: 'down' }, '3'],
    [10, { doorShare: '50%' }, '5'],
  ])('of %i students, %j, %s are to be visited', (size, settings, need) => {
    const unit = run({ people: [head], settings, school: withClass(size) }).units[0]!;
    expect(text(unit.values['doorNeed'])).toBe(need);
  });

  it('are scored 60 for calls, 20 for coverage of the class, 20 for visits at home', () => {
    const log = [...calls, ...atHome(2), visit('T001', { sid: '070102' })];
    const unit = run({ people: [head], log, school: withClass(10) }).units[0]!;
    // 60 + 20 x 2/10 (one of them phoned by another teacher) + 20 x 2/4
    expect(toExactText(unit.exact!)).toBe('74');
    expect(text(unit.values['cover'])).toBe('20');
  });

  it('get no more than full marks for more visits than needed, and none for other classes', () => {
    const others = visits(9, 'D001', { class: '七(2)班', sid: '070201', form: '入户家访' });
    const school = withClass(6);
    const students = [...school.students!, { id: '070201', name: '生', class: '七(2)班' }];
    const log = [...calls, ...others, ...atHome(6)];
    const unit = run({ people: [head], log, school: { ...school, students } }).units[0]!;
    expect([text(unit.values['door']), text(unit.values['doorStudents'])]).toEqual(['15', '6']);
    expect(toExactText(unit.exact!)).toBe('250/3');
  });

  it('of a class without students are scored by calls alone', () => {
    const unit = run({ people: [head], log: calls, school: withClass(0) }).units[0]!;
    expect([score(unit), unit.values['doorNeed']]).toEqual(['100.00', null]);
  });

  it('are unfinished while nobody knows the class or its size (R-06)', () => {
    const noClass = run({ people: [person('D001', ['班主任'])], log: calls }).units[0]!;
    expect(noClass).toMatchObject({
      state: 'unfinished',
      flags: [{ kind: 'missing', detail: { items: '班主任班级' } }],
    });
    const classes = [{ name: CLASS, grade: '七年级', adviserId: 'D001', size: null }];
    const noSize = run({ people: [head], log: calls, school: { classes } }).units[0]!;
    expect(noSize).toMatchObject({
      state: 'unfinished',
      flags: [{ kind: 'missing', detail: { items: '学生数' } }],
    });
  });
});

describe('coverage of classes by anybody (A-30, A-34, C-25)', () => {
  const log = [
    visit('D001', { sid: '070101' }),
    visit('T001', { sid: '070102', form: '网络家访' }),
    visit('T001', { sid: '070103', form: '到校约谈' }),
  ];
  const coverage = (situation: Partial<Situation> = {}) =>
    run({ people: [teacher], log, school: withClass(3), ...situation }).outputs.get('coverage')!;

  it('names who was not reached', () => {
    const [row] = coverage();
    expect(Object.entries(row!.values).map(([key, value]) => [key, text(value)])).toEqual([
      ['class', CLASS],
      ['size', '3'],
      ['phoneCover', '1'],
      ['anyCover', '2'],
      ['rate', '66.67'],
      ['missing', '070103 生070103'],
      ['uncovered', '是'],
    ]);
  });

  it('takes other forms, and asks for more than one call where the school does', () => {
    expect(text(coverage({ settings: { coverForms: '电话家访' } })[0]!.values['anyCover'])).toBe(
      '1',
    );
    expect(text(coverage({ settings: { phoneCoverTimes: '2' } })[0]!.values['phoneCover'])).toBe(
      '0',
    );
  });

  it('has no row for a class without students, and says where 学生名册 counts otherwise', () => {
    const classes = [
      { name: CLASS, grade: '七年级', adviserId: '', size: 4 },
      { name: '九(1)班', grade: '九年级', adviserId: '', size: 0 },
    ];
    const rows = coverage({ school: { classes, students: register(3) } });
    expect(rows.map(({ unit, values }) => [unit, values['missing']])).toEqual([
      [CLASS, '070103 生070103（学生名册 3 人，班级表 4 人）'],
    ]);
  });

  it('goes by 班级表 and the numbers as typed where there is no register', () => {
    const blank = visit('T001', { sid: null });
    const school = { ...withClass(3), students: [] };
    const [row] = coverage({ school, log: [...log, blank] });
    expect([text(row!.values['anyCover']), row!.values['missing']]).toEqual(['2', '']);
  });
});

describe('students of the log (W27, N08, C-03)', () => {
  const problems = (more: Typed, students = register(3)) => {
    const output = run({
      people: [teacher],
      log: [visit('D001', more)],
      school: { ...withClass(3), students },
    });
    const seen = output.problems.map(({ code, suggested, detail }) => ({
      code,
      suggested,
      reason: detail['reason'],
    }));
    const [row] = output.outputs.get('coverage')!;
    return {
      seen,
      phone: text(output.units[0]!.values['phone']),
      any: text(row!.values['anyCover']),
    };
  };

  it.each([
    ['not in the register', { sid: '070199' }, 'notListed'],
    ['of another class', { class: '七(2)班' }, 'otherClass'],
  ])('one %s counts for the visitor and not for coverage', (_, more, reason) => {
    expect(problems(more)).toEqual({
      seen: [{ code: 'W27', suggested: '', reason }],
      phone: '1',
      any: '0',
    });
  });

  it('a number that lost its leading zero is matched when exactly one fits', () => {
    expect(problems({ sid: '70101' })).toEqual({
      seen: [{ code: 'N08', suggested: '070101', reason: undefined }],
      phone: '1',
      any: '1',
    });
    const twins = [...register(3), { id: '00070101', name: '生', class: CLASS }];
    expect(problems({ sid: '70101' }, twins).seen).toEqual([
      { code: 'W27', suggested: '', reason: 'notListed' },
    ]);
  });
});

describe('collection by the 3rd of the next month (A-33, W23)', () => {
  it.each([
    [{}, '2024-09', '2024-10-03', '否'],
    [{}, '2024-09', '2024-10-04', '是'],
    [{}, '2024-12', '2025-01-03', '否'],
    [{ deadlineInclusive: 'no' }, '2024-09', '2024-10-03', '是'],
    [{ deadlineDay: '5' }, '2024-09', '2024-10-05', '否'],
    // 3 November 2024 is a Sunday, 3 August a Saturday.
    [{}, '2024-10', '2024-11-04', '是'],
    [{ deadlineHolidayShift: 'yes' }, '2024-10', '2024-11-04', '否'],
    [{ deadlineHolidayShift: 'yes' }, '2024-07', '2024-08-05', '否'],
    [{ deadlineHolidayShift: 'yes' }, '2024-07', '2024-08-06', '是'],
    [{ deadlineHolidayShift: 'yes', deadlineInclusive: 'no' }, '2024-07', '2024-08-05', '是'],
  ])('with %j records of %s sent on %s are late: %s', (settings, month, sent, late) => {
    const output = run({ people: [], settings, collection: [{ dept: '七年级部', month, sent }] });
    expect(output.calculated.get('collection')!.get(5)).toEqual({ late });
    expect(output.problems.map(({ code }) => code)).toEqual(late === '是' ? ['W23'] : []);
  });

  it('a row without a date or month says nothing (R-06)', () => {
    const collection = [{ dept: '七年级部', month: '2024-09', sent: null }];
    const output = run({ people: [], collection });
    expect(output.calculated.get('collection')!.get(5)).toEqual({ late: null });
  });
});

test('家访先进 are told by full marks and 人次 (C-26)', () => {
  const log = [...visits(10, 'D001'), visit('D001', { form: '入户家访' }), ...visits(9, 'D002')];
  const output = run({ people: [teacher, person('D002', ['任课教师'])], log });
  expect(output.units.map(({ values }) => [values['full'], text(values['visits'])])).toEqual([
    ['是', '11'],
    ['否', '9'],
  ]);
});
