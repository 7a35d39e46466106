import { compare, type Exact, exact, least, sum } from '../../exact/exact';
import { groupedBy } from '../../tables/groupedBy';
import type { School, SchoolClass, Student } from '../../tables/school';
import type { Settings } from '../../tables/settings';
import type { OutputRow } from '../../tables/unitResult';
import { percentOf } from './quotaCount';
import type { Visit } from './visitLog';

/** How far a class was reached, students, by anybody (C-25). */
export interface ClassCoverage {
  readonly class: string;
  readonly size: number;
  /** Students phoned often enough. */
  readonly phone: number;
  /** Students reached in any form that counts for coverage. */
  readonly any: number;
  readonly missing: readonly Student[];
  /** Students not phoned often enough, which is what an adviser is asked about. */
  readonly missingPhone: readonly Student[];
  /** Students of 学生名册, where it counts otherwise than 班级表; null where both agree. */
  readonly listed: number | null;
}

/** 学生数 of 班级表, else what 学生名册 counts; null when neither says. */
export function classSize(
  { name, size }: SchoolClass,
  students: readonly Student[],
): number | null {
  if (size !== null) return size;
  const listed = students.filter((student) => student.class === name).length;
  return listed > 0 ? listed : null;
}

/** Every class with students, in the order of 班级表. */
export function classCoverage(
  school: School,
  visits: readonly Visit[],
  settings: Settings,
): readonly ClassCoverage[] {
  const phoneForms = settings.list('phoneForms');
  const coverForms = settings.list('coverForms');
  const times = settings.count('phoneCoverTimes');
  const visitsOf = groupedBy(visits, ({ student }) => student?.class ?? null);
  const studentsOf = groupedBy(school.students, (student) => student.class);
  return school.classes.flatMap((each): ClassCoverage[] => {
    const here = visitsOf.get(each.name) ?? [];
    const students = studentsOf.get(each.name) ?? [];
    const size = classSize(each, students);
    if (size === null || size === 0) return [];
    const reached = timesOf(here, coverForms);
    const calls = timesOf(here, phoneForms);
    const isPhoned = (id: string): boolean => (calls.get(id) ?? 0) >= times;
    return [
      {
        class: each.name,
        size,
        phone: [...calls.keys()].filter(isPhoned).length,
        any: reached.size,
        missing: students.filter(({ id }) => !reached.has(id)),
        missingPhone: students.filter(({ id }) => !isPhoned(id)),
        listed: students.length > 0 && students.length !== size ? students.length : null,
      },
    ];
  });
}

/** How often each student was visited in one of the forms. */
export function timesOf(
  visits: readonly Visit[],
  forms: readonly string[],
): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { form, studentId } of visits) {
    if (forms.includes(form)) times.set(studentId, (times.get(studentId) ?? 0) + 1);
  }
  return times;
}

/** Part of a class in percent; never over 100, even where 班级表 counts too few. */
export function coverageRate(part: number, size: number): Exact | null {
  const rate = percentOf(exact(String(part)), exact(String(size)));
  return rate === null ? null : least(rate, exact('100'));
}

/** 班级家访覆盖. `uncovered` is 是 where somebody was not reached: 未覆盖学生名单. */
export function coverageRows(classes: readonly ClassCoverage[]): readonly OutputRow[] {
  return classes.map((each) => ({
    unit: each.class,
    values: {
      class: each.class,
      size: exact(String(each.size)),
      phoneCover: exact(String(each.phone)),
      anyCover: exact(String(each.any)),
      rate: coverageRate(each.any, each.size),
      missing: missingText(each),
      uncovered: each.any < each.size ? '是' : '否',
    },
  }));
}

function missingText({ missing, listed, size }: ClassCoverage): string {
  const names = missing.map(studentText).join('、');
  const note = listed === null ? '' : `（学生名册 ${listed} 人，班级表 ${size} 人）`;
  return names + note;
}

/** A student as lists name one: 学号 and, where it is known, the name. */
export function studentText({ id, name }: Student): string {
  return name === '' ? id : `${id} ${name}`;
}

/** The whole school, students of all classes together, percent; null without students. */
export function schoolCoverage(classes: readonly ClassCoverage[]): Exact | null {
  const any = sum(classes.map((each) => exact(String(each.any))));
  const size = sum(classes.map((each) => exact(String(each.size))));
  const rate = percentOf(any, size);
  return rate !== null && compare(rate, exact('100')) > 0 ? exact('100') : rate;
}
