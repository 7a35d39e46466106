import { Harness } from './cliHarness';

const run = (argv: string) => new Harness().run(argv.split(' ').filter(Boolean));

describe('A command line that cannot be understood', () => {
  it.each([
    ['', '请写明命令，如 kaoping check 工作簿.xlsx；全部用法见 kaoping --help。'],
    ['chekc a.xlsx', '没有命令“chekc”，是否为 check；全部命令见 kaoping --help。'],
    ['删除 a.xlsx', '没有命令“删除”；全部命令见 kaoping --help。'],
    ['check', '请写明工作簿，如 kaoping check 工作簿.xlsx；用法见 kaoping check --help。'],
    ['check a.xlsx b.xlsx', '多出了“b.xlsx”；用法见 kaoping check --help。'],
    ['schemes a.xlsx', '多出了“a.xlsx”；用法见 kaoping schemes --help。'],
    ['schemes --out a.xlsx', 'schemes 没有选项 --out；用法见 kaoping schemes --help。'],
    ['demo a.xlsx', '多出了“a.xlsx”；用法见 kaoping demo --help。'],
    ['check a.xlsx --force', 'check 没有选项 --force；用法见 kaoping check --help。'],
    ['check a.xlsx -x', 'check 没有选项 -x；用法见 kaoping check --help。'],
    ['--force', '没有选项 --force；用法见 kaoping --help。'],
    ['check a.xlsx --roster b.xlsx', 'check 没有选项 --roster；用法见 kaoping check --help。'],
    ['calculate a.xlsx', 'calculate 需要选项 --out；用法见 kaoping calculate --help。'],
    ['summarise a.xlsx', 'summarise 需要选项 --out；用法见 kaoping summarise --help。'],
    ['insert a.xlsx --out b.xlsx', 'insert 需要选项 --schemes；用法见 kaoping insert --help。'],
    ['new --schemes x --out b.xlsx', 'new 需要选项 --roster；用法见 kaoping new --help。'],
    ['explain a.xlsx --scheme x', 'explain 需要选项 --id；用法见 kaoping explain --help。'],
    ['calculate a.xlsx --out', '选项 --out 后面缺少内容，请补上。'],
    ['calculate a.xlsx --out --lang zh', '选项 --out 后面缺少内容，请补上。'],
    ['calculate a.xlsx --out=', '选项 --out 后面缺少内容，请补上。'],
    ['calculate a.xlsx --drop-unsupported=yes', '选项 --drop-unsupported 后面不要写内容。'],
    ['check a.xlsx --lang fr', '没有语言“fr”，可用 zh 或 en。'],
    ['check a.xlsx --year 24', '年度“24”不是四位年份，如 2024。'],
    [
      'insert a.xlsx --schemes ，, --out b.xlsx',
      '--schemes 后面要写至少一个方案，如 double-contract。',
    ],
  ])('"kaoping %s" is answered with one sentence', async (argv, sentence) => {
    expect(await run(argv)).toEqual({ exit: 2, out: '', err: `${sentence}\n` });
  });

  it('is answered in English where that was asked for', async () => {
    expect(await run('check a.xlsx --force --lang en')).toEqual({
      exit: 2,
      out: '',
      err: 'check has no option --force; see kaoping check --help.\n',
    });
  });

  it('is answered with a document where one was asked for', async () => {
    const { exit, out } = await run('calculate a.xlsx --json');
    expect(exit).toBe(2);
    expect(JSON.parse(out)).toEqual({
      tool: { name: 'kaoping', version: '0.1.0' },
      exitCode: 2,
      failure: {
        code: 'usage.missingOption',
        sentence: 'calculate 需要选项 --out；用法见 kaoping calculate --help。',
      },
    });
  });
});

describe('Help and version', () => {
  it('are printed whatever else stands there', async () => {
    expect(await run('--version')).toEqual({ exit: 0, out: '0.1.0\n', err: '' });
    expect((await run('check -v')).out).toBe('0.1.0\n');
    expect((await run('check --help')).exit).toBe(0);
    expect((await run('-h')).out).toContain('kaoping calculate 工作簿.xlsx --out 结果.xlsx');
  });

  it.each([
    'schemes',
    'new',
    'insert',
    'check',
    'calculate',
    'summarise',
    'explain',
    'review',
    'override',
    'demo',
  ])('of %s names its options in both languages', async (command) => {
    const chinese = await run(`${command} --help`);
    const english = await run(`${command} --help --lang en`);
    expect(chinese).toMatchObject({ exit: 0, err: '' });
    expect(chinese.out).toContain(`kaoping ${command}`);
    expect(chinese.out).toContain('--json');
    expect(english.out).toContain('Exit code');
    expect(english.out).not.toMatch(/\p{Script=Han}/u);
  });
});
