import { exact } from '../../src/domain/exact/exact';
import { makeRoster } from '../../src/domain/people/makeRoster';
import type { Person } from '../../src/domain/people/person';
import { globalsOfYear } from '../../src/domain/scheme/globals';
import type { Leave, School, SchoolWeek } from '../../src/domain/tables/school';

/** Somebody of 花名册; what a test does not say is plain. */
export function person(id: string, posts: readonly string[], more: Partial<Person> = {}): Person {
  return {
    id,
    name: `样${id}`,
    branch: '第一支部',
    posts,
    partyStatus: '正式',
    staffType: '在职',
    department: '七年级部',
    homeroom: '',
    support: false,
    title: '',
    joined: null,
    left: null,
    status: '正常',
    row: 5,
    ...more,
  };
}

/** Weeks from Monday 2024-09-02 on, one factor each; all of September and October 2024. */
export function weeks(...factors: readonly string[]): readonly SchoolWeek[] {
  const days = [
    ['2024-09-02', '2024-09-08', '2024-09'],
    ['2024-09-09', '2024-09-15', '2024-09'],
    ['2024-09-16', '2024-09-22', '2024-09'],
    ['2024-09-23', '2024-09-29', '2024-09'],
    ['2024-09-30', '2024-10-06', '2024-10'],
    ['2024-10-07', '2024-10-13', '2024-10'],
  ] as const;
  return factors.map((factor, index) => {
    const [start, end, month] = days[index]!;
    return { week: String(index + 1), start, end, factor: exact(factor), month };
  });
}

export function leave(personId: string, key: string, factor: string): Leave {
  const kind = key.includes('-') ? 'month' : 'week';
  return { personId, kind, key, factor: exact(factor), reason: '公出培训' };
}

/** A school of these people with the quotas of 3.6 and 3.7, long after the term. */
export function quotaSchool(people: readonly Person[], more: Partial<School> = {}): School {
  return {
    roster: makeRoster(people),
    classes: [],
    students: [],
    weeks: weeks('1', '1', '0.6', '1'),
    months: [{ month: '2024-09', factor: exact('1') }],
    posts: [
      { post: '校长', weekly: exact('5'), monthly: exact('15'), role: '行管干部' },
      { post: '年级主任', weekly: exact('6'), monthly: exact('15'), role: '行管干部' },
      { post: '学科组长', weekly: exact('3'), monthly: exact('10'), role: '任课教师' },
      { post: '班主任', weekly: null, monthly: exact('15'), role: '班主任' },
      { post: '任课教师', weekly: null, monthly: exact('10'), role: '任课教师' },
    ],
    leaves: [],
    holidays: [],
    globals: globalsOfYear('2024'),
    asOf: '2025-01-10',
    ...more,
  };
}
