import { makeRoster } from '../../../../src/domain/people/makeRoster';
import { matchRow, type RowIdentity } from '../../../../src/domain/people/matchRow';
import type { Roster } from '../../../../src/domain/people/person';
import { member } from '../sampleSchool';

let roster: Roster;
beforeAll(() => {
  roster = makeRoster([
    member('D008', { name: '样明', branch: '第一支部' }),
    member('D013', { name: '例宁', branch: '第二支部' }),
    member('D024', { name: '样明', branch: '第三支部' }),
    member('D030', { name: '样双', branch: '第三支部' }),
    member('D031', { name: '样双', branch: '第三支部' }),
    member('T001', { name: '教红', branch: '' }),
  ]);
});

const match = (row: Partial<RowIdentity>) =>
  matchRow({ id: '', name: '', suffixed: false, branch: '', ...row }, roster);

describe('a row with 编号', () => {
  it.each([
    ['name and branch agree', { name: '例宁', branch: '第二支部' }],
    ['name and branch are blank', {}],
    ['the name carries a suffix', { name: '例宁', suffixed: true }],
  ])('is that person without a word when %s', (_when, row) => {
    expect(match({ id: 'D013', ...row })).toEqual({ personId: 'D013', findings: [] });
  });

  it('of another branch counts for the roster’s branch (W12)', () => {
    expect(match({ id: 'D013', name: '例宁', branch: '第三支部' })).toEqual({
      personId: 'D013',
      findings: [
        { code: 'W12', at: 'branch', suggested: '第二支部', detail: { branch: '第二支部' } },
      ],
    });
  });

  it('and a name that is another person’s is E14, which names both', () => {
    expect(match({ id: 'D013', name: '样明', branch: '第三支部' })).toEqual({
      personId: 'D013',
      findings: [
        {
          code: 'E14',
          at: 'name',
          suggested: '例宁',
          detail: { rosterName: '例宁', candidates: 'D008 第一支部、D024 第三支部' },
        },
      ],
    });
  });

  it('and a misspelt name is E14 with nobody else in question', () => {
    expect(match({ id: 'D013', name: '例柠' }).findings).toEqual([
      {
        code: 'E14',
        at: 'name',
        suggested: '例宁',
        detail: { rosterName: '例宁', candidates: '' },
      },
    ]);
  });

  it.each([
    ['and an unknown name', '样无', '', ''],
    ['but a name that one person has suggests his id', '例宁', 'D013', 'D013 第二支部'],
    ['and a name of several suggests none', '样明', '', 'D008 第一支部、D024 第三支部'],
    ['and no name', '', '', ''],
  ])('that is unknown is E13, %s', (_when, name, suggested, candidates) => {
    expect(match({ id: 'D099', name })).toEqual({
      personId: null,
      findings: [
        { code: 'E13', at: 'id', suggested, detail: { id: 'D099', name, branch: '', candidates } },
      ],
    });
  });
});

describe('a row without 编号', () => {
  it.each([
    ['with the branch', '第二支部'],
    ['without a branch', ''],
  ])('is the only person of that name (W10) %s', (_when, branch) => {
    expect(match({ name: '例宁', branch })).toEqual({
      personId: 'D013',
      findings: [
        {
          code: 'W10',
          at: 'id',
          suggested: 'D013',
          detail: { name: '例宁', branch: '第二支部' },
        },
      ],
    });
  });

  it('is told from a namesake by the branch (W11)', () => {
    expect(match({ name: '样明', branch: '第三支部' })).toEqual({
      personId: 'D024',
      findings: [
        {
          code: 'W11',
          at: 'id',
          suggested: 'D024',
          detail: { name: '样明', branch: '第三支部' },
        },
      ],
    });
  });

  it.each([
    ['no branch says which namesake is meant', '样明', '', 'D008 第一支部、D024 第三支部'],
    ['both namesakes are in the branch', '样双', '第三支部', 'D030 第三支部、D031 第三支部'],
    ['the only one of that name is in another branch', '例宁', '第一支部', 'D013 第二支部'],
    ['the only one of that name has no branch', '教红', '第一支部', 'T001'],
  ])('is nobody (E12) when %s', (_when, name, branch, candidates) => {
    expect(match({ name, branch })).toEqual({
      personId: null,
      findings: [{ code: 'E12', at: 'id', suggested: '', detail: { name, candidates } }],
    });
  });

  it('is nobody (E12) when the name carries a suffix, because only the id decides then', () => {
    expect(match({ name: '例宁', suffixed: true, branch: '第二支部' })).toEqual({
      personId: null,
      findings: [
        {
          code: 'E12',
          at: 'id',
          suggested: '',
          detail: { name: '例宁', candidates: 'D013 第二支部' },
        },
      ],
    });
  });

  it('and with an unknown name is E13 at the name', () => {
    expect(match({ name: '样无', branch: '第一支部' })).toEqual({
      personId: null,
      findings: [
        {
          code: 'E13',
          at: 'name',
          suggested: '',
          detail: { id: '', name: '样无', branch: '第一支部', candidates: '' },
        },
      ],
    });
  });

  it('and without a name is nobody, and the reader says why', () => {
    expect(match({ branch: '第一支部' })).toEqual({ personId: null, findings: [] });
  });
});
