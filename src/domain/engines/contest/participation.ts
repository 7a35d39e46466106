import { exact } from '../../exact/exact';
import { isDue } from '../../people/membership';
import type { Person } from '../../people/person';
import type { EngineInput } from '../../tables/engineRun';
import { type TableRow, textOf } from '../../tables/tableRow';
import type { OutputRow, Total } from '../../tables/unitResult';
import type { ParticipationCheck } from './contestEngine';

/** Who gave which lessons, as rows of output tabs and as figures of the summary. */
export interface Participation {
  readonly members: readonly OutputRow[];
  readonly groups: readonly OutputRow[];
  readonly totals: readonly Total[];
}

/**
 * Checks 示范课登记: every due member gives a lesson of the kind required, support staff included,
 * 免考 ones left out (C-37, S1-12); teachers per 教研组 by kind (S0-16); teachers in service,
 * support staff aside, without the lesson that everybody gives (S0-14).
 */
export function participation(input: EngineInput, check: ParticipationCheck): Participation {
  const { people } = input.school.roster;
  const { yearEnd } = input.school.globals;
  const lessons = (input.rows.get(check.table) ?? []).filter(({ use }) => use === 'counted');
  const due = people.filter((person) => isDue(person, yearEnd));
  const teachers = people.filter(isTeacher);
  const without = (all: readonly Person[], kind: string): number =>
    all.filter((person) => given(lessons, person, kind, check) === 0).length;
  return {
    members: due.map((person) => memberRow(person, lessons, check)),
    groups: groupRows(lessons, check),
    totals: [
      total('lessons', '登记课节', lessons.length, '节'),
      total('givers', '承担人数', new Set(lessons.map(giverOf)).size, '人'),
      total('membersWithout', `未承担${check.required}党员`, without(due, check.required), '人'),
      total(
        'teachersWithout',
        `未上${check.everyTeacher}教师`,
        without(teachers, check.everyTeacher),
        '人',
      ),
    ],
  };
}

function isTeacher({ staffType, status, support }: Person): boolean {
  return staffType === '在职' && status !== '免考' && !support;
}

function giverOf(row: TableRow): string | null {
  return row.people[0] ?? null;
}

function given(
  lessons: readonly TableRow[],
  { id }: Person,
  kind: string,
  check: ParticipationCheck,
): number {
  return lessons.filter((row) => giverOf(row) === id && textOf(row, check.lessonKind) === kind)
    .length;
}

/** 是否承担 is 是 or 否. */
function memberRow(
  person: Person,
  lessons: readonly TableRow[],
  check: ParticipationCheck,
): OutputRow {
  const required = given(lessons, person, check.required, check);
  return {
    unit: person.id,
    values: {
      id: person.id,
      name: person.name,
      branch: person.branch,
      post: person.posts.join('、'),
      lessons: exact(String(required)),
      done: required > 0 ? '是' : '否',
    },
  };
}

/** Teachers of each 教研组 who gave the required kind and the kind of everybody, and all lessons. */
function groupRows(lessons: readonly TableRow[], check: ParticipationCheck): readonly OutputRow[] {
  const groups = [...new Set(lessons.map((row) => textOf(row, check.group)))];
  return groups.map((group) => {
    const own = lessons.filter((row) => textOf(row, check.group) === group);
    const teachers = (kind: string): number =>
      new Set(own.filter((row) => textOf(row, check.lessonKind) === kind).map(giverOf)).size;
    return {
      unit: group,
      values: {
        group,
        required: exact(String(teachers(check.required))),
        everyTeacher: exact(String(teachers(check.everyTeacher))),
        lessons: exact(String(own.length)),
      },
    };
  });
}

function total(key: string, label: string, count: number, unit: string): Total {
  return { key, label, value: exact(String(count)), unit };
}
