import { sourcesText } from '../../../src/cli/text/catalogueLines';
import { knownSchemes } from '../../../src/commands/knownSchemes';
import { Harness } from './cliHarness';

const run = (...argv: string[]) => new Harness().run(['schemes', ...argv]);
const IDS = knownSchemes({}).map(({ id }) => id);

describe('The list of schemes', () => {
  it('names every scheme under what it is for, with a line and its sources', async () => {
    const { exit, out, err } = await run();
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    const heads = out.split('\n').filter((line) => /^\S+$/u.test(line));
    expect(heads).toEqual(['年终考核', '述职评议', '日常考核', '评优']);
    for (const id of IDS) expect(out).toMatch(new RegExp(`^  ${id} `, 'mu'));
    expect(out).toMatch(
      /\n {2}observation +学校管理人员听课考核\n +按岗位每周听课定额统计听课记录，按月通报，按学期计分。（来源 S1-19 至 S1-32）\n/u,
    );
  });

  it('is there in English too', async () => {
    const { out } = await run('--lang', 'en');
    expect(out).toContain('Work reports and ballots\n');
    expect(out).toContain('(sources S1-19 to S1-32)\n');
    expect(out.replace('“all”', '')).not.toMatch(/\p{Script=Han}/u);
  });

  it('is there for programs, sources spelt out', async () => {
    const { out } = await run('--json');
    const document = JSON.parse(out) as {
      purposes: { purpose: string; name: string; schemes: { id: string }[] }[];
    };
    expect(document.purposes.map(({ purpose, name }) => [purpose, name])).toEqual([
      ['yearEnd', '年终考核'],
      ['report', '述职评议'],
      ['daily', '日常考核'],
      ['award', '评优'],
    ]);
    const listed = document.purposes.flatMap(({ schemes }) => schemes);
    expect(listed.map(({ id }) => id).sort()).toEqual([...IDS].sort());
    expect(listed.find(({ id }) => id === 'ask-service')).toEqual({
      id: 'ask-service',
      title: '教辅后勤“问师生”考核',
      about: '教辅后勤人员每周至少问一次师生，按达标周数计分。',
      unit: 'staff',
      sources: ['S1-49', 'S1-50'],
    });
  });

  it.each([
    [['S1-19'], 'S1-19'],
    [['S1-19', 'S1-20'], 'S1-19、S1-20'],
    [['S1-19', 'S1-20', 'S1-21', 'S2-22'], 'S1-19-S1-21、S2-22'],
    [[], ''],
  ])('tells %j as %s', (sources, text) => {
    expect(sourcesText(sources, (first, last) => `${first}-${last}`)).toBe(text);
  });
});

describe('--schemes', () => {
  const made = async (schemes: string): Promise<{ exit: number; tabs: string[]; err: string }> => {
    const harness = new Harness();
    const book = await harness.withExample();
    const argv = ['new', '--roster', book, '--schemes', schemes, '--out', '新.xlsx', '--json'];
    const { exit, out, err } = await harness.run(argv);
    const { tabs = [] } = JSON.parse(out) as { tabs?: { name: string }[] };
    return { exit, err, tabs: tabs.map(({ name }) => name) };
  };

  it('takes several ids, whatever comma stands between them', async () => {
    const { exit, tabs } = await made('observation，dorm-civilised、double-contract');
    expect(exit).toBe(0);
    expect(tabs).toEqual(
      expect.arrayContaining(['听课记录', '岗位定额', '文明宿舍评比表', '目标责任书考核表']),
    );
    expect(tabs).not.toContain('家访记录');
  });

  it.each(['all', '全部', 'observation,all'])('takes "%s" for every scheme', async (word) => {
    const { exit, tabs } = await made(word);
    expect(exit).toBe(0);
    expect(tabs).toEqual(
      expect.arrayContaining(['目标责任书考核表', '家访记录', '党员一本通检查']),
    );
  });

  it.each([
    ['observations', '没有方案“observations”，是否为 observation；全部方案见 kaoping schemes。'],
    ['听课', '没有方案“听课”；全部方案见 kaoping schemes。'],
  ])('answers "%s" with what was probably meant', async (wrong, sentence) => {
    const { exit, err } = await made(`double-contract,${wrong}`);
    expect({ exit, err }).toEqual({ exit: 2, err: `${sentence}\n` });
  });
});
