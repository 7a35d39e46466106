import { toExactText } from '../../../../src/domain/exact/exact';
import { tableColumns } from '../../../../src/domain/tables/tableColumns';
import { numberOf, textOf } from '../../../../src/domain/tables/tableRow';
import { tableOf } from '../../../../src/domain/tables/tableScheme';
import { ballotReport } from '../../../../src/schemes/tables/ballotReport';
import { readTable } from '../../../../src/sheets/tables/readTable';
import { type Typed, tabReading } from '../../../support/tabReading';
import {
  ballots,
  input,
  log,
  months,
  pairs,
  readSample,
  said,
  school,
  sheet,
} from './sampleTables';

const day = (number: number): Typed => ({ type: 'number', number, format: 'yyyy-mm-dd' });
const SEPTEMBER_3 = day(45538);

const SHEET = ['编号', '姓名', '所在支部', '签订日期', '学习（60分）', '纪律(40分)', '加分', '加分事由', '一票否决', '完成情况', '完成日期', '考核状态']; // biome-ignore format: one row
const readSheet = (...rows: Typed[][]) => readSample(sheet, [SHEET, ...rows]);
const anSheet = (...more: Typed[]): Typed[] => [
  'D001',
  '样安',
  '第一支部',
  SEPTEMBER_3,
  55,
  38,
  ...more,
];

