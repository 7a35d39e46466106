import { runRowScore } from '../../../../../src/domain/engines/scoreTable/runRowScore';
import { exact, toExactText, toFixedText } from '../../../../../src/domain/exact/exact';
import type { EngineOutput, Published } from '../../../../../src/domain/tables/engineRun';
import type { TableRow } from '../../../../../src/domain/tables/tableRow';
import type { TableScheme } from '../../../../../src/domain/tables/tableScheme';
import type { UnitResult } from '../../../../../src/domain/tables/unitResult';
import { branchThreeType } from '../../../../../src/schemes/tables/branchThreeType';
import { classComposite } from '../../../../../src/schemes/tables/classComposite';
import { dormCivilised } from '../../../../../src/schemes/tables/dormCivilised';
import { exampleSchool, type Typed, typedRows } from '../../../../support/exampleTables';
import { withSettings } from '../../../../support/withSettings';
import { fc } from '../../fc';

const school = exampleSchool();

function run(
  scheme: TableScheme,
  rows: readonly TableRow[],
  published: Published = new Map(),
): EngineOutput {
  const [table] = scheme.tables;
  return runRowScore({ scheme, rows: new Map([[table?.key ?? '', rows]]), school, published });
}

/** A class of 八年级 (three classes, one place) with full marks in everything but one item. */
const classRow = (name: string, marks: Typed): Typed => ({
  grade: '八年级',
  class: name,
  month: '2024-09',
  adviser: '样例',
  study: 20,
  disc: 25,
  clean: 20,
  drill: 15,
  manner: 10,
  act: 10,
  ...marks,
});

function classes(marks: readonly Typed[], scheme = classComposite): readonly UnitResult[] {
  const names = ['八(1)班', '八(2)班', '八(3)班'];
  const rows = marks.map((each, index) => classRow(names[index] ?? '', each));
  return run(scheme, typedRows(scheme, 'sheet', rows)).units;
}

const scoreOf = (unit: UnitResult | undefined): string =>
  unit?.score === null || unit?.score === undefined ? '' : toFixedText(unit.score, 2);

const awards = (units: readonly UnitResult[]): readonly unknown[] =>
  units.map(({ values }) => values['award']);

describe('marks of a row', () => {
  test('加分 and 扣分 count, and the score stays between 0 and full marks plus bonus', () => {
    const units = classes([{ bonus: 10, bonusReason: '表彰' }, { deduct: 100 }, { deduct: 3.5 }]);
    expect(units.map(scoreOf)).toEqual(['110.00', '0.00', '96.50']);
  });

  test('a blank mark leaves the class 未完成 and names the item', () => {
    const [unit] = classes([{ disc: null, act: null }]);
    expect(unit).toMatchObject({ state: 'unfinished', score: null, rank: null, award: null });
    expect(unit?.flags).toEqual([{ kind: 'missing', detail: { items: '纪律、活动' } }]);
    expect(unit?.values['band']).toBe('未完成');
  });

  test('a school may count a blank mark as 0, and it stays named', () => {
    const [unit] = classes([{ disc: null }], withSettings(classComposite, { missing: 'zero' }));
    expect(scoreOf(unit)).toBe('75.00');
    expect(unit?.flags.map(({ kind }) => kind)).toEqual(['missing']);
  });

  test('0 is a mark', () => {
    expect(classes([{ disc: 0 }]).map(scoreOf)).toEqual(['75.00']);
  });

  test('a blocked row makes its class 未完成 with the code', () => {
    const [row] = typedRows(classComposite, 'sheet', [classRow('八(1)班', {})]);
    const blocked = { ...row, use: 'blocked', codes: ['E08'] } as TableRow;
    const [unit] = run(classComposite, [blocked]).units;
    expect(unit).toMatchObject({ state: 'unfinished', score: null });
    expect(unit?.flags).toEqual([{ kind: 'blocked', detail: { codes: 'E08' } }]);
  });

  test('a repeated row counts once', () => {
    const [row] = typedRows(classComposite, 'sheet', [classRow('八(1)班', {})]);
    const again = { ...row, row: 9, use: 'repeated' } as TableRow;
    const units = run(classComposite, [again, row as TableRow]).units;
    expect(units.map(({ sources }) => sources.length)).toEqual([1]);
  });
});

