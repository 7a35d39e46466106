import { toExactText } from '../../../../src/domain/exact/exact';
import type { BaseTab } from '../../../../src/domain/tables/tableScheme';
import { BASE_TABS } from '../../../../src/sheets/base/baseTabs';
import { readSchool, type SchoolReading } from '../../../../src/sheets/base/readSchool';
import { exampleSchool } from '../../../support/exampleTables';
import { type Typed, tabReading } from '../../../support/tabReading';

const { roster, globals } = exampleSchool();
const day = (number: number): Typed => ({ type: 'number', number, format: 'yyyy-mm-dd' });

type Rows = readonly (readonly Typed[])[];

function read(tabs: Partial<Record<BaseTab, Rows>>): SchoolReading {
  const entries = Object.entries(tabs) as [BaseTab, Rows][];
  return readSchool({
    tabs: new Map(
      entries.map(([key, rows]) => [
        key,
        tabReading(BASE_TABS[key].tab, [
          BASE_TABS[key].columns.map(({ header }) => header),
          ...rows,
        ]),
      ]),
    ),
    roster,
    globals,
    year: 2024,
    today: '2024-10-10',
  });
}

const said = ({ problems }: SchoolReading): string[] =>
  problems.map(({ code, tab, cell }) => `${code} ${tab} ${cell}`);

const WEEK = [1, day(45537), day(45543), '是', 1, '2024-09'] as const;

describe('base tabs', () => {
  it('that are not there leave the school empty, and 截至日期 is today', () => {
    const { school, problems, found } = read({});
    expect(problems).toEqual([]);
    expect(found.size).toBe(0);
    expect(school).toMatchObject({ classes: [], weeks: [], posts: [], asOf: '2024-10-10', roster });
  });

  it('tell where they were found, and E17 where a column is gone', () => {
    const tabs = new Map<BaseTab, ReturnType<typeof tabReading>>([
      [
        'classes',
        tabReading('班级表', [
          ['年级', '班级'],
          ['七年级', '七(1)班'],
        ]),
      ],
      [
        'weeks',
        tabReading('校历', [
          ['周次', '起始日期'],
          [1, day(45537)],
        ]),
      ],
    ]);
    const reading = readSchool({ tabs, roster, globals, year: 2024, today: '2024-10-10' });
    expect(reading.found.get('classes')?.header.columns.get('class')).toBe(1);
    expect(reading.found.has('weeks')).toBe(false);
    expect(reading.problems).toMatchObject([{ code: 'E17', detail: { header: '结束日期' } }]);
  });
});

describe('班级表', () => {
  it('is read with sizes and advisers', () => {
    const { school, problems } = read({ classes: [['七(1)班', '七年级', 'D013', 12]] });
    expect(problems).toEqual([]);
    expect(school.classes).toEqual([
      { name: '七(1)班', grade: '七年级', adviserId: 'D013', size: 12 },
    ]);
  });

  it.each<[string, Typed[]]>([
    ['W30 班级表 D2', ['七(1)班', '七年级', 'D013', 57]],
    ['E02 班级表 D2', ['七(1)班', '七年级', 'D013', 12.5]],
    ['E13 班级表 C2', ['七(1)班', '七年级', 'D099', 12]],
    ['E01 班级表 A2', ['', '七年级', 'D013', 12]],
    ['N02 班级表 D2', ['七(1)班', '七年级', 'D013', '12']],
  ])('says %s for %j', (expected, typed) => {
    expect(said(read({ classes: [typed] }))).toEqual([expected]);
  });

  it('56 students are within, nothing is no size', () => {
    const { school, problems } = read({
      classes: [
        ['七(1)班', '', '', 56],
        ['七(2)班', '', '', ''],
      ],
    });
    expect(problems).toEqual([]);
    expect(school.classes.map(({ size }) => size)).toEqual([56, null]);
  });

  it('the same class twice is E11, the first one counts', () => {
    const reading = read({
      classes: [
        ['七(1)班', '七年级', '', 12],
        ['七（1）班', '', '', 13],
      ],
    });
    expect(reading.problems).toMatchObject([{ code: 'E11', cell: 'A3', detail: { rows: '2' } }]);
    expect(reading.school.classes.map(({ size }) => size)).toEqual([12]);
  });
});