describe('a sheet with marks', () => {
  it('is read by its headers: exact marks, real days, nothing to say', () => {
    const reading = readSheet(anSheet());
    expect(reading.problems).toEqual([]);
    const [row] = reading.rows;
    expect(row).toMatchObject({ people: ['D001'], use: 'counted', plain: true, status: '正常' });
    expect(toExactText(numberOf(row!, 'k1')!)).toBe('55');
    expect(textOf(row!, 'signed')).toBe('2024-09-03');
    expect(reading.sources[0]!.cell('k2')).toEqual({ type: 'number', number: 38 });
  });

  it('takes columns in any order, between columns of somebody else, below any title', () => {
    const reading = readSample(sheet, [
      ['某校考核表'],
      [null],
      ['纪律', '电话', '姓名', '学习 (55分)', '编号'],
      [40, 'x', '样安', 60, 'D001'],
    ]);
    expect(reading.header?.row).toBe(3);
    expect(reading.rows).toMatchObject([{ row: 4, people: ['D001'], use: 'counted' }]);
  });

  it.each<[string, Typed[]]>([
    ['E01 E2', ['D001', '样安', '第一支部', SEPTEMBER_3, '', 38]],
    ['E02 E2', ['D001', '样安', '第一支部', SEPTEMBER_3, '优', 38]],
    ['E03 E2', ['D001', '样安', '第一支部', SEPTEMBER_3, 61, 38]],
    ['E03 G2', anSheet(11, '获奖')],
    ['E08 H2', anSheet(5)],
    ['E01 K2', anSheet('', '', '', '完成')],
    ['E07 J2', anSheet('', '', '', '差不多')],
    ['E13 A2', ['D099', '样安', '第一支部', SEPTEMBER_3, 55, 38]],
    ['E14 B2', ['D001', '样丹', '第一支部', SEPTEMBER_3, 55, 38]],
    ['E12 A2', ['', '样明', '', SEPTEMBER_3, 55, 38]],
    ['W10 A2', ['', '样安', '', SEPTEMBER_3, 55, 38]],
    ['W11 A2', ['', '样明', '第三支部', SEPTEMBER_3, 55, 38]],
    ['W12 C2', ['D001', '样安', '第二支部', SEPTEMBER_3, 55, 38]],
    ['W08 C2', ['D001', '样安', '一支部', SEPTEMBER_3, 55, 38]],
    ['W07 D2', ['D001', '样安', '第一支部', '', 55, 38]],
    ['W04 E2', ['D001', '样安', '第一支部', SEPTEMBER_3, '病假', 38]],
    ['N01 E2', ['D001', '样安', '第一支部', SEPTEMBER_3, '５５', 38]],
    ['N02 E2', ['D001', '样安', '第一支部', SEPTEMBER_3, '55', 38]],
    ['N04 B2', ['D001', '样 安', '第一支部', SEPTEMBER_3, 55, 38]],
    ['N05 D2', ['D001', '样安', '第一支部', '2024.9.3', 55, 38]],
    ['N06 I2', anSheet('', '', '×')],
  ])('says only %s for %j', (expected, typed) => {
    expect(said(readSheet(typed))).toEqual([expected]);
  });

  it.each<[string, Typed[], string[]]>([
    ['a name that contradicts the 编号', ['D001', '样丹', '', SEPTEMBER_3, 55, 38], ['E14']],
    ['an unknown 编号', ['D099', '', '', SEPTEMBER_3, 55, 38], ['E13']],
    ['points without a reason', anSheet(5), ['E08']],
    ['a status nobody can read', anSheet('', '', '', '', '', '未知'), ['E07']],
    ['nobody at all', ['', '', '第一支部', SEPTEMBER_3, 55, 38], ['E01']],
  ])('%s blocks the row', (_, typed, codes) => {
    expect(readSheet(typed).rows[0]).toMatchObject({ use: 'blocked', codes, plain: false });
  });

  it('a mark that cannot be read is named in its cell and blocks nothing else', () => {
    const [row] = readSheet(['D001', '样安', '', SEPTEMBER_3, '优', 38]).rows;
    expect(row).toMatchObject({ use: 'counted', plain: false });
    expect(row!.cells['k1']).toMatchObject({ state: 'unreadable', code: 'E02', cell: 'E2' });
    expect(row!.cells['k2']).toMatchObject({ state: 'read', manyDecimals: false });
  });

  it('blanks of somebody who is 免考 in 花名册 or 缓评 in the sheet are no mistake', () => {
    const reading = readSheet(
      ['D023', '试中', '第三支部'],
      ['D001', '样安', '第一支部', '', '', '', '', '', '', '', '', '缓评'],
    );
    expect(said(reading)).toEqual([]);
    expect(reading.rows.map(({ status }) => status)).toEqual(['免考', '缓评']);
  });

  it('the same person twice blocks both rows, identical rows count once', () => {
    const different = readSheet(anSheet(), [...anSheet().slice(0, 5), 37]);
    expect(said(different)).toEqual(['E11 A3']);
    expect(different.rows.map(({ use }) => use)).toEqual(['blocked', 'blocked']);
    const identical = readSheet(anSheet(), ['D001', '样安', '第一支部', '2024-9-3', '55', 38]);
    expect(identical.rows.map(({ use }) => use)).toEqual(['counted', 'repeated']);
  });

  it('a reading to be confirmed makes the row await', () => {
    const [row] = readSheet(['D001', '样安', '', SEPTEMBER_3, '55分', 38]).rows;
    expect(row).toMatchObject({ awaiting: true, plain: false, use: 'counted' });
  });

  it('merged, hidden and total rows are named; cells under a merge are not missed', () => {
    const rows = [SHEET, anSheet(), ['D002', '样博文', '', SEPTEMBER_3, 50, ''], ['合　计', '2人']];
    const reading = readSample(sheet, rows, { merges: ['E3:F3'], hiddenRows: [2] });
    expect(said(reading)).toEqual(['E15 E3:F3', 'W13 A2', 'N07 A4']);
    expect(reading.rows.map(({ use, codes }) => [use, ...codes])).toEqual([
      ['counted'],
      ['blocked', 'E15'],
    ]);
    expect(reading.footers).toHaveLength(1);
  });

  it('a mark column that is gone is E17, and nothing is read', () => {
    const reading = readSample(sheet, [
      ['编号', '姓名', '学习'],
      ['D001', '样安', 55],
    ]);
    expect(reading.problems).toMatchObject([
      { code: 'E17', detail: { reason: 'missing', header: '纪律(40分)' } },
    ]);
    expect(reading).toMatchObject({ header: null, rows: [] });
  });

  it('one of 编号 and 姓名 is enough; without either the column is asked for', () => {
    const byId = readSample(sheet, [
      ['编号', '学习', '纪律'],
      ['D001', 55, 38],
    ]);
    expect(byId.rows[0]).toMatchObject({ people: ['D001'], use: 'counted' });
    const nobody = readSample(sheet, [
      ['所在支部', '学习', '纪律'],
      ['第一支部', 55, 38],
    ]);
    expect(nobody.problems).toMatchObject([{ code: 'E17', detail: { header: '姓名' } }]);
  });

  it('a branch where a person may stand is no unknown person', () => {
    const [row] = readSheet(['', '第一支部', '第一支部', SEPTEMBER_3, 55, 38]).rows;
    expect(row).toMatchObject({ people: [null], use: 'counted', codes: [] });
  });

  it('a goal that begins with 平均 is no total, a name that does is', () => {
    const goals = { ...sheet, unique: ['id', 'bonusReason'] };
    const reading = readSample(goals, [SHEET, anSheet(5, '平均分提高'), ['', '平 均', '', '', 50]]);
    expect(reading.rows).toMatchObject([{ row: 2, use: 'counted' }]);
    expect(said(reading)).toEqual(['N07 B3']);
  });

  it.each<[string, Typed[]]>([
    ['a number as text', ['D001', '样安', '', SEPTEMBER_3, '55', 38]],
    ['a day as text', ['D001', '样安', '', '2024-09-03', 55, 38]],
    ['a name with a space', ['D001', '样 安', '', SEPTEMBER_3, 55, 38]],
    ['a placeholder for nothing', ['D001', '样安', '', SEPTEMBER_3, 55, 38, '/']],
    ['a status that only 花名册 has', ['D023', '试中', '', SEPTEMBER_3, 55, 38]],
  ])('%s is not what a formula would see', (_, typed) => {
    expect(readSheet(typed).rows[0]!.plain).toBe(false);
  });
});

