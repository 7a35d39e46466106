import { type Exact, exact, toFixedText } from '../../../../../src/domain/exact/exact';
import type { School } from '../../../../../src/domain/tables/school';
import type { TableScheme } from '../../../../../src/domain/tables/tableScheme';
import type { UnitResult } from '../../../../../src/domain/tables/unitResult';
import { starRating } from '../../../../../src/schemes/tables/starRating';
import { meanOf } from '../../../../support/compositeCase';
import { type Typed, typedRows } from '../../../../support/exampleTables';
import { withSettings } from '../../../../support/withSettings';
import { fc } from '../../fc';
import { member } from '../../sampleSchool';
import { published, schoolOf } from './sampleStaff';

const inSemester = (school: School, semester: string): School => ({
  ...school,
  globals: { ...school.globals, semester },
});

function rated(
  typed: Typed,
  semester = '',
  sources: Parameters<typeof published>[0] = {},
  scheme: TableScheme = starRating,
): UnitResult {
  const rows = typedRows(scheme, 'sheet', [{ id: 'D001', ...typed }]);
  const school = inSemester(schoolOf(member('D001')), semester);
  return meanOf(scheme, rows, published(sources), school).units[0]!;
}

const average = ({ score }: UnitResult): string | null =>
  score === null ? null : toFixedText(score, 2);

describe('the semester that is pulled (C-34)', () => {
  const composite = (score: string | null) => ({ 'staff-composite': { D001: score } });

  it.each([
    ['', '90.00'],
    ['2024-2025学年第一学期', '90.00'],
    ['第二学期', '85.00'],
  ])('of a workbook of “%s” replaces what was typed: %s', (semester, mean) => {
    expect(average(rated({ s1: 70, s2: 80 }, semester, composite('100')))).toBe(mean);
  });

  it('fills a blank and is shown in its column', () => {
    const rows = typedRows(starRating, 'sheet', [{ id: 'D001', s1: null, s2: 80 }]);
    const sources = published(composite('100'));
    const output = meanOf(starRating, rows, sources, schoolOf(member('D001')));
    expect(average(output.units[0]!)).toBe('90.00');
    expect(output.calculated.get('sheet')!.get(5)).toMatchObject({ s1: exact('100') });
  });

  it('leaves what was typed while the composite is unfinished', () => {
    expect(average(rated({ s1: 70, s2: 80 }, '', composite(null)))).toBe('75.00');
  });

  it('is named when the composite is unfinished and nothing was typed', () => {
    const unit = rated({ s2: 80 }, '', composite(null));
    expect(unit.state).toBe('pending');
    expect(unit.flags).toEqual([{ kind: 'noSource', detail: { items: '第一学期综合考核分' } }]);
  });
});

describe('one semester only (A-44)', () => {
  it('is 待定, without plaque or pennant', () => {
    const unit = rated({ s1: 95 });
    expect([unit.state, unit.score, unit.band]).toEqual(['pending', null, null]);
    expect(unit.values).toMatchObject({ avg: null, stars: '待定', plaque: '否', pennant: '否' });
  });

  it('counts alone where the school wants it so', () => {
    const single = withSettings(starRating, { singleSemester: 'single' });
    const unit = rated({ s2: 95 }, '', {}, single);
    expect([average(unit), unit.values['stars']]).toEqual(['95.00', '五星级']);
  });

  it('is 未完成 when neither is known', () => {
    expect(rated({}).values).toMatchObject({ stars: '未完成' });
  });
});

describe('plaques and pennants', () => {
  const homeroom = schoolOf(member('D001', { homeroom: '七(1)班' }));
  const rows = (score: number) =>
    typedRows(starRating, 'sheet', [{ id: 'D001', s1: score, s2: score }]);

  it.each([
    ['4', 85, '是', '是'],
    ['4', 84, '否', '否'],
    ['5', 85, '否', '是'],
    ['3', 80, '是', '否'],
  ])(
    'from %s stars on, a mean of %d brings %s and %s',
    (plaqueMinStars, score, plaque, pennant) => {
      const scheme = withSettings(starRating, { plaqueMinStars });
      const [unit] = meanOf(scheme, rows(score), new Map(), homeroom).units;
      expect(unit!.values).toMatchObject({ plaque, pennant });
    },
  );

  it('go to a class adviser whom only 班级表 names', () => {
    const school = {
      ...schoolOf(member('D001')),
      classes: [{ name: '七(1)班', grade: '七年级', adviserId: 'D001', size: 10 }],
    };
    expect(meanOf(starRating, rows(95), new Map(), school).units[0]!.values['pennant']).toBe('是');
  });
});

