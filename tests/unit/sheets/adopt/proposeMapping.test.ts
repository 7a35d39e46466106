import { adoptableTables } from '../../../../src/commands/adopt/adoptableTables';
import type { ColumnSpec } from '../../../../src/domain/scheme/scheme';
import { type CandidateTable, proposeMapping } from '../../../../src/sheets/adopt/proposeMapping';
import { exampleSchool } from '../../../support/exampleTables';
import { type Typed, tabReading } from '../../../support/tabReading';

const SCHOOL = exampleSchool();
const FACTS = {
  roster: SCHOOL.roster,
  students: new Set(SCHOOL.students.map(({ id }) => id)),
  year: 2024,
};
const TABLES = adoptableTables({}, SCHOOL);
const DAY = { type: 'number', number: 45537, format: 'yyyy-mm-dd' } as const;

function tableOf(scheme: string, part: string): CandidateTable {
  return TABLES.find((each) => each.scheme === scheme && each.part === part)!;
}

/** "key=path" of every column that is proposed, and what is still missing. */
function proposed(
  table: CandidateTable,
  rows: readonly (readonly Typed[])[],
  merges: readonly string[] = [],
): { columns: readonly string[]; open: readonly string[]; headerRows: number } | null {
  const [best] = proposeMapping(tabReading('表', rows, { merges }), [table], FACTS);
  return best === undefined
    ? null
    : {
        columns: best.columns.map(({ key, path }) => `${key}=${path}`),
        open: best.open,
        headerRows: best.mapping.headerRows,
      };
}

describe('a proposal for a table', () => {
  const meals = tableOf('meal-duty', 'log');
  const dorms = tableOf('dorm-civilised', 'checks');
  const pairs = tableOf('mentoring', 'register');

  it.each<[string, CandidateTable, Typed[][], string[], object]>([
    [
      'does without numbers of people, and leaves an index column alone',
      tableOf('ask-service', 'log'),
      [
        ['排号', '教师', '时间', '访问对象', '人名'],
        [1, '样安', DAY, '学生', '某某'],
        [2, '例佳', DAY, '家长', '某某'],
        [3, '样博文', DAY, '学生', '某某'],
      ],
      [],
      { columns: ['name=教师', 'date=时间', 'who=访问对象'], open: [], headerRows: 1 },
    ],
    [
      'knows a column by its values where its name says nothing',
      meals,
      [
        ['代码', '谁', '哪天', '餐次'],
        ['D001', '样安', DAY, '午餐'],
        ['D009', '例佳', DAY, '晚餐'],
      ],
      [],
      { columns: ['id=代码', 'name=谁', 'meal=餐次'], open: ['date'], headerRows: 1 },
    ],
    [
      'takes the values’ word between two columns of one name',
      meals,
      [
        ['编号', '编号', '姓名', '日期', '餐次'],
        [1, 'D001', '样安', DAY, '午餐'],
        [2, 'D009', '例佳', DAY, '晚餐'],
      ],
      [],
      {
        columns: ['id=编号#2', 'name=姓名', 'date=日期', 'meal=餐次'],
        open: [],
        headerRows: 1,
      },
    ],
    [
      'goes through groups that are not merged',
      dorms,
      [
        ['宿舍评比'],
        ['基本情况', null, null, '评分'],
        ['楼栋', '宿舍', '时间', '内务', '卫生', '纪律', '安全', '宿舍文化'],
        ['1号楼', '1-201', DAY, 30, 30, 20, 10, 8],
      ],
      ['A1:H1'],
      {
        columns: [
          'building=楼栋',
          'dorm=宿舍',
          'date=时间',
          'bed=内务',
          'clean=卫生',
          'disc=纪律',
          'safe=安全',
          'cult=宿舍文化',
        ],
        open: [],
        headerRows: 1,
      },
    ],
    [
      'needs the group to tell two people apart',
      pairs,
      [
        ['结对编号', '师傅', null, '徒弟', null, '考核学期'],
        [null, '编号', '姓名', '编号', '姓名', null],
        ['P01', 'D017', '试思远', 'T001', '教甲', '两学期'],
      ],
      ['A1:A2', 'B1:C1', 'D1:E1', 'F1:F2'],
      {
        columns: [
          'pair=结对编号',
          'mid=师傅/编号',
          'mname=师傅/姓名',
          'aid=徒弟/编号',
          'aname=徒弟/姓名',
          'terms=考核学期',
        ],
        open: [],
        headerRows: 2,
      },
    ],
  ])('%s', (_, table, rows, merges, expected) => {
    expect(proposed(table, rows, merges)).toEqual(expected);
  });

  it('is not made for a tab that is like none', () => {
    expect(
      proposed(meals, [
        ['品名', '单价'],
        ['粉笔', 3],
      ]),
    ).toBeNull();
    expect(proposed(meals, [])).toBeNull();
  });

  it('never takes a column that the tool calculates', () => {
    const calculated = (column: ColumnSpec): boolean => column.source === 'calc';
    const score = dorms.columns.find(calculated)!;
    const rows = [
      ['宿舍', '时间', '内务', '卫生', '纪律', '安全', '宿舍文化', score.header],
      ['1-201', DAY, 30, 30, 20, 10, 8, 98],
    ];
    expect(proposed(dorms, rows)?.columns.join()).not.toContain(`${score.key}=`);
  });
});