const LOG = ['序号', '听课人编号', '听课人', '听课日期', '节次', '班级', '听课形式', '学生学号', '评价与建议']; // biome-ignore format: one row
const lesson = (change: Readonly<Record<number, Typed>> = {}): Typed[] =>
  [1, 'D001', '样安', SEPTEMBER_3, 5, '七(1)班', '推门课', '70101', '板书条理清楚'].map(
    (cell, at) => change[at] ?? (cell === 45538 ? SEPTEMBER_3 : cell),
  );
const readLog = (...rows: Typed[][]) => readSample(log, [LOG, ...rows]);

describe('a log', () => {
  it('a lesson counts when only its text is missing (C-16), not when its form is', () => {
    const reading = readLog(lesson({ 8: ' ' }), lesson({ 3: day(45539), 6: '' }));
    expect(said(reading)).toEqual(['E01 I2', 'E01 G3']);
    expect(reading.rows.map(({ use }) => use)).toEqual(['counted', 'blocked']);
  });

  it('the same lesson again counts once, in two classes not at all, outside 校历 not either', () => {
    const reading = readLog(
      lesson(),
      lesson({ 8: '另写一遍' }),
      lesson({ 4: 6 }),
      lesson({ 4: 6, 5: '七(2)班' }),
      lesson({ 3: day(45300) }),
    );
    const uses = reading.rows.map(({ use }) => use);
    expect([...uses.slice(0, 2)].sort()).toEqual(['counted', 'repeated']);
    expect(uses.slice(2)).toEqual(['conflict', 'conflict', 'outside']);
    expect(
      said(reading)
        .map((text) => text.slice(0, 3))
        .sort(),
    ).toEqual(['E20', 'E20', 'W18', 'W19']);
    expect(reading.problems.find(({ code }) => code === 'E20')).toMatchObject({
      detail: { differs: '班级' },
    });
  });

  it.each<[string, string, Typed]>([
    ['full-width brackets', '七(1)班', '七（1）班'],
    ['a class by its other name', '七(1)班', '七年级1班'],
    ['a class in figures', '七(1)班', '7(1)班'],
  ])('reads %s as %s', (_, expected, typed) => {
    expect(textOf(readLog(lesson({ 5: typed })).rows[0]!, 'class')).toBe(expected);
  });

  it('a day without its year is read in 考核年度 and awaits confirmation', () => {
    const [row] = readLog(lesson({ 3: '9月3日' })).rows;
    expect(row).toMatchObject({ awaiting: true, use: 'counted' });
    expect(textOf(row!, 'date')).toBe('2024-09-03');
  });

  it('a student number that lost its zero is found again (N08)', () => {
    const students = [{ id: '072057', name: '生甲', class: '七(1)班' }];
    const reading = readSample(log, [LOG, lesson({ 7: 72057 })], {}, { ...school, students });
    expect(reading.problems).toMatchObject([{ code: 'N08', cell: 'H2', suggested: '072057' }]);
    expect(textOf(reading.rows[0]!, 'sid')).toBe('072057');
    expect(reading.rows[0]!.plain).toBe(false);
  });

  it('without 校历 no day is outside, without 班级表 no class is wrong', () => {
    const bare = { ...school, weeks: [], classes: [] };
    const reading = readSample(log, [LOG, lesson({ 3: day(45300), 5: '高一(9)班' })], {}, bare);
    expect(said(reading)).toEqual([]);
  });

  it('10,000 rows are read, every one of them', () => {
    const rows = Array.from({ length: 10000 }, (_, at) =>
      lesson({ 3: day(45537 + (at % 28)), 4: (at % 12) + 1, 8: `第${at}条` }),
    );
    const reading = readLog(...rows);
    expect(reading.rows).toHaveLength(10000);
    expect(reading.rows.filter(({ use }) => use === 'counted')).toHaveLength(84);
  });
});