describe('学生名册', () => {
  const classes: Rows = [['七(1)班', '七年级', '', 12]];

  it('keeps student numbers as text, with the zeros a number format shows', () => {
    const number: Typed = { type: 'number', number: 72057, format: '000000' };
    const { school } = read({
      classes,
      students: [
        ['070101', '生甲', '七1班'],
        [number, '生乙', '七(1)班'],
      ],
    });
    expect(school.students).toEqual([
      { id: '070101', name: '生甲', class: '七(1)班' },
      { id: '072057', name: '生乙', class: '七(1)班' },
    ]);
  });

  it('a student is told by the number, so 生甲01 is a name like any other', () => {
    const reading = read({ classes, students: [['070101', '生甲01', '七(1)班']] });
    expect(reading.problems).toEqual([]);
    expect(reading.school.students[0]!.name).toBe('生甲01');
  });

  it.each<[string, Typed[]]>([
    ['E07 学生名册 C2', ['070101', '生甲', '七(9)班']],
    ['W08 学生名册 C2', ['070101', '生甲', '七1班']],
    ['E01 学生名册 A2', ['', '生甲', '七(1)班']],
    ['N04 学生名册 B2', ['070101', '生 甲', '七(1)班']],
  ])('says %s for %j', (expected, typed) => {
    expect(said(read({ classes, students: [typed] }))).toEqual([expected]);
  });
});

describe('校历', () => {
  const weeks = (...rows: Typed[][]) => {
    const reading = read({ weeks: rows });
    return {
      said: said(reading).map((text) => text.replace('校历 ', '')),
      weeks: reading.school.weeks.map(({ factor, ...week }) => ({
        ...week,
        factor: toExactText(factor),
      })),
    };
  };

  it('is read in the order of its days', () => {
    const second = [2, '2024年9月9日', '2024-9-15', '', '', ''];
    expect(weeks(second, [...WEEK])).toEqual({
      said: ['N05 B2', 'N05 C2'],
      weeks: [
        { week: '1', start: '2024-09-02', end: '2024-09-08', month: '2024-09', factor: '1' },
        { week: '2', start: '2024-09-09', end: '2024-09-15', month: '2024-09', factor: '1' },
      ],
    });
  });

  it.each<[string, Typed[], string]>([
    ['否 is nothing, whatever the factor says', ['否', 1, ''], '0 2024-09'],
    ['a cross is 否', ['×', '', ''], '0 2024-09'],
    ['a part of a week', ['是', 0.6, ''], '0.6 2024-09'],
    ['a share in percent', ['是', '60%', ''], '0.6 2024-09'],
    ['a month of the school’s own choice', ['', '', '2024年10月'], '1 2024-10'],
    ['a month as a day', ['', '', day(45566)], '1 2024-10'],
  ])('%s: %j', (_, typed, expected) => {
    const [week] = weeks([1, day(45537), day(45543), ...typed]).weeks;
    expect(`${week!.factor} ${week!.month}`).toBe(expected);
  });

  it('a week across two months belongs to the month of its Thursday (R-16)', () => {
    expect(weeks([5, day(45565), day(45571)]).weeks[0]).toMatchObject({ month: '2024-10' });
  });

  it.each<[string, Typed[][]]>([
    ['E21 E2', [[1, day(45537), day(45543), '是', 1.2]]],
    ['E21 E2', [[1, day(45537), day(45543), '是', -1]]],
    ['E21 E2', [[1, day(45537), day(45543), '是', '一半']]],
    ['E21 C2', [[1, day(45543), day(45537)]]],
    ['E21 B3', [[...WEEK], [2, day(45543), day(45550)]]],
    ['E11 A3', [[...WEEK], [1, day(45544), day(45550)]]],
    ['E06 B2', [[1, '上周三', day(45543)]]],
    ['W06 B2', [[1, '9月2日', day(45543)]]],
    ['E01 C2', [[1, day(45537), '']]],
    ['E07 D2', [[1, day(45537), day(45543), '也许']]],
    ['N07 A3', [[...WEEK], ['填表人：样安']]],
  ])('says %s for %j', (expected, rows) => {
    expect(weeks(...rows).said).toEqual([expected]);
  });
});