describe('veto', () => {
  test('takes rank and award and leaves the band (A-11)', () => {
    const [vetoed, next] = classes([{ veto: '是' }, { disc: 24 }]);
    expect(vetoed).toMatchObject({ band: 'top', rank: null, award: false });
    expect(next).toMatchObject({ rank: 1, award: true });
  });

  test('lowers the band where the school says so', () => {
    const scheme = withSettings(classComposite, { vetoEffect: 'lowestBand' });
    expect(classes([{ veto: '是' }], scheme)[0]).toMatchObject({ band: 'fix', rank: null });
  });

  test('counts for nothing once it is switched off', () => {
    const scheme = withSettings(classComposite, { veto: 'off' });
    const [unit] = classes([{ veto: '是' }], scheme);
    expect(unit).toMatchObject({ rank: 1, award: true, flags: [] });
  });
});

describe('award', () => {
  test.each([
    ['include', ['是', '是', '否']],
    ['tieBreak', ['否', '是', '否']],
    ['manual', ['待定', '待定', '否']],
  ])('ties at the cut-off: %s gives %j', (ties, expected) => {
    const scheme = withSettings(classComposite, { ties });
    const units = classes([{ disc: 24 }, { clean: 19 }, { study: 10 }], scheme);
    expect(awards(units)).toEqual(expected);
  });

  test('a tie that the compared items leave is a tie: both are in', () => {
    const scheme = withSettings(classComposite, { ties: 'tieBreak', tieBreak: '纪律' });
    expect(awards(classes([{ study: 19 }, { act: 9 }, { disc: 5 }], scheme))).toEqual([
      '是',
      '是',
      '否',
    ]);
  });

  test('a tie inside the places needs no decision', () => {
    const scheme = withSettings(classComposite, { ties: 'manual', awardMin: '2' });
    expect(awards(classes([{}, {}, { disc: 5 }], scheme))).toEqual(['是', '是', '否']);
  });

  test('says how many are awarded and how far ties pass the places (A-46)', () => {
    const rows = ['八(1)班', '八(2)班', '八(3)班'].map((name) => classRow(name, {}));
    const { totals } = run(classComposite, typedRows(classComposite, 'sheet', rows));
    const [awarded, surplus] = totals;
    expect(awarded).toMatchObject({ label: '文明班级', value: exact('3') });
    expect(surplus?.value).toEqual(exact('2'));
  });

  test('the share is taken of all classes of the grade, sheet or no sheet (C-35)', () => {
    const scheme = withSettings(classComposite, { awardShare: '2/3' });
    expect(awards(classes([{ disc: 24 }, { disc: 23 }], scheme))).toEqual(['是', '是']);
  });

  test('months are ranked apart, and the semester is the mean of the published months', () => {
    const rows = [
      classRow('八(1)班', {}),
      classRow('八(2)班', { disc: 20 }),
      classRow('八(2)班', { month: '2024-10', disc: 15 }),
    ];
    const { units } = run(classComposite, typedRows(classComposite, 'sheet', rows));
    expect(units.map(({ key, rank }) => [key, rank])).toEqual([
      ['八(1)班|2024-09', 1],
      ['八(2)班|2024-09', 2],
      ['八(2)班|2024-10', 1],
    ]);
    expect(units[1]?.values['semester']).toEqual(exact('92.5'));
  });
});

describe('dormitories', () => {
  const check = (dorm: string, day: string, marks: Typed = {}): Typed => ({
    building: dorm.startsWith('1') ? '1号楼' : '2号楼',
    dorm,
    date: day,
    bed: 30,
    clean: 30,
    disc: 20,
    safe: 10,
    cult: 10,
    ...marks,
  });
  const dorms = (rows: readonly Typed[], scheme = dormCivilised): readonly UnitResult[] =>
    run(scheme, typedRows(scheme, 'checks', rows)).units;

  test('a veto in one check vetoes the month and no other month (C-36)', () => {
    const units = dorms([
      check('1-201', '2024-09-10', { veto: '是' }),
      check('1-201', '2024-09-17'),
      check('1-201', '2024-10-08'),
    ]);
    expect(units.map(({ key, rank, award }) => [key, rank, award])).toEqual([
      ['1-201|2024-09', null, false],
      ['1-201|2024-10', 1, true],
    ]);
  });

  test('one check with a blank leaves the month 未完成', () => {
    const [unit] = dorms([
      check('1-201', '2024-09-10'),
      check('1-201', '2024-09-17', { bed: null }),
    ]);
    expect(unit).toMatchObject({ state: 'unfinished', award: null });
  });

  test('a school may award by building', () => {
    const rows = [check('1-201', '2024-09-10'), check('2-101', '2024-09-10', { cult: 5 })];
    const byBuilding = withSettings(dormCivilised, { group: 'building' });
    expect(awards(dorms(rows))).toEqual(['是', '否']);
    expect(awards(dorms(rows, byBuilding))).toEqual(['是', '是']);
  });

  test('checks stay exact and are rounded once, as the mean (R-02)', () => {
    const scheme = withSettings(dormCivilised, { decimals: '0' });
    const output = run(
      scheme,
      typedRows(scheme, 'checks', [
        check('1-201', '2024-09-10', { cult: 9.4 }),
        check('1-201', '2024-09-17', { cult: 9.4 }),
      ]),
    );
    const points = [...(output.calculated.get('checks')?.values() ?? [])];
    expect(points.map(({ score }) => score)).toEqual([exact('99.4'), exact('99.4')]);
    expect(output.units[0]?.score).toEqual(exact('99'));
  });
});

