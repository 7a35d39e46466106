import {
  dayOf,
  type SemesterPerson,
  type SemesterSchool,
  type TypedRow,
  WEEKS,
} from './semesterSchool';

const person = ({ id, name }: SemesterPerson): TypedRow => ({ id, name });
const times = <Item>(count: number, item: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => item(index));
/** Marks of 61% to 100% of the full marks in hundredths, spread over rows and columns. */
export function markOf(max: number, row: number, column: number): number {
  return Math.round(max * (((row * 31 + column * 17) % 40) + 61)) / 100;
}

/**
 * The logs and registers of the semester by the name of their tab: 6 home visits a member, 6 lessons
 * a week of a manager, a question a week of support staff, 3 promises a member, 2 goals a member, a
 * pair for 20 members, a dormitory for 10 members checked 8 times.
 */
export function semesterRows(
  school: SemesterSchool,
): Readonly<Record<string, readonly TypedRow[]>> {
  return {
    家访记录: visits(school),
    听课记录: lessons(school),
    问师生记录: questions(school),
    对标承诺台账: promises(school),
    一岗双责目标表: goals(school),
    师徒结对登记: pairs(school),
    文明宿舍评比表: dormChecks(school),
    展评评委打分表: contest(school),
  };
}

function visits({ people, students, classes }: SemesterSchool): TypedRow[] {
  const perClass = students.length / classes.length;
  return people.flatMap((each, index) =>
    times(6, (visit) => {
      // An adviser visits his own class, the others any.
      const room = each.role === 'adviser' ? index : (index * 7 + visit) % classes.length;
      const student = students[room * perClass + ((index + visit) % perClass)];
      return {
        ...person(each),
        date: dayOf((visit * 3 + index) % WEEKS, index % 5),
        class: student?.class ?? '',
        sid: student?.id ?? '',
        student: `生${student?.id ?? ''}`,
        form: visit === 5 ? '入户家访' : '电话家访',
        talk: `谈学习情况${visit}`,
        help: '无',
        valuable: visit === 0 ? '是' : '否',
      };
    }),
  );
}

function lessons({ people, classes }: SemesterSchool): TypedRow[] {
  const managers = people.filter(({ role }) => role === 'manager');
  return managers.flatMap((each, index) =>
    times(WEEKS * 6, (lesson) => ({
      ...person(each),
      date: dayOf(Math.floor(lesson / 6), lesson % 5),
      period: (lesson % 6) + 1,
      teacher: people[(index * 13 + lesson) % people.length]?.name ?? '',
      class: classes[(index + lesson) % classes.length] ?? '',
      subject: '语文',
      cat: lesson % 3 === 0 ? '非高考科目' : '高考文化课',
      topic: `课题${lesson}`,
      form: '推门课',
      advice: '目标明确',
    })),
  );
}

function questions({ people }: SemesterSchool): TypedRow[] {
  const support = people.filter(({ role }) => role === 'support');
  return support.flatMap((each) =>
    times(WEEKS, (week) => ({
      ...person(each),
      dept: '总务处',
      date: dayOf(week, 3),
      who: '教师',
      q1: '是',
      advice: `建议${week}`,
    })),
  );
}

function promises({ people }: SemesterSchool): TypedRow[] {
  return people.flatMap((each, index) =>
    times(3, (promise) => ({
      kind: '党员',
      ...person(each),
      branch: each.branch,
      cat: '比学习',
      text: `承诺${promise}`,
      due: dayOf(18, 4),
      shown: dayOf(1, 0),
      ...(index % 9 === promise
        ? { state: '部分完成' }
        : { state: '完成', done: dayOf(17, promise) }),
    })),
  );
}

function goals({ people }: SemesterSchool): TypedRow[] {
  return people.flatMap((each, index) =>
    ['党建', '业务'].map((dim, goal) => ({
      ...person(each),
      branch: each.branch,
      dim,
      goal: `${dim}目标`,
      points: 100,
      got: markOf(100, index, goal),
    })),
  );
}

function pairs({ people }: SemesterSchool): TypedRow[] {
  return times(Math.floor(people.length / 20), (index) => ({
    pair: `P${String(index + 1).padStart(4, '0')}`,
    mid: people[index * 20]?.id ?? '',
    mname: people[index * 20]?.name ?? '',
    title: '高级',
    aid: people[index * 20 + 1]?.id ?? '',
    aname: people[index * 20 + 1]?.name ?? '',
    subject: '语文',
    signed: dayOf(0, 2),
    terms: '两学期',
  }));
}

function dormChecks({ people }: SemesterSchool): TypedRow[] {
  const full = { bed: 30, clean: 30, disc: 20, safe: 10, cult: 10 };
  return times(Math.floor(people.length / 10), (dorm) =>
    times(8, (check) => ({
      building: `${(dorm % 9) + 1}号楼`,
      dorm: `${(dorm % 9) + 1}-${String(dorm).padStart(4, '0')}`,
      date: dayOf(check * 2, dorm % 5),
      ...Object.fromEntries(
        Object.entries(full).map(([key, max], column) => [key, markOf(max, dorm + check, column)]),
      ),
    })),
  ).flat();
}

function contest({ people }: SemesterSchool): TypedRow[] {
  const full = [10, 15, 25, 20, 25, 5];
  return times(6, (contestant) =>
    times(7, (judge) => ({
      cid: `C${contestant + 1}`,
      ...person(
        people[contestant] ?? { id: '', name: '', branch: '', role: 'teacher', homeroom: '' },
      ),
      subject: '语文',
      topic: '课题',
      judge: `评委${judge + 1}`,
      ...Object.fromEntries(
        full.map((max, column) => [`k${column + 1}`, markOf(max, contestant + judge, column)]),
      ),
    })),
  ).flat();
}
