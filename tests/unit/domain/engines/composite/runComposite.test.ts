import { exact, toCellNumber, toExactText } from '../../../../../src/domain/exact/exact';
import type { OutputValue, UnitResult } from '../../../../../src/domain/tables/unitResult';
import { staffComposite } from '../../../../../src/schemes/tables/staffComposite';
import { compositeOf } from '../../../../support/compositeCase';
import { typedRows } from '../../../../support/exampleTables';
import { withSettings } from '../../../../support/withSettings';
import { fc } from '../../fc';
import { member } from '../../sampleSchool';
import { compositeOfOne, FULL, published, schoolOf, teacher } from './sampleStaff';

const text = (value: OutputValue | undefined): string | null =>
  value === null || value === undefined || typeof value === 'string'
    ? (value ?? null)
    : toExactText(value);

const scoreOf = ({ score }: UnitResult): string | null => text(score);

describe('components that do not apply (A-42)', () => {
  // 55 typed and 6 of 家访, out of 65 that apply to a teacher outside the Party.
  it.each([
    ['rescale', '65', '93.85'],
    ['zero', '100', '61'],
    ['full', '100', '96'],
  ])('with %s leave %s as the base and give %s', (nonApplicable, base, score) => {
    const unit = compositeOfOne(FULL, { nonApplicable });
    expect(text(unit.values['base'])).toBe(base);
    expect(scoreOf(unit)).toBe(score);
    expect(unit.values['ask']).toBe('-');
  });

  it('are told from components that are switched off, by label or key', () => {
    const unit = compositeOfOne(FULL, {
      disabledComponents: '家访、attend',
      nonApplicable: 'full',
    });
    expect(unit.values).toMatchObject({ visit: '停用', attend: '停用', observe: '-' });
    expect(text(unit.values['base'])).toBe('85');
    expect(scoreOf(unit)).toBe('100');
  });

  it('leave nobody with a score when nothing at all applies', () => {
    const unit = compositeOfOne(FULL, {
      disabledComponents: '师德师风、本职(教育教学)工作、出勤与会议、家访',
    });
    expect([unit.state, unit.values['base'], unit.values['band']]).toEqual([
      'unfinished',
      null,
      '未完成',
    ]);
  });

  it.each([
    ['管理听课', 'observe', member('D001', { posts: ['年级主任'] }), '100'],
    ['家访 of a class adviser by 花名册', 'visit', member('D001', { homeroom: '七(1)班' }), '100'],
    ['问师生', 'ask', member('D001', { support: true }), '100'],
    ['师徒结对', 'mentor', member('D001'), '100'],
    ['认责承诺', 'promise', member('D001'), '100'],
  ])('%s applies to whom it should', (_name, key, person, score) => {
    const all = ['observation', 'home-visit', 'ask-service', 'mentoring', 'commitment'];
    const sources = published(Object.fromEntries(all.map((each) => [each, { D001: score }])));
    const unit = compositeOfOne(FULL, {}, person, sources);
    const max = staffComposite.groups[0]!.items.find((each) => each.key === key)!.points;
    expect(text(unit.values[key])).toBe(max);
  });
});

describe('what keeps somebody from a score', () => {
  it.each([
    [
      'a blank mark',
      { ethics: 15, work: 35 },
      [{ kind: 'missing', detail: { items: '出勤与会议' } }],
    ],
    [
      'a row without marks',
      {},
      [{ kind: 'missing', detail: { items: '师德师风、本职(教育教学)工作、出勤与会议' } }],
    ],
  ])('is %s, and is named', (_name, typed, flags) => {
    const unit = compositeOfOne(typed);
    expect([unit.state, unit.score, unit.values['band']]).toEqual(['unfinished', null, '未完成']);
    expect(unit.flags).toEqual(flags);
  });

  it('is no blank mark where the school counts blanks as 0', () => {
    expect(scoreOf(compositeOfOne({ ethics: 15, work: 35 }, { missing: 'zero' }))).toBe('86.15');
  });

  it.each([
    ['is not in the workbook', published({})],
    ['does not know him', published({ 'home-visit': { T009: '80' } })],
    ['has no score for him yet', published({ 'home-visit': { T001: null } })],
  ])('is a source that %s, while others are rated', (_name, sources) => {
    const unit = compositeOfOne(FULL, {}, teacher('T001'), sources);
    expect([unit.state, unit.values['visit']]).toEqual(['unfinished', null]);
    expect(unit.flags).toEqual([{ kind: 'noSource', detail: { items: '家访' } }]);
  });

  it('is a row with an error, which is no blank', () => {
    const rows = typedRows(staffComposite, 'sheet', [{ id: 'T001', ...FULL }]).map((row) => ({
      ...row,
      cells: {
        ...row.cells,
        work: { ...row.cells['work']!, number: null, state: 'unreadable', code: 'E03' } as const,
      },
    }));
    const sources = published({ 'home-visit': { T001: '60' } });
    const [unit] = compositeOf(staffComposite, rows, sources, schoolOf(teacher('T001'))).units;
    expect(unit!.flags).toEqual([{ kind: 'blocked', detail: { codes: 'E03' } }]);
    expect(unit!.state).toBe('unfinished');
  });

  it.each([
    [{ status: '免考' } as const, '正常', 'exempt', '免考'],
    [{ staffType: '离退休' } as const, '正常', 'exempt', '免考'],
    [{ status: '缓评' } as const, '正常', 'postponed', '缓评'],
    [{}, '缓评', 'postponed', '缓评'],
    [{}, '免考', 'exempt', '免考'],
  ])('is his status %j with %s on the sheet (R-07)', (change, status, state, band) => {
    const unit = compositeOfOne({ ...FULL, status }, {}, teacher('T001', change));
    expect([unit.state, unit.score, unit.values['band']]).toEqual([state, null, band]);
  });

  it('does not concern whoever has left by the year end', () => {
    const gone = teacher('T001', { left: '2024-12-31' });
    const there = teacher('T002', { left: '2025-01-01' });
    const { units } = compositeOf(staffComposite, [], new Map(), schoolOf(gone, there));
    expect(units.map(({ key }) => key)).toEqual(['T002']);
  });
});

