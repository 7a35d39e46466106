import fc from 'fast-check';
import { type Candidate, decideOverrides } from '../../../../src/domain/review/decideOverrides';
import type { OverrideEntry } from '../../../../src/domain/review/override';
import { doubleContract } from '../../../../src/schemes/doubleContract';

const { bands } = doubleContract;

const person = (id: string, name: string, branch: string): Candidate => ({
  key: id,
  personId: id,
  name,
  branch,
  suggested: '合格党员',
  isScored: true,
});

const PEOPLE = [
  person('D008', '样明', '第一支部'),
  person('D024', '样明', '第三支部'),
  person('D003', '样春生', '第一支部'),
  { ...person('D021', '试雅', '第三支部'), suggested: '未完成', isScored: false },
];

const entry = (change: Partial<OverrideEntry> = {}): OverrideEntry => ({
  row: 5,
  scheme: 'double-contract',
  unit: 'D003',
  name: '',
  branch: '',
  suggested: '',
  band: '基本合格党员',
  reason: '研究决定',
  by: '支委会',
  date: '',
  ...change,
});

const decided = (...entries: OverrideEntry[]) => decideOverrides(bands, PEOPLE, entries);

describe('An override', () => {
  it.each<[string, Partial<OverrideEntry>, string]>([
    ['编号', {}, 'D003'],
    ['编号 in full-width characters', { unit: 'Ｄ００３' }, 'D003'],
    ['a name alone', { unit: '', name: '样春生' }, 'D003'],
    ['a name with its branch', { unit: '', name: '样明', branch: '第三支部' }, 'D024'],
    ['a name in place of 编号', { unit: '样春生' }, 'D003'],
  ])('finds its member by %s', (_, change, id) => {
    expect([...decided(entry(change)).overrides.keys()]).toEqual([id]);
  });

  it.each<[string, Partial<OverrideEntry>, string, string]>([
    ['namesakes', { unit: '', name: '样明' }, 'W35', 'several'],
    ['nobody', { unit: 'D999' }, 'W35', 'unit'],
    ['another name', { name: '样丹' }, 'W35', 'name'],
    ['somebody unfinished', { unit: 'D021' }, 'W35', 'state'],
    ['no band of the scheme', { band: '良好' }, 'W35', 'band'],
    ['no reason', { reason: '' }, 'E22', 'reason'],
    ['no name of who decided', { by: '' }, 'E22', 'by'],
  ])('with %s is not in force', (_, change, code, reason) => {
    const { overrides, faults } = decided(entry(change));
    expect(overrides.size).toBe(0);
    expect(faults).toMatchObject([{ code, detail: { reason } }]);
  });

  it('over another proposal stays in force and says so', () => {
    const { overrides, faults } = decided(entry({ suggested: '优秀党员(推荐)' }));
    expect(overrides.get('D003')).toMatchObject({ band: 'basic', outdated: true });
    expect(faults).toMatchObject([{ code: 'W36', detail: { calculated: '合格党员' } }]);
  });

  it('said twice counts once; contradicted, neither counts', () => {
    const twice = decided(entry(), entry({ row: 6 }));
    expect(twice.overrides.size).toBe(1);
    expect(twice.faults).toMatchObject([{ detail: { reason: 'repeated', rows: '5' } }]);
    const against = decided(entry(), entry({ row: 6, band: '不合格党员' }));
    expect(against.overrides.size).toBe(0);
    expect(against.faults.map(({ entry: { row } }) => row)).toEqual([5, 6]);
  });

  it('is decided the same whatever the order of the rows', () => {
    const one = fc.record({
      unit: fc.constantFrom('D003', 'D008', 'D024', 'D021', 'D999'),
      band: fc.constantFrom(...bands.map(({ label }) => label), '良好'),
      reason: fc.constantFrom('研究决定', ''),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 6 }), (rows) => {
        const entries = rows.map((row, index) => entry({ ...row, row: index + 5 }));
        const bandsOf = (some: readonly OverrideEntry[]) =>
          [...decideOverrides(bands, PEOPLE, some).overrides]
            .map(([key, { band }]) => `${key} ${band}`)
            .sort();
        expect(bandsOf([...entries].reverse())).toEqual(bandsOf(entries));
        expect(decideOverrides(bands, PEOPLE, entries).overrides.size).toBeLessThanOrEqual(3);
      }),
    );
  });
});
