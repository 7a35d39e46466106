import { exact, toExactText } from '../../../../src/domain/exact/exact';
import { summariseUnits } from '../../../../src/domain/tables/summariseUnits';
import type { UnitState } from '../../../../src/domain/tables/unitResult';
import { staffComposite } from '../../../../src/schemes/tables/staffComposite';
import { starRating } from '../../../../src/schemes/tables/starRating';
import { exampleSchool } from '../../../support/exampleTables';
import { fc } from '../fc';
import { unit } from './sampleUnits';

const school = exampleSchool();

describe('the summary of a scheme (C-40)', () => {
  const units = [
    unit('A', { branch: '第二支部', group: '七年级部', score: exact('90'), band: '5' }),
    unit('B', { branch: '第一支部', group: '机关部', score: exact('85'), band: '4' }),
    unit('C', { branch: '第一支部', group: '七年级部', state: 'pending' }),
    unit('D', { branch: '第一支部', group: '机关部', state: 'exempt' }),
    unit('E', { branch: '第一支部', group: '机关部', state: 'postponed' }),
    unit('F', { branch: '第一支部', group: '', state: 'unfinished' }),
  ];

  it('counts everybody but the exempt as due, and each state apart', () => {
    const { total } = summariseUnits(starRating, units, school);
    expect(total).toMatchObject({
      due: 5, scored: 2, exempt: 1, postponed: 1, unfinished: 1, pending: 1, ungraded: 0,
    }); // biome-ignore format: one line reads better
  });

  it('gives each band its share of those due, in percent points with two decimals', () => {
    const { total } = summariseUnits(starRating, units.slice(0, 4), school);
    expect(total.bands.map(({ count, share }) => [count, toExactText(share!)])).toEqual([
      [1, '33.33'],
      [1, '33.33'],
      ...Array.from({ length: 4 }, () => [0, '0']),
    ]);
  });

  it('takes mean, highest and lowest from the published scores', () => {
    const { mean, max, min } = summariseUnits(starRating, units, school).total;
    expect([mean, max, min].map((each) => toExactText(each!))).toEqual(['87.5', '90', '85']);
  });

  it('has a line for each branch in the order of 花名册', () => {
    const { groups } = summariseUnits(starRating, units, school);
    expect(groups.map(({ group, due }) => [group, due])).toEqual([
      ['第一支部', 4],
      ['第二支部', 1],
    ]);
  });

  it('has other groups as they come, and none where the scheme has none', () => {
    const { groups } = summariseUnits(staffComposite, units, school);
    expect(groups.map(({ group }) => group)).toEqual(['七年级部', '机关部', '']);
    expect(summariseUnits({ ...starRating, summaryBy: null }, units, school).groups).toEqual([]);
  });

  it('has no shares and no figures of nobody', () => {
    const { total } = summariseUnits(starRating, [unit('D', { state: 'exempt' })], school);
    expect(total).toMatchObject({ due: 0, mean: null, max: null, min: null });
    expect(total.bands.every(({ share }) => share === null)).toBe(true);
  });

  it('always adds up, in every group and in all', () => {
    const states: readonly UnitState[] = [
      'graded', 'unbanded', 'unfinished', 'noDimension', 'pending', 'ungraded', 'exempt', 'postponed',
    ]; // biome-ignore format: one line reads better
    const one = fc.record({
      state: fc.constantFrom(...states),
      branch: fc.constantFrom('第一支部', '第二支部', '第九支部', ''),
      band: fc.constantFrom(...starRating.bands.map(({ key }) => key)),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (made) => {
        const many = made.map(({ state, branch, band }, index) =>
          unit(`U${index}`, { state, branch, band: state === 'graded' ? band : null }),
        );
        const { groups, total } = summariseUnits(starRating, many, school);
        for (const line of [...groups, total]) {
          const { due, scored, postponed, unfinished, pending, noDimension } = line;
          expect(scored + postponed + unfinished + pending + noDimension).toBe(due);
          const banded = line.bands.reduce((sum, { count }) => sum + count, 0);
          expect(banded + line.ungraded + line.unbanded).toBe(scored);
        }
        expect(groups.reduce((sum, { due, exempt }) => sum + due + exempt, 0)).toBe(many.length);
      }),
    );
  });
});
