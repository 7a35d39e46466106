import type { ColumnSpec } from '../../src/domain/scheme/scheme';
import { tableColumns } from '../../src/domain/tables/tableColumns';
import { groupOf, type TableScheme, type TableSpec } from '../../src/domain/tables/tableScheme';
import { tallyOf } from './generatedBallots';
import { generatedCell } from './generatedCells';
import {
  type Dice,
  day,
  type GeneratedPerson,
  type GeneratedRow,
  type GeneratedSchool,
  number,
  text,
  WEEK_STARTS,
} from './generatedPeople';

/** A table to be filled in, and what stands on it already. */
export interface TableToFill {
  readonly scheme: TableScheme;
  readonly table: TableSpec;
  readonly school: GeneratedSchool;
  readonly dice: Dice;
  /** The cells that the tool filled in, row by row. */
  readonly given: readonly GeneratedRow[];
}

/** The rows of a table as a school could fill it in: those given, and those that people add. */
export function generatedRows(request: TableToFill): readonly GeneratedRow[] {
  const { given, dice, table } = request;
  const isTally = request.scheme.engine.kind === 'ballot' && table.key === 'tally';
  const rows = [...(isTally ? [] : given), ...addedRows(request)];
  const columns = tableColumns(request.scheme, table).filter(
    ({ source, formula }) => source === 'input' && formula === undefined,
  );
  return rows.map((row) => filledRow(columns, row, request, dice.pick([0.5, 0.7, 0.85, 0.95, 1])));
}

function filledRow(
  columns: readonly ColumnSpec[],
  row: GeneratedRow,
  { school, dice }: TableToFill,
  level: number,
): GeneratedRow {
  const cells = Object.fromEntries(
    columns.map((column) => [
      column.key,
      column.key === 'seq'
        ? null
        : (row[column.key] ??
          (column.key in row ? null : generatedCell(column, school, dice, level))),
    ]),
  );
  for (const { key, reasonFor } of columns) {
    if (reasonFor === undefined || cells[reasonFor.column] === null) continue;
    if (dice.chance(0.95)) cells[key] = text('会议记录');
  }
  return cells;
}

function person({ id, name, branch }: GeneratedPerson): GeneratedRow {
  return { id: text(id), name: text(name), branch: text(branch) };
}

function times<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** Rows that nobody filled in beforehand; cells that are not named are filled in by their column. */
function addedRows(request: TableToFill): readonly GeneratedRow[] {
  const { scheme, table, school, dice } = request;
  const { pick, between, chance } = dice;
  const { people, classes } = school;
  const members = people.filter(({ isMember }) => isMember);
  const someone = (): GeneratedPerson => pick(people);
  switch (`${scheme.id}/${table.key}`) {
    case 'dual-duty/goals':
      return members.flatMap((each) =>
        times(between(0, 4), () => ({ ...person(each), points: number(pick([10, 20, 50, 100])) })),
      );
    case 'commitment/ledger':
      return [
        ...members.flatMap((each) =>
          times(between(0, 5), () => ({ ...person(each), kind: text('党员') })),
        ),
        ...school.branches.flatMap((branch) =>
          times(between(0, 3), () => ({
            kind: text('党支部'),
            id: null,
            name: text(branch),
            branch: text(branch),
          })),
        ),
      ];
    case 'ballot-report/tally':
    case 'ballot-report/ballots':
    case 'ballot-member/tally':
    case 'ballot-member/ballots':
    case 'ballot-commitment/tally':
    case 'ballot-commitment/ballots':
      return tallyOf(request);
    case 'observation/log':
    case 'meal-duty/log':
    case 'community-service/log':
    case 'home-visit/log':
      return times(between(40, 140), () => {
        const own = pick(classes);
        return {
          ...person(someone()),
          class: text(own.name),
          sid: text(pick(own.students)),
        };
      });
    case 'ask-service/log':
      return people
        .filter(({ isSupport }) => isSupport)
        .flatMap((each) =>
          WEEK_STARTS.flatMap((start) =>
            times(between(0, 2), () => ({ ...person(each), date: day(start) })),
          ),
        );
    case 'home-visit/collection':
      return ['七年级部', '八年级部'].flatMap((dept) =>
        ['2024-09', '2024-10'].map((month) => ({
          dept: text(dept),
          month: text(month),
          sent: day(pick(['2024-10-03', '2024-10-04', '2024-11-02', '2024-11-05', '2024-09-30'])),
        })),
      );
    case 'mentoring/register':
    case 'member-mentors/register':
      return times(between(3, 8), (index) => {
        const [mentor, apprentice] = [someone(), someone()];
        return {
          pair: text(`P0${index + 1}`),
          mid: text(mentor.id),
          mname: text(mentor.name),
          aid: text(apprentice.id),
          aname: text(apprentice.name),
          signed: day('2024-09-02'),
          terms: text(pick(['两学期', '两学期', '仅第一学期', '仅第二学期'])),
        };
      });
    case 'mentoring/sheet':
      return times(between(3, 8), (index) => ({
        pair: text(`P0${index + 1}`),
        ...Object.fromEntries(
          ['m1', 'a1', 'm2', 'a2'].map((key) => [
            key,
            chance(0.8) ? number(between(10, key.startsWith('a') ? 45 : 24)) : null,
          ]),
        ),
      }));
    case 'mentoring/log':
      return times(between(10, 60), () => ({ pair: text(`P0${between(1, 8)}`) }));
    case 'class-composite/sheet':
      return classes.flatMap(({ name }, index) =>
        ['2024-09', '2024-10'].slice(0, 1 + (index % 2)).map((month) => ({
          class: text(name),
          month: text(month),
          grade: text(`${name[0]!}年级`),
        })),
      );
    case 'dorm-civilised/checks':
      return times(between(15, 40), () => {
        const building = between(1, 2);
        return {
          building: text(`${building}号楼`),
          dorm: text(`${building}-20${between(1, 4)}`),
          date: day(pick(['2024-09-03', '2024-09-10', '2024-09-24', '2024-10-08', '2024-10-15'])),
          veto: text(chance(0.05) ? '是' : '否'),
        };
      });
    case 'lesson-contest/judges':
      return times(between(4, 9), (at) => {
        const contestant = someone();
        return times(between(3, 6), (judge) => ({
          ...person(contestant),
          cid: text(`L0${at + 1}`),
          subject: text('语文'),
          topic: text('背影'),
          judge: text(`评委${judge + 1}`),
          ...likeMarks(scheme, dice),
        }));
      }).flat();
    case 'lesson-contest/lessons':
      return times(between(10, 40), () => ({
        ...person(someone()),
        group: text(pick(['语文组', '数学组', '英语组'])),
      }));
    case 'student-ledger/ledger':
      return times(between(2, 8), () => {
        const own = pick(classes);
        return {
          sid: text(pick(own.students)),
          class: text(own.name),
          helper: text(someone().name),
        };
      });
    default:
      return [];
  }
}

/** Judges agree often enough for ties. */
function likeMarks(scheme: TableScheme, { pick }: Dice): GeneratedRow {
  const off = pick([0, 0, 1, 2]);
  return Object.fromEntries(
    groupOf(scheme, 'L').items.map(({ key, points }, index) => [
      key,
      number(Math.max(0, Number(points) - (index === 0 ? off : 0))),
    ]),
  );
}
