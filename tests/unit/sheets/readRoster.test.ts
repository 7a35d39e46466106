import { type RosterReading, readRoster } from '../../../src/sheets/readRoster';
import { type Typed, tabReading } from '../../support/tabReading';

const HEADERS = [
  '编号',
  '姓名',
  '所在支部',
  '岗位',
  '兼任岗位',
  '党员类别',
  '转入日期',
  '考核状态',
];

const read = (...rows: Typed[][]): RosterReading =>
  readRoster(tabReading('花名册', [['花名册'], HEADERS, ...rows]), 2024);

const said = (reading: RosterReading): string[] =>
  reading.problems.map(({ code, cell }) => `${code} ${cell}`);

describe('花名册', () => {
  it('is read by its headers, posts split and dates as days', () => {
    const { roster, problems } = read([
      'D001',
      '样安',
      '第一支部',
      '校长；任课教师',
      '班主任',
      '正式',
      { type: 'number', number: 45536, format: 'yyyy-m-d' },
      '',
    ]);
    expect(problems).toEqual([]);
    expect(roster.people).toMatchObject([
      {
        id: 'D001',
        posts: ['校长', '任课教师', '班主任'],
        joined: '2024-09-01',
        status: '正常',
        row: 3,
      },
    ]);
  });

  it('a class is written as on 班级表, whatever brackets somebody typed', () => {
    const tab = tabReading('花名册', [
      ['编号', '姓名', '支部', '党员类别', '班主任班级'],
      ['D013', '例宁', '第二支部', '正式', '七（1）班'],
    ]);
    const { roster, problems } = readRoster(tab, 2024);
    expect(roster.people[0]!.homeroom).toBe('七(1)班');
    expect(problems).toEqual([]);
  });

  it('knows what offices call its columns as well', () => {
    const tab = tabReading('名册', [
      ['编号', '姓名', '所属支部', '政治面貌', '职务'],
      ['D001', '样安', '第一支部', '预备', '校长'],
    ]);
    expect(readRoster(tab, 2024).roster.people).toMatchObject([
      { branch: '第一支部', partyStatus: '预备', posts: ['校长'] },
    ]);
  });

  it.each<[string, string, Typed[]]>([
    ['E01', 'A3', ['', '样安', '第一支部', '', '', '正式']],
    ['E01', 'B3', ['D001', '', '第一支部', '', '', '正式']],
    ['E01', 'F3', ['D001', '样安', '第一支部', '', '', '']],
    ['E07', 'F3', ['D001', '样安', '第一支部', '', '', '党员']],
    ['E06', 'G3', ['D001', '样安', '第一支部', '', '', '正式', '去年九月']],
    ['N04', 'B3', ['D001', '样 安', '第一支部', '', '', '正式']],
    ['N05', 'G3', ['D001', '样安', '第一支部', '', '', '正式', '2024.9.1']],
    ['W06', 'G3', ['D001', '样安', '第一支部', '', '', '正式', '9月1日']],
  ])('says %s at %s for %j', (code, cell, typed) => {
    expect(said(read(typed))).toContain(`${code} ${cell}`);
  });

  it('somebody outside the Party needs neither branch nor 党员类别', () => {
    expect(said(read(['T001', '教甲', '', '任课教师', '', '']))).toEqual([]);
  });

  it('takes the more frequent spelling of a branch, and says where it read another so', () => {
    const members = ['第一支部', '第一支部', '第一党支部'].map((branch, index) => [
      `D00${index}`,
      `样${index}`,
      branch,
      '',
      '',
      '正式',
    ]);
    const reading = read(...members);
    expect(reading.roster.branches).toEqual(['第一支部']);
    expect(said(reading)).toContain('W08 C5');
  });

  it('the same 编号 twice is E11 at both rows', () => {
    const twice = read(
      ['D001', '样安', '第一支部', '', '', '正式'],
      ['D001', '样丹', '第一支部', '', '', '正式'],
    );
    expect(said(twice)).toEqual(['E11 A3', 'E11 A4']);
    expect(twice.roster.byId.get('D001')!.name).toBe('样安');
  });

  it('a total row is named and is nobody', () => {
    const reading = read(['D001', '样安', '第一支部', '', '', '正式'], ['合计', '1人']);
    expect(reading.roster.people).toHaveLength(1);
    expect(said(reading)).toEqual(['N07 A4']);
  });

  it('hidden rows are read and named as one run; merged cells are E15', () => {
    const rows = [1, 2, 3].map((index): Typed[] => [
      `D${index}`,
      `样${index}`,
      '第一支部',
      '',
      '',
      '正式',
    ]);
    const tab = tabReading('花名册', [HEADERS, ...rows], { hiddenRows: [3, 4], merges: ['C2:C3'] });
    const reading = readRoster(tab, 2024);
    expect(reading.roster.people).toHaveLength(3);
    expect(reading.problems).toMatchObject([
      { code: 'E15', cell: 'C2:C3' },
      { code: 'W13', detail: { rows: '3-4' } },
    ]);
  });

  it('without a column that it needs there is nobody, and the column is named', () => {
    const tab = tabReading('花名册', [HEADERS.filter((header) => header !== '党员类别')]);
    expect(readRoster(tab, 2024)).toMatchObject({
      roster: { people: [] },
      problems: [{ code: 'E17', detail: { header: '党员类别' } }],
    });
  });
});
