import { dateCell, textCell } from '../../src/sheets/cellInput';
import type { CellInput } from '../../src/sheets/tabContent';

/** A row by column key, as somebody would type it. */
export type TypedRow = Readonly<Record<string, string | number>>;

const BRANCHES = Array.from('一二三四五六七八九', (digit) => `第${digit}支部`);
const GRADES = ['七年级', '八年级', '九年级'];
const STUDENTS_PER_CLASS = 40;
const MEMBERS_PER_CLASS = 15;
const WEEKS = 20;
const FIRST_MONDAY = Date.UTC(2024, 8, 2);
const DAY = 86_400_000;

/** One member of the generated school and what he has to do. */
export interface SemesterPerson {
  readonly id: string;
  readonly name: string;
  readonly branch: string;
  readonly role: 'adviser' | 'manager' | 'support' | 'teacher';
  /** Of an adviser: the class; "" of others. */
  readonly homeroom: string;
}

/** A school of so many members with 20 weeks of logs; the same at every run. */
export interface SemesterSchool {
  readonly people: readonly SemesterPerson[];
  readonly classes: readonly string[];
  readonly students: readonly { readonly id: string; readonly class: string }[];
}

export function semesterSchool(members: number): SemesterSchool {
  const classCount = Math.max(2, Math.floor(members / MEMBERS_PER_CLASS));
  const classes = Array.from(
    { length: classCount },
    (_, index) => `${'七八九'[index % 3] ?? ''}(${Math.floor(index / 3) + 1})班`,
  );
  const managers = Math.ceil(members / 50);
  const support = Math.ceil(members / 25);
  const people = Array.from({ length: members }, (_, index): SemesterPerson => {
    const ordinal = index - classCount;
    const role =
      ordinal < 0
        ? 'adviser'
        : ordinal < managers
          ? 'manager'
          : ordinal < managers + support
            ? 'support'
            : 'teacher';
    return {
      id: `D${String(index + 1).padStart(5, '0')}`,
      name: `样${String.fromCharCode(0x4e00 + (index % 5000), 0x4e00 + ((index * 7) % 3000))}`,
      branch: BRANCHES[index % BRANCHES.length] ?? '',
      role,
      homeroom: classes[index] ?? '',
    };
  });
  const students = classes.flatMap((name, index) =>
    Array.from({ length: STUDENTS_PER_CLASS }, (_, seat) => ({
      id: `S${String(index * STUDENTS_PER_CLASS + seat + 1).padStart(6, '0')}`,
      class: name,
    })),
  );
  return { people, classes, students };
}

const POSTS = { adviser: '班主任', manager: '年级主任', support: '', teacher: '任课教师' } as const;

/** 花名册 of the school, by column key. */
export function semesterRoster({ people }: SemesterSchool): ReadonlyMap<string, CellInput>[] {
  return people.map(
    ({ id, name, branch, role, homeroom }, index) =>
      new Map<string, CellInput>([
        ['id', textCell(id)],
        ['name', textCell(name)],
        ['branch', textCell(branch)],
        ['posts', textCell(POSTS[role])],
        ['partyStatus', textCell('正式')],
        ['staffType', textCell('在职')],
        ['support', textCell(role === 'support' ? '是' : '否')],
        ['title', textCell('高级')],
        ['department', textCell(GRADES[index % GRADES.length] ?? '')],
        ['homeroom', textCell(homeroom)],
        ['joined', dateCell('2010-07-01')],
      ]),
  );
}

/** ISO day of a week (0 to 19) and a day of it (0 = Monday). */
export function dayOf(week: number, day: number): string {
  return new Date(FIRST_MONDAY + (week * 7 + day) * DAY).toISOString().slice(0, 10);
}

/** The base tabs that the school fills in, by their key. */
export function semesterBases({
  people,
  classes,
  students,
}: SemesterSchool): Readonly<Record<string, readonly TypedRow[]>> {
  const weeks = Array.from({ length: WEEKS }, (_, week) => ({
    week: week + 1,
    start: dayOf(week, 0),
    end: dayOf(week, 6),
    counts: '是',
    factor: 1,
    month: dayOf(week, 2).slice(0, 7),
  }));
  return {
    classes: classes.map((name, index) => ({
      class: name,
      grade: GRADES[index % 3] ?? '',
      adviser: people[index]?.id ?? '',
      size: STUDENTS_PER_CLASS,
    })),
    students: students.map(({ id, class: name }) => ({ id, name: `生${id}`, class: name })),
    weeks,
    months: [...new Set(weeks.map(({ month }) => month))].map((month) => ({ month, factor: 1 })),
    leaves: [],
  };
}

/** How many weeks the logs cover. */
export { WEEKS };