describe('加分 and 扣分', () => {
  it.each([
    [{ bonus: 5 }, '98.85'],
    [{ deduct: 3.85 }, '90'],
    [{ deduct: 100 }, '0'],
  ])('%j give %s', (typed, score) => {
    expect(scoreOf(compositeOfOne({ ...FULL, ...typed }))).toBe(score);
  });

  it('bring nobody above 100 plus the greatest 加分', () => {
    const sources = published({ 'home-visit': { T001: '100' } });
    const typed = { ...FULL, bonus: 5 };
    expect(scoreOf(compositeOfOne(typed, {}, teacher('T001'), sources))).toBe('105');
    const three = { maxBonus: '3' };
    expect(scoreOf(compositeOfOne(typed, three, teacher('T001'), sources))).toBe('103');
  });
});

describe('the rank over all staff (R-12)', () => {
  it.each([
    ['min', [1, 1, 3]],
    ['dense', [1, 1, 2]],
  ])('shares places with %s', (rank, expected) => {
    const people = ['T001', 'T002', 'T003'].map((id) => teacher(id));
    const scheme = withSettings(staffComposite, { rank });
    const marks = [14, 14, 13];
    const rows = typedRows(
      scheme,
      'sheet',
      people.map(({ id }, index) => ({ id, ...FULL, ethics: marks[index]! })),
    );
    const sources = published({ 'home-visit': { T001: '60', T002: '60', T003: '60' } });
    const output = compositeOf(scheme, rows, sources, schoolOf(...people));
    expect(output.units.map((unit) => unit.rank)).toEqual(expected);
    const shown = output.calculated.get('sheet')!;
    expect([5, 6, 7].map((row) => text(shown.get(row)!['rank']))).toEqual(expected.map(String));
  });
});

describe('laws of the composite', () => {
  const hundredths = (most: number): fc.Arbitrary<number> =>
    fc.integer({ min: 0, max: most * 100 }).map((value) => value / 100);
  const marks = fc.record({ ethics: hundredths(15), work: hundredths(35), attend: hundredths(5) });

  it('lies between 0 and 105, and a better mark never gives a lower score', () => {
    fc.assert(
      fc.property(marks, hundredths(5), hundredths(100), (typed, bonus, deduct) => {
        const own = compositeOfOne({ ...typed, bonus, deduct }).exact!;
        const better = compositeOfOne({ ...typed, ethics: 15, bonus, deduct }).exact!;
        expect(toCellNumber(own)).toBeGreaterThanOrEqual(0);
        expect(toCellNumber(own)).toBeLessThanOrEqual(105);
        expect(toCellNumber(better)).toBeGreaterThanOrEqual(toCellNumber(own));
      }),
      { numRuns: 60 },
    );
  });

  it('is not changed by a component that does not apply', () => {
    fc.assert(
      fc.property(marks, hundredths(100), (typed, other) => {
        const sources = published({
          'home-visit': { T001: '60' },
          'ask-service': { T001: String(other) },
        });
        const with0 = compositeOfOne(typed, {}, teacher('T001'), sources);
        expect(scoreOf(with0)).toBe(scoreOf(compositeOfOne(typed)));
      }),
      { numRuns: 40 },
    );
  });

  it('of full marks everywhere is 100', () => {
    const sources = published({ 'home-visit': { T001: '100' } });
    expect(compositeOfOne(FULL, {}, teacher('T001'), sources).exact).toEqual(exact('100'));
  });
});
