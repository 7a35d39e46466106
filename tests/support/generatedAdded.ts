import { groupOf } from '../../src/domain/tables/tableScheme';
import { tallyOf } from './generatedBallots';
import {
  day,
  type GeneratedPerson,
  type GeneratedRow,
  number,
  text,
  WEEK_STARTS,
} from './generatedPeople';
import type { TableToFill } from './tableToFill';

type Added = (request: TableToFill) => readonly GeneratedRow[];

function person({ id, name, branch }: GeneratedPerson): GeneratedRow {
  return { id: text(id), name: text(name), branch: text(branch) };
}

function times<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

const goals: Added = ({ school, dice }) =>
  school.people
    .filter(({ isMember }) => isMember)
    .flatMap((each) =>
      times(dice.between(0, 4), () => ({
        ...person(each),
        points: number(dice.pick([100, 100, 120])),
      })),
    );

const promises: Added = ({ school, dice }) => [
  ...school.people
    .filter(({ isMember }) => isMember)
    .flatMap((each) => times(dice.between(0, 5), () => ({ ...person(each), kind: text('党员') }))),
  ...school.branches.flatMap((branch) =>
    times(dice.between(0, 3), () => ({
      kind: text('党支部'),
      id: null,
      name: text(branch),
      branch: text(branch),
    })),
  ),
];

const logs: Added = ({ school, dice }) =>
  times(dice.between(40, 140), () => {
    const own = dice.pick(school.classes);
    const who = person(dice.pick(school.people));
    return { ...who, class: text(own.name), sid: text(dice.pick(own.students)) };
  });

const inquiries: Added = ({ school, dice }) =>
  school.people
    .filter(({ isSupport }) => isSupport)
    .flatMap((each) =>
      WEEK_STARTS.flatMap((start) =>
        times(dice.between(0, 2), () => ({ ...person(each), date: day(start) })),
      ),
    );

const SENT = ['2024-10-03', '2024-10-04', '2024-11-02', '2024-11-05', '2024-09-30'];

const collection: Added = ({ dice }) =>
  ['七年级部', '八年级部'].flatMap((dept) =>
    ['2024-09', '2024-10'].map((month) => ({
      dept: text(dept),
      month: text(month),
      sent: day(dice.pick(SENT)),
    })),
  );

const pairs: Added = ({ school, dice }) =>
  times(dice.between(3, 8), (index) => {
    const [mentor, apprentice] = [dice.pick(school.people), dice.pick(school.people)];
    return {
      pair: text(`P0${index + 1}`),
      mid: text(mentor.id),
      mname: text(mentor.name),
      aid: text(apprentice.id),
      aname: text(apprentice.name),
      signed: day('2024-09-02'),
      terms: text(dice.pick(['两学期', '两学期', '仅第一学期', '仅第二学期'])),
    };
  });

const pairSheet: Added = ({ dice }) =>
  times(dice.between(3, 8), (index) => ({
    pair: text(`P0${index + 1}`),
    ...Object.fromEntries(
      ['m1', 'a1', 'm2', 'a2'].map((key) => [
        key,
        dice.chance(0.8) ? number(dice.between(10, key.startsWith('a') ? 45 : 24)) : null,
      ]),
    ),
  }));

const pairLog: Added = ({ dice }) =>
  times(dice.between(10, 60), () => ({ pair: text(`P0${dice.between(1, 8)}`) }));

const classMonths: Added = ({ school }) =>
  school.classes.flatMap(({ name }, index) =>
    ['2024-09', '2024-10'].slice(0, 1 + (index % 2)).map((month) => ({
      class: text(name),
      month: text(month),
      grade: text(`${name[0]!}年级`),
    })),
  );

const CHECKS = ['2024-09-03', '2024-09-10', '2024-09-24', '2024-10-08', '2024-10-15'];

const dormChecks: Added = ({ dice }) =>
  times(dice.between(15, 40), () => {
    const building = dice.between(1, 2);
    return {
      building: text(`${building}号楼`),
      dorm: text(`${building}-20${dice.between(1, 4)}`),
      date: day(dice.pick(CHECKS)),
      veto: text(dice.chance(0.05) ? '是' : '否'),
    };
  });

const judges: Added = (request) =>
  times(request.dice.between(4, 9), (at) => {
    const contestant = person(request.dice.pick(request.school.people));
    return times(request.dice.between(3, 6), (judge) => ({
      ...contestant,
      cid: text(`L0${at + 1}`),
      subject: text('语文'),
      topic: text('背影'),
      judge: text(`评委${judge + 1}`),
      ...likeMarks(request),
    }));
  }).flat();

/** Judges agree often enough for ties. */
function likeMarks({ scheme, dice }: TableToFill): GeneratedRow {
  const off = dice.pick([0, 0, 1, 2]);
  return Object.fromEntries(
    groupOf(scheme, 'L').items.map(({ key, points }, index) => [
      key,
      number(Math.max(0, Number(points) - (index === 0 ? off : 0))),
    ]),
  );
}

const lessons: Added = ({ school, dice }) =>
  times(dice.between(10, 40), () => ({
    ...person(dice.pick(school.people)),
    group: text(dice.pick(['语文组', '数学组', '英语组'])),
  }));

const students: Added = ({ school, dice }) =>
  times(dice.between(2, 8), () => {
    const own = dice.pick(school.classes);
    return {
      sid: text(dice.pick(own.students)),
      class: text(own.name),
      helper: text(dice.pick(school.people).name),
    };
  });

/** Rows that nobody filled in beforehand, by scheme and table; the cells that say what they are. */
export const ADDED_ROWS: Readonly<Record<string, Added>> = {
  'dual-duty/goals': goals,
  'commitment/ledger': promises,
  'ballot-report/tally': tallyOf,
  'ballot-report/ballots': tallyOf,
  'ballot-member/tally': tallyOf,
  'ballot-member/ballots': tallyOf,
  'ballot-commitment/tally': tallyOf,
  'ballot-commitment/ballots': tallyOf,
  'observation/log': logs,
  'meal-duty/log': logs,
  'community-service/log': logs,
  'home-visit/log': logs,
  'ask-service/log': inquiries,
  'home-visit/collection': collection,
  'mentoring/register': pairs,
  'member-mentors/register': pairs,
  'mentoring/sheet': pairSheet,
  'mentoring/log': pairLog,
  'class-composite/sheet': classMonths,
  'dorm-civilised/checks': dormChecks,
  'lesson-contest/judges': judges,
  'lesson-contest/lessons': lessons,
  'student-ledger/ledger': students,
};
