import { decimalsOf, type Exact, exact, exactFromCell } from '../../src/domain/exact/exact';
import { makeRoster } from '../../src/domain/people/makeRoster';
import type { Person, Roster } from '../../src/domain/people/person';
import { globalsOfYear } from '../../src/domain/scheme/globals';
import type { ColumnSpec } from '../../src/domain/scheme/scheme';
import type { School, VisitRole } from '../../src/domain/tables/school';
import type { TableCell, TableRow } from '../../src/domain/tables/tableRow';
import {
  groupOf,
  type TableScheme,
  type TableSpec,
  tableOf,
} from '../../src/domain/tables/tableScheme';
import schoolJson from '../../src/example/school.json';

/** A row as example.json has it: plain values by column key. */
export type Typed = Readonly<Record<string, string | number | null | undefined>>;

/** Everybody of the example school, members first. */
export function exampleRosterPeople(): Roster {
  const people = [...schoolJson.roster, ...schoolJson.staffNotInParty].map(
    (person, index): Person => ({
      id: person.id,
      name: person.name,
      branch: person.branch ?? '',
      posts: person.posts,
      partyStatus: (person.partyStatus ?? '') as Person['partyStatus'],
      staffType: person.staffType as Person['staffType'],
      department: person.dept,
      homeroom: person.homeroom ?? '',
      support: person.support,
      title: person.title,
      joined: person.joined,
      left: null,
      status: person.status as Person['status'],
      row: index + 5,
    }),
  );
  return makeRoster(people);
}

/** The quotas of DOMAIN.md 3.6 and 3.7, as 岗位定额 is pre-filled. */
const POSTS: readonly (readonly [string, string | null, string | null, VisitRole | ''])[] = [
  ['校长', '5', '15', '行管干部'],
  ['主管教学副校长', '10', '15', '行管干部'],
  ['其他副校长', '8', '15', '行管干部'],
  ['教师发展处负责人', '12', '15', '行管干部'],
  ['教务处负责人', '6', '15', '行管干部'],
  ['年级主任', '6', '15', '行管干部'],
  ['其他处室委部负责人', '5', '15', '行管干部'],
  ['总务处负责人', '2', '15', '行管干部'],
  ['学科组长', '3', '10', '任课教师'],
  ['班主任', null, '15', '班主任'],
  ['任课教师', null, '10', '任课教师'],
];

/** The base tabs of the example school as the engines see them. */
export function exampleSchool(): School {
  return {
    roster: exampleRosterPeople(),
    classes: schoolJson.classes.map((each) => ({
      name: each.name,
      grade: each.grade,
      adviserId: each.adviser ?? '',
      size: each.size,
    })),
    students: schoolJson.classes.flatMap((each) =>
      each.students.map((id) => ({ id, name: `生${id}`, class: each.name })),
    ),
    weeks: schoolJson.weeks.map((each) => ({
      week: String(each.week),
      start: each.start,
      end: each.end,
      factor: exactFromCell(each.coef),
      month: each.month,
    })),
    months: schoolJson.months.map(({ month, coef }) => ({ month, factor: exactFromCell(coef) })),
    posts: POSTS.map(([post, weekly, monthly, role]) => ({
      post,
      weekly: weekly === null ? null : exact(weekly),
      monthly: monthly === null ? null : exact(monthly),
      role,
    })),
    leaves: schoolJson.leave.map((each) => ({
      personId: each.id,
      kind: each.kind as 'week' | 'month',
      key: String(each.key),
      factor: exactFromCell(each.coef),
      reason: each.why,
    })),
    holidays: [],
    globals: {
      ...globalsOfYear(String(schoolJson.year)),
      teachersTotal: String(schoolJson.teachersTotal),
    },
    asOf: schoolJson.asOf,
  };
}

/** The columns of a table, those of point groups included. */
export function specColumns(scheme: TableScheme, table: TableSpec): readonly ColumnSpec[] {
  return table.columns.flatMap((column): ColumnSpec[] =>
    'group' in column
      ? groupOf(scheme, column.group).items.map(({ key, label, points }) => ({
          key,
          header: `${label}(${points}分)`,
          type: 'decimal',
          required: true,
          source: 'input',
          min: '0',
          max: points,
          width: 9,
          hint: '',
        }))
      : [column],
  );
}

/** Rows of a table as a reader would give them for clean input: everything counted and plain. */
export function typedRows(
  scheme: TableScheme,
  key: string,
  typed: readonly Typed[],
): readonly TableRow[] {
  const table = tableOf(scheme, key);
  const columns = specColumns(scheme, table);
  return typed.map((values, index) => ({
    table: key,
    tab: table.tab,
    row: index + 5,
    cells: Object.fromEntries(
      columns.map((column, at) => [column.key, cell(column, values[column.key], index + 5, at)]),
    ),
    people: table.people.map(({ id }) => (values[id] as string | undefined) ?? null),
    status: values['status'] === '免考' || values['status'] === '缓评' ? values['status'] : '正常',
    use: 'counted',
    codes: [],
    awaiting: false,
    plain: true,
  }));
}

function cell(column: ColumnSpec, value: Typed[string], row: number, at: number): TableCell {
  const address = `${String.fromCharCode(65 + (at % 26))}${row}`;
  const blank = value === null || value === undefined || value === '';
  const number: Exact | null = typeof value === 'number' ? exactFromCell(value) : null;
  const isNumber = ['int', 'decimal', 'percent'].includes(column.type);
  return {
    text: blank || isNumber ? '' : String(value),
    number: isNumber ? number : null,
    state: blank ? 'blank' : 'read',
    cell: address,
    code: '',
    manyDecimals: number !== null && (decimalsOf(number) ?? 3) > 2,
  };
}
