import type { CellInput } from '../../src/sheets/tabContent';

/** What is typed into one row, by column key; null is a blank cell. */
export type GeneratedRow = Readonly<Record<string, CellInput>>;

/** Choices of a generated school: the same for the same seed. */
export interface Dice {
  readonly roll: () => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
}

export interface GeneratedPerson {
  readonly id: string;
  readonly name: string;
  readonly branch: string;
  readonly posts: readonly string[];
  readonly isMember: boolean;
  readonly isSupport: boolean;
  readonly department: string;
}

export interface GeneratedSchool {
  readonly people: readonly GeneratedPerson[];
  readonly roster: readonly GeneratedRow[];
  readonly branches: readonly string[];
  readonly classes: readonly { readonly name: string; readonly students: readonly string[] }[];
  readonly base: Readonly<Record<string, readonly GeneratedRow[]>>;
}

export const text = (value: string): CellInput =>
  value === '' ? null : { kind: 'text', text: value };
export const number = (value: number): CellInput => ({ kind: 'number', number: value });
export const day = (iso: string): CellInput => (iso === '' ? null : { kind: 'date', iso });

export function diceOf(roll: () => number): Dice {
  return {
    roll,
    chance: (share) => roll() < share,
    pick: (items) => items[Math.floor(roll() * items.length)]!,
    between: (low, high) => low + Math.floor(roll() * (high - low + 1)),
  };
}

const BRANCHES = ['第一支部', '第二支部', "第三'支部", '退休支部'];
const DEPARTMENTS = ['七年级部', '八年级部', '机关部'];
const SURNAMES = ['样', '例', '试', '教'];
const GIVEN = '安博春丹恩帆广佳凯兰梅宁鹏清若思天薇向雅泽中明';
const POSTS = [
  '校长',
  '主管教学副校长',
  '其他副校长',
  '教务处负责人',
  '年级主任',
  '总务处负责人',
  '学科组长',
  '任课教师',
  '任课教师',
  '图书管理员',
];
const CLASSES = ['七(1)班', '七(2)班', '八(1)班', '八(2)班', '八(3)班', '九(1)班'];
const GRADES: Readonly<Record<string, string>> = { 七: '七年级', 八: '八年级', 九: '九年级' };
export const WEEK_STARTS = ['2024-09-02', '2024-09-09', '2024-09-16', '2024-09-23', '2024-09-30'];
const WEEK_ENDS = ['2024-09-08', '2024-09-15', '2024-09-22', '2024-09-29', '2024-10-06'];

/** People, classes, students, calendar and leave of a school. */
export function generatedPeople(dice: Dice): GeneratedSchool {
  const { chance, pick, between, roll } = dice;
  const count = between(16, 36);
  const people = Array.from({ length: count }, (_, index): GeneratedPerson => {
    const isMember = index < count * 0.75;
    // A few namesakes on purpose: 编号 tells them apart.
    const given = GIVEN[index % (chance(0.1) ? 5 : GIVEN.length)]!;
    return {
      id: isMember ? `D${String(index + 1).padStart(3, '0')}` : `T${String(index + 1)}`,
      name: pick(SURNAMES) + given + pick(['一', '二', '']),
      branch: isMember ? pick(BRANCHES) : '',
      posts: chance(0.25) ? [pick(POSTS), pick(POSTS)] : [pick(POSTS)],
      isMember,
      isSupport: chance(0.2),
      department: pick(DEPARTMENTS),
    };
  });
  const classes = CLASSES.slice(0, between(3, 6)).map((name, index) => ({
    name,
    adviser: people[(index * 5) % count]!,
    students: Array.from({ length: between(3, 9) }, (_, at) => `${700 + index}${String(10 + at)}`),
  }));
  const roster = people.map((person): GeneratedRow => {
    const own = classes.find(({ adviser }) => adviser.id === person.id);
    const posts = own === undefined ? person.posts : ['班主任', ...person.posts.slice(0, 1)];
    return {
      id: text(person.id),
      name: text(person.name),
      branch: text(person.branch),
      posts: text([...new Set(posts)].join('、')),
      partyStatus: text(person.isMember ? (chance(0.12) ? '预备' : '正式') : pick(['群众', ''])),
      staffType: text(chance(0.08) ? '离退休' : '在职'),
      support: text(person.isSupport ? '是' : '否'),
      title: text(pick(['高级', '一级', '二级', ''])),
      department: text(person.department),
      homeroom: text(own?.name ?? ''),
      joined: day(chance(0.1) ? pick(['2024-07-01', '2024-09-01', '2020-03-01']) : ''),
      left: day(chance(0.05) ? pick(['2024-12-31', '2025-01-01', '2024-05-01']) : ''),
      status: text(chance(0.1) ? pick(['免考', '缓评']) : pick(['正常', ''])),
    };
  });
  const factor = (): CellInput => number(pick([1, 1, 1, 0.5, 0.6, 0.8, 0]));
  return {
    people,
    roster,
    branches: BRANCHES.filter((branch) => people.some((person) => person.branch === branch)),
    classes,
    base: {
      classes: classes.map(({ name, adviser, students }) => ({
        class: text(name),
        grade: text(GRADES[name[0]!]!),
        adviser: text(adviser.id),
        size: number(students.length + (chance(0.2) ? 1 : 0)),
      })),
      students: classes.flatMap(({ name, students }) =>
        students.map((id) => ({ id: text(id), name: text(`生${id}`), class: text(name) })),
      ),
      weeks: WEEK_STARTS.slice(0, between(2, 5)).map((start, index) => ({
        week: number(index + 1),
        start: day(start),
        end: day(WEEK_ENDS[index]!),
        counts: text(chance(0.1) ? '否' : '是'),
        factor: factor(),
        month: text(start.slice(0, 7)),
      })),
      months: ['2024-09', '2024-10'].map((month) => ({ month: text(month), factor: factor() })),
      leaves: people
        .filter(() => chance(0.12))
        .map(({ id, name }) => ({
          id: text(id),
          name: text(name),
          period: text(pick(['1', '2', '3', '2024-09'])),
          factor: number(Math.round(roll() * 10) / 10),
          reason: text('公出培训'),
        })),
    },
  };
}
