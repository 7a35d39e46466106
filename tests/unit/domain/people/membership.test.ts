import { isDue, isMemberAt, isShortMembership } from '../../../../src/domain/people/membership';
import { member, YEAR_END } from '../sampleSchool';

describe('who is expected to have a row (A-08)', () => {
  it.each([
    ['a full member', {}, true, true],
    ['a probationary member', { partyStatus: '预备' }, true, true],
    ['a postponed member', { status: '缓评' }, true, true],
    ['an exempt member', { status: '免考' }, true, false],
    ['a member who left the day before the year end', { left: '2024-12-30' }, false, false],
    ['a member who left on the year end itself', { left: '2024-12-31' }, false, false],
    ['a member who leaves the day after', { left: '2025-01-01' }, true, true],
    ['a member without a branch', { branch: '' }, false, false],
    ['an applicant activist', { partyStatus: '积极分子' }, false, false],
    ['somebody outside the Party', { partyStatus: '群众' }, false, false],
    ['somebody whose 党员类别 is blank', { partyStatus: '' }, false, false],
  ] as const)('%s', (_who, change, atYearEnd, due) => {
    const person = member('D001', change);
    expect(isMemberAt(person, YEAR_END)).toBe(atYearEnd);
    expect(isDue(person, YEAR_END)).toBe(due);
  });
});

describe('too short in the branch for a grade (A-08)', () => {
  it.each([
    ['2024-06-30', 6, false],
    ['2024-07-01', 6, true],
    ['2024-09-01', 6, true],
    ['2024-09-30', 3, false],
    ['2024-10-01', 3, true],
    ['2024-12-31', 0, false],
    ['2024-11-30', 1, false],
    ['2024-12-01', 1, true],
    [null, 6, false],
  ])('joined %s with %i months: %s', (joined, months, short) => {
    expect(isShortMembership(member('D001', { joined }), YEAR_END, months)).toBe(short);
  });
});