describe('校历月份 and 岗位定额', () => {
  it('a blank factor is a whole month, months are put in order', () => {
    const { school, problems } = read({
      months: [
        ['2024-10', ''],
        ['2024-09', 0.5],
      ],
    });
    expect(problems).toEqual([]);
    expect(school.months.map(({ month, factor }) => [month, toExactText(factor)])).toEqual([
      ['2024-09', '0.5'],
      ['2024-10', '1'],
    ]);
  });

  it('the same month in two spellings is E11', () => {
    const reading = read({
      months: [
        ['2024-09', 1],
        [day(45546), 0.5],
      ],
    });
    expect(reading.problems.map(({ code }) => code)).toEqual(['E11']);
  });

  it('a post without a quota has none', () => {
    const { school, problems } = read({
      posts: [
        ['学科组长', 3, '', ''],
        ['班主任', '', 15, '班主任'],
      ],
    });
    expect(problems).toEqual([]);
    expect(school.posts).toMatchObject([
      { post: '学科组长', monthly: null, role: '' },
      { post: '班主任', weekly: null, role: '班主任' },
    ]);
    expect(toExactText(school.posts[0]!.weekly!)).toBe('3');
  });

  it.each<[string, Typed[]]>([
    ['E21 岗位定额 B2', ['校长', -5, 15, '行管干部']],
    ['E21 岗位定额 C2', ['校长', 5, '很多', '行管干部']],
    ['E07 岗位定额 D2', ['校长', 5, 15, '领导']],
    ['W01 岗位定额 B2', ['校长', '5节', 15, '行管干部']],
  ])('says %s for %j', (expected, typed) => {
    expect(said(read({ posts: [typed] }))).toEqual([expected]);
  });
});

describe('请假折算', () => {
  const leaves = (...rows: Typed[][]) => {
    const reading = read({ weeks: [[...WEEK]], leaves: rows });
    return {
      said: said(reading).map((text) => text.replace('请假折算 ', '')),
      leaves: reading.school.leaves.map(({ personId, kind, key, factor }) =>
        [personId, kind, key, toExactText(factor)].join(' '),
      ),
    };
  };

  it('a week or a month of one person', () => {
    expect(leaves(['D010', '例凯旋', 1, 0, '公出培训'], ['D022', '试泽', '2024-09', 0.5])).toEqual({
      said: [],
      leaves: ['D010 week 1 0', 'D022 month 2024-09 0.5'],
    });
  });

  it('finds somebody by name', () => {
    expect(leaves(['', '例凯旋', '第一周', 0])).toEqual({
      said: ['W10 A2'],
      leaves: ['D010 week 1 0'],
    });
  });

  it.each<[string, Typed[]]>([
    ['E13 A2', ['D099', '', 1, 0]],
    ['E14 B2', ['D010', '样安', 1, 0]],
    ['E12 A2', ['', '样明', 1, 0]],
    ['E01 A2', ['', '', 1, 0]],
    ['E01 C2', ['D010', '', '', 0]],
    ['E01 D2', ['D010', '', 1, '']],
    ['E21 D2', ['D010', '', 1, 2]],
    ['E06 C2', ['D010', '', '上旬', 0]],
    ['W19 C2', ['D010', '', 25, 0]],
  ])('%s: %j is no leave', (expected, typed) => {
    expect(leaves(typed)).toEqual({ said: [expected], leaves: [] });
  });

  it('a name with a suffix needs its 编号', () => {
    expect(leaves(['', '例凯旋2', 1, 0])).toEqual({ said: ['W05 B2', 'E12 A2'], leaves: [] });
    expect(leaves(['D010', '例凯旋2', 1, 0]).leaves).toEqual(['D010 week 1 0']);
  });

  it('the same week twice counts as first written', () => {
    expect(leaves(['D010', '', 1, 0], ['D010', '', '第1周', 0.5])).toEqual({
      said: ['E11 C3'],
      leaves: ['D010 week 1 0'],
    });
  });
});