describe('names of people whom 花名册 need not know', () => {
  it('are names as they stand: 评委1 is nobody’s namesake', () => {
    const table = {
      ...ballots,
      columns: [...ballots.columns, { ...input('judge', '评委'), type: 'name' as const }],
      unique: ['no', 'judge'],
    };
    const reading = readSample(table, [
      ['票号', '评议对象', '总体评价', '评委'],
      ['L01', '第一支部', '好', '评委1'],
      ['L01', '第一支部', '好', '评委２'],
      ['L01', '第一支部', '好', '张 三'],
    ]);
    expect(reading.rows.map((row) => textOf(row, 'judge'))).toEqual(['评委1', '评委2', '张三']);
    expect(said(reading)).toEqual(['N01 D3', 'N04 D4']);
  });
});

describe('a register of pairs', () => {
  const PAIRS = ['结对编号', '师傅编号', '师傅姓名', '徒弟编号', '徒弟姓名'];

  it('finds both people, and an error of the second one blocks as well', () => {
    const reading = readSample(pairs, [
      PAIRS,
      ['P01', 'D017', '试思远', 'T001', '教甲'],
      ['P02', 'D017', '试思远', 'T099', ''],
    ]);
    expect(reading.rows).toMatchObject([
      { people: ['D017', 'T001'], use: 'counted', plain: true },
      { people: ['D017', null], use: 'blocked', codes: ['E13'] },
    ]);
    expect(said(reading)).toEqual(['E13 D3']);
  });
});

describe('ballots', () => {
  it('a blank is 弃权, several ticks are 无效, neither is a mistake', () => {
    const reading = readSample(ballots, [
      ['票号', '评议对象', '总体评价'],
      ['A-001', '第一支部', ''],
      ['A-002', '第一支部', '好、较好'],
      ['A-003', '第一党支部', ' 较好'],
      ['A-004', '党总支班子', '良'],
    ]);
    expect(reading.rows.map((row) => textOf(row, 'overall'))).toEqual(['', '无效', '较好', '']);
    expect(reading.rows.map(({ plain }) => plain)).toEqual([true, false, false, false]);
    expect(said(reading)).toEqual(['W08 B4', 'N03 C4', 'E07 C5']);
  });
});

describe('the tally of a ballot', () => {
  const table = tableOf(ballotReport, 'tally');
  const columns = tableColumns(ballotReport, table).filter(({ source }) => source === 'input');
  const reading = (typed: Readonly<Record<string, Typed>>) => {
    const given: Readonly<Record<string, Typed>> = {
      object: '第一支部',
      item: '总体评价',
      ...typed,
    };
    const row = columns.map(({ key }) => given[key] ?? '');
    const tab = tabReading(table.tab, [columns.map(({ header }) => header), row]);
    const formerHeaders = new Map<string, string>();
    return readTable({ scheme: ballotReport, table, tab, school, year: 2024, formerHeaders });
  };

  it('a row without any vote may say how many went out, and nothing is missed', () => {
    expect(said(reading({ issued: 8 }))).toEqual([]);
  });

  it('a row with one count needs them all', () => {
    const codes = reading({ issued: 8, g: 4 }).problems.map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(['E01']));
    expect(codes.length).toBeGreaterThan(4);
  });
});

describe('classes month by month', () => {
  const MONTHS = ['班级', '月份', '学习', '纪律'];

  it('a month is a month however it is typed, and a class without a row is missed (E16)', () => {
    const reading = readSample(months, [
      MONTHS,
      ['七(1)班', '2024-09', 50, 30],
      ['七(2)班', day(45538), 50, 30],
      ['八(1)班', '2024年9月', 50, 30],
    ]);
    expect(reading.rows.map((row) => textOf(row, 'month'))).toEqual(Array(3).fill('2024-09'));
    expect(reading.rows.map(({ plain }) => plain)).toEqual([true, false, false]);
    const absent = reading.problems.filter(({ code }) => code === 'E16');
    expect(absent.map(({ name }) => name)).toEqual(
      school.classes.slice(3).map(({ name }) => `${name} 2024-09`),
    );
  });
});
