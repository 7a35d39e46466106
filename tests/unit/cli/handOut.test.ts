import { Harness } from './cliHarness';

const ASKED = ['hand-out', '示例.xlsx', '--schemes', 'double-contract', '--out-dir', 'out'];
const NAMES = ['第一支部', '第二支部', '第三支部'].map((unit) => `${unit}_责任书_2024.xlsx`);

describe('kaoping hand-out', () => {
  const cli = new Harness();
  beforeAll(async () => {
    await cli.withExample();
  });

  it('writes one workbook for every branch and says which tabs they have', async () => {
    const { exit, out, err } = await cli.run(ASKED);
    expect([exit, err]).toEqual([0, '']);
    expect(out).toContain('共 3 个工作簿，23 人。');
    expect(out).toMatch(/第三支部_责任书_2024\.xlsx +7 人 +目标责任书考核表（7 行）、廉政责任书/u);
    expect(cli.writes).toEqual(NAMES.map((name) => `out/${name}`));
  });

  it('changes nothing when it is asked again later', async () => {
    cli.writes = [];
    const { exit, out } = await cli.run(ASKED, { now: () => '2025-01-12T10:00:00' });
    expect([exit, cli.writes]).toEqual([0, []]);
    expect(out).toContain('3 个文件已有，内容相同，没有改动');
  });

  it('refuses to overwrite other files, and writes none', async () => {
    cli.writes = [];
    cli.stored.delete(`out/${NAMES[0]}`);
    const other = [...ASKED, '--deadline', '2025-01-20'];
    const { exit, err } = await cli.run(other);
    expect([exit, cli.writes]).toEqual([2, []]);
    expect(err).toContain(`${NAMES[1]}、${NAMES[2]}；确要覆盖的，加上 --overwrite`);
    expect((await cli.run([...other, '--overwrite'])).exit).toBe(0);
    expect(cli.writes).toHaveLength(3);
  });

  it('never overwrites the workbook it reads', async () => {
    const master = `out/${NAMES[0]}`;
    await cli.withExample(master);
    const asked = ASKED.map((word) => (word === '示例.xlsx' ? master : word));
    const { exit, err } = await cli.run([...asked, '--overwrite']);
    expect([exit, err]).toEqual([2, expect.stringContaining(NAMES[0] ?? '')]);
  });

  it('says as JSON what went where and what was kept back', async () => {
    const asked = ['hand-out', '示例.xlsx', '--schemes', 'double-contract,dorm-civilised'];
    const { out } = await cli.run([...asked, '--out-dir', 'json', '--units', '第二支部', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      command: 'hand-out',
      by: 'branch',
      outDir: 'json',
      books: [
        {
          unit: '第二支部',
          fileName: '第二支部_责任书、宿舍_2024.xlsx',
          people: 8,
          written: true,
        },
      ],
      without: [],
      keptBack: [{ scheme: 'dorm-civilised', tab: '文明宿舍评比表', why: 'wholeSchool' }],
    });
  });

  it.each([
    [['--units', '第四支部'], '没有可下发的单位“第四支部”', '第一支部、第二支部、第三支部'],
    [['--units', '第一支布'], '是否为“第一支部”', '可下发的有'],
    [['--deadline', '2024-02-30'], '截止日期“2024-02-30”', '2024-12-20 的样子'],
    [['--deadline', '12月20日'], '截止日期“12月20日”', '不是完整的日期'],
    [['--by', '支部'], '没有下发方式“支部”', 'department'],
  ])('%j is answered by what was seen and what is known', async (more, seen, known) => {
    const { exit, err } = await cli.run([...ASKED, ...more]);
    expect(exit).toBe(2);
    expect(err).toContain(seen);
    expect(err).toContain(known);
  });

  it('says so when nothing goes to any unit', async () => {
    const asked = ['hand-out', '示例.xlsx', '--schemes', 'dorm-civilised', '--out-dir', 'none'];
    const { exit, err } = await cli.run([...asked, '--lang', 'en']);
    expect([exit, err]).toEqual([2, expect.stringContaining('There is nothing to hand out')]);
  });
});