describe('branches', () => {
  const sheet = typedRows(branchThreeType, 'sheet', [
    { branch: '第一支部', l1: 14, l2: 9, l3: 14, s1: 14, s2: 9, s3: 9, c1: 9, c2: 14 },
  ]);

  test('without a ballot the branch is 未完成 and says what is missing', () => {
    const [unit] = run(branchThreeType, sheet).units;
    expect(unit).toMatchObject({ state: 'unfinished', score: null });
    expect(unit?.flags.map(({ kind }) => kind)).toEqual(['noSource']);
    expect(unit?.values['sheet']).toEqual(exact('92'));
  });

  test('a school may take the sheet alone', () => {
    const scheme = withSettings(branchThreeType, { ballotMissing: 'sheetOnly' });
    expect(scoreOf(run(scheme, sheet).units[0])).toBe('92.00');
  });

  test('an unfinished ballot is no ballot', () => {
    const published = new Map([['ballot-report', new Map([['第一支部', null]])]]);
    expect(run(branchThreeType, sheet, published).units[0]?.state).toBe('unfinished');
  });

  test('an item that a school adds counts for the type its name begins with', () => {
    const [marks, ...others] = branchThreeType.groups;
    const added = { key: 'x', label: '学习型·新指标', points: '5', from: '' };
    const items = [...(marks?.items ?? []), added];
    const scheme = { ...branchThreeType, groups: [{ ...marks, items }, ...others] } as TableScheme;
    const rows = typedRows(scheme, 'sheet', [
      { branch: '第一支部', l1: 14, l2: 9, l3: 14, s1: 14, s2: 9, s3: 9, c1: 9, c2: 14, x: 4 },
    ]);
    expect(run(scheme, rows).units[0]?.values['learning']).toEqual(exact('41'));
  });
});

describe('laws', () => {
  const mark = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max });
  const anyClass = fc.record({ study: mark(20), disc: mark(25), clean: mark(20), act: mark(9) });
  const three = fc.tuple(anyClass, anyClass, anyClass);
  const printed = (units: readonly UnitResult[]): unknown =>
    units.map(({ key, score, band, rank, award }) => {
      const text = score === null ? null : toExactText(score);
      return [key, text, band, rank, award];
    });

  test('more points never lower a score, a rank or an award', () => {
    fc.assert(
      fc.property(three, (marks) => {
        const [before] = classes(marks);
        const [after] = classes([{ ...marks[0], act: marks[0].act + 1 }, marks[1], marks[2]]);
        expect(Number(scoreOf(after))).toBeGreaterThanOrEqual(Number(scoreOf(before)));
        expect(after?.rank ?? 0).toBeLessThanOrEqual(before?.rank ?? 0);
        expect(before?.award === true && after?.award !== true).toBe(false);
      }),
    );
  });

  test('the order of rows never matters', () => {
    fc.assert(
      fc.property(three, (marks) => {
        const names = ['八(1)班', '八(2)班', '八(3)班'];
        const rows = typedRows(
          classComposite,
          'sheet',
          marks.map((each, index) => classRow(names[index] ?? '', each)),
        );
        expect(printed(run(classComposite, [...rows].reverse()).units)).toEqual(
          printed(run(classComposite, rows).units),
        );
      }),
    );
  });

  test('a row with a blank changes nobody else, but that it takes no place', () => {
    fc.assert(
      fc.property(three, (marks) => {
        const alone = classes(marks.slice(0, 2));
        const withBlank = classes([marks[0], marks[1], { ...marks[2], disc: null }]);
        expect(printed(withBlank.slice(0, 2))).toEqual(printed(alone));
      }),
    );
  });
});
