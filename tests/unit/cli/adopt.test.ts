import { chosenColumns } from '../../../src/cli/adopt/chosenColumns';
import { readFixture } from '../../fixtures/readFixture';
import { Harness } from './cliHarness';

const BOOK = '本校.xlsx';
const ASKED = ['adopt', BOOK, '--tab', '责任书评分', '--scheme', 'double-contract'];

describe('kaoping adopt', () => {
  const cli = new Harness();
  beforeAll(() => {
    cli.stored.set(BOOK, readFixture('office-own-tables.xlsx'));
  });

  it('shows what is proposed and why, and writes nothing', async () => {
    const { exit, out, err } = await cli.run(ASKED);
    expect([exit, err, cli.writes]).toEqual([0, '', []]);
    expect(out).toContain('“责任书评分”可以认领为“目标责任书考核表”（把握 ');
    expect(out).toContain('  编号 = 党员信息/党员编号（列名同义、内容是花名册的编号）\n');
    expect(out).toContain('  可选的列名：总分\n');
    expect(out).toContain('确认的，加上 --out 结果.xlsx');
  });

  it('prints the same for programs', async () => {
    const { out } = await cli.run([...ASKED, '--json']);
    expect(JSON.parse(out)).toMatchObject({
      command: 'adopt',
      tab: '责任书评分',
      table: { scheme: 'double-contract', part: 'A', title: '目标责任书考核表' },
      headerRows: 2,
      open: [],
    });
  });

  it('adopts as proposed but for what is said, and the workbook is checked with it', async () => {
    const map = '备注=扣分原因；扣分事由=，自评总分=总分';
    const { exit, out } = await cli.run([...ASKED, '--map', map, '--out', '结果.xlsx']);
    expect(exit).toBe(2);
    const right = '备注=附加/扣分原因；扣分事由=，自评总分=总分';
    const done = await cli.run([...ASKED, '--map', right, '--out', '结果.xlsx']);
    // 1: points that are taken off without a reason are an error (E08).
    expect([out, done.exit]).toEqual(['', 1]);
    expect(done.out).toContain(
      '“责任书评分”认领为“目标责任书考核表”，读到 23 行；表本身没有改动。',
    );
    expect(done.out).toContain('  备注 = 附加/扣分原因\n');
    expect(done.out).not.toContain('扣分事由 =');
    const checked = await cli.run(['check', '结果.xlsx', '--json']);
    expect(JSON.parse(checked.out)).toMatchObject({ schemes: ['double-contract'] });
  });

  it.each([
    [['--map', '编号'], '“编号”没有等号'],
    [['--map', '工龄=工号'], '该表没有列“工龄”'],
    [['--table', 'C'], '该方案没有表“C”，可用：A（目标责任书考核表）、B（廉政责任书考核表）'],
    [['--map', '编号=工号'], '中找不到同一表头内的列名：工号'],
    [['--tab', '会议记录'], '请写明认领为哪一张：A（目标责任书考核表）'],
    [['--tab', '不在'], '没有工作表“不在”，现有：花名册、'],
  ])('says in one sentence why not: %p', async (more, sentence) => {
    const { exit, err } = await cli.run([...ASKED, ...more]);
    expect([exit, err.trim().split('\n').length]).toEqual([2, 1]);
    expect(err).toContain(sentence);
  });
});

describe('what stands after --map', () => {
  it.each([
    [
      '编号=工号,姓名=教师',
      [
        ['编号', '工号'],
        ['姓名', '教师'],
      ],
    ],
    [
      '编号＝工号，姓名 = 人员/教师；',
      [
        ['编号', '工号'],
        ['姓名', '人员/教师'],
      ],
    ],
    ['备注=', [['备注', '']]],
    ['', []],
  ])('%s', (text, pairs) => {
    expect(chosenColumns(text)).toEqual({
      ok: true,
      value: pairs.map(([column, path]) => ({ column, path })),
    });
  });
});