describe('who is rated (A-45)', () => {
  it.each([
    ['a probationary member', { partyStatus: '预备' } as const, 'graded'],
    ['somebody retired', { staffType: '离退休' } as const, 'exempt'],
    ['somebody exempt', { status: '免考' } as const, 'exempt'],
    ['somebody postponed', { status: '缓评' } as const, 'postponed'],
  ])('%s', (_name, change, state) => {
    const typed = typedRows(starRating, 'sheet', [{ id: 'D001', s1: 95, s2: 95 }]);
    const { units } = meanOf(starRating, typed, new Map(), schoolOf(member('D001', change)));
    expect(units[0]!.state).toBe(state);
  });

  it('nobody outside the Party', () => {
    const school = schoolOf(member('T001', { partyStatus: '群众', branch: '' }));
    expect(meanOf(starRating, [], new Map(), school).units).toEqual([]);
  });
});

describe('stars by shares of the ranked members (A-43)', () => {
  const byShare = withSettings(starRating, { mode: 'rankQuota' });
  const starsOf = (scores: readonly number[], scheme = byShare): readonly unknown[] => {
    const people = scores.map((_, index) => member(`D${100 + index}`));
    const rows = typedRows(
      scheme,
      'sheet',
      scores.map((score, index) => ({ id: `D${100 + index}`, s1: score, s2: score })),
    );
    const output = meanOf(scheme, rows, new Map(), schoolOf(...people));
    return output.units.map(({ band }) => band);
  };

  it('give 13 and 6 of 31 as the report has them (S1-11)', () => {
    const stars = starsOf(Array.from({ length: 31 }, (_, index) => 100 - index));
    expect(stars.filter((band) => band === '5')).toHaveLength(13);
    expect(stars.filter((band) => band === '4')).toHaveLength(6);
    // 81, 80 are three stars; nobody below the shares has more, whatever his mean is.
    expect(stars.slice(19)).toEqual(['3', '3', ...Array.from({ length: 10 }, () => '2')]);
  });

  it('let everybody in who is tied at the last place, at the cost of the next band (A-46)', () => {
    // 42 % of 5 are 2 places and 19 % are 1; three are tied at the second.
    expect(starsOf([99, 95, 95, 95, 90])).toEqual(['5', '5', '5', '5', '3']);
  });

  it('report places and who stands there', () => {
    const people = [99, 95, 95, 95, 90].map((_, index) => member(`D${index}`));
    const rows = typedRows(
      byShare,
      'sheet',
      [99, 95, 95, 95, 90].map((score, index) => ({ id: `D${index}`, s1: score, s2: score })),
    );
    const { totals, units } = meanOf(byShare, rows, new Map(), schoolOf(...people));
    expect(totals.map(({ label, value }) => [label, toFixedText(value as Exact, 0)])).toEqual([
      ['五星级名额', '2'],
      ['五星级评出', '4'],
      ['四星级名额', '1'],
      ['四星级评出', '0'],
    ]);
    expect(units.map(({ rank }) => rank)).toEqual([1, 2, 2, 2, 5]);
  });

  it('never give a better mean fewer stars', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 105 }), { minLength: 1, maxLength: 12 }),
        fc.constantFrom('threshold', 'rankQuota'),
        (scores, mode) => {
          const stars = starsOf(scores, withSettings(starRating, { mode }));
          scores.forEach((score, one) => {
            scores.forEach((other, two) => {
              if (score >= other)
                expect(Number(stars[one])).toBeGreaterThanOrEqual(Number(stars[two]));
            });
          });
        },
      ),
      { numRuns: 60 },
    );
  });
});
