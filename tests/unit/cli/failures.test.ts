import { newWorkbook } from '../../../src/commands/newWorkbook';
import { exampleRoster } from '../../../src/example/exampleRoster';
import { newFileWorkbook, openFileWorkbook } from '../../../src/hosts/files/fileWorkbook';
import type { Plan } from '../../../src/workbook/plan';
import { readFixture } from '../../fixtures/readFixture';
import { Harness } from './cliHarness';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

describe('A file that cannot be used is one sentence and exit code 2', () => {
  it.each<[string, Uint8Array | null, string]>([
    ['没有.xlsx', null, '找不到文件“没有.xlsx”，请核对路径。'],
    ['旧.xls', text('x'), '“旧.xls”是旧的 .xls 格式，请在 Excel 或 WPS 中另存为 .xlsx 后再用。'],
    ['表.ET', text('x'), '“表.ET”是 WPS 的 .et 格式，请在 WPS 中另存为 .xlsx 后再用。'],
    ['表.csv', text('x'), '“表.csv”是文本表格，请在 Excel 或 WPS 中打开并另存为 .xlsx 后再用。'],
    ['表.pdf', text('x'), '“表.pdf”不是 .xlsx 工作簿，请另存为 .xlsx 后再用。'],
    ['无扩展名', text('x'), '“无扩展名”不是 .xlsx 工作簿，请另存为 .xlsx 后再用。'],
    [
      '文字.xlsx',
      text('不是表格'),
      '“文字.xlsx”不是 .xlsx 工作簿，或没有下载完整，请重新取得该文件。',
    ],
    ['空.xlsx', new Uint8Array(), '“空.xlsx”是空文件，没有任何内容，请重新取得该文件。'],
    [
      '改名.xlsx',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)),
      '“改名.xlsx”其实是旧的 .xls（或 WPS 的 .et）格式，请在 Excel 或 WPS 中另存为 .xlsx 后再用。',
    ],
  ])('%s', async (path, bytes, sentence) => {
    const harness = new Harness();
    if (bytes !== null) harness.stored.set(path, bytes);
    expect(await harness.run(['check', path])).toEqual({ exit: 2, out: '', err: `${sentence}\n` });
  });

  it('also when half of it is missing', async () => {
    const harness = new Harness();
    const path = await harness.withExample();
    harness.stored.set('半.xlsx', harness.bytes(path).slice(0, 3000));
    const { exit, err } = await harness.run(['check', '半.xlsx']);
    expect(exit).toBe(2);
    expect(err).toMatch(/^“半\.xlsx”[^\n]+。\n$/u);
  });

  it.each([
    ['noAccess', '没有权限读写“示例.xlsx”，请检查权限，或换一个位置。'],
    ['busy', '“示例.xlsx”正被其他程序使用，请先在 Excel 或 WPS 中关闭它。'],
    ['isFolder', '“示例.xlsx”是文件夹，请写明文件。'],
    ['tooLarge', '“示例.xlsx”太大，无法读取，请删去无关内容后重试。'],
    ['ioFailed', '读写“示例.xlsx”失败（EIO），请稍后重试。'],
  ] as const)('a disk that says %s', async (fault, sentence) => {
    const harness = new Harness();
    harness.faults.set('示例.xlsx', fault);
    expect(await harness.run(['check', '示例.xlsx'])).toMatchObject({
      exit: 2,
      err: `${sentence}\n`,
    });
  });

  it('a result that cannot be saved leaves everything as it was', async () => {
    const harness = new Harness();
    const path = await harness.withExample();
    harness.faults.set('果.xlsx', 'diskFull');
    const ran = await harness.run(['calculate', path, '--out', '果.xlsx']);
    expect(ran).toEqual({
      exit: 2,
      out: '',
      err: '磁盘空间不足，没有写入“果.xlsx”，请清理后重试。\n',
    });
    expect(harness.writes).toEqual([]);
  });

  it('a result named as something else is refused before any work', async () => {
    const ran = await new Harness().run(['calculate', '没有.xlsx', '--out', '果.csv']);
    expect(ran.err).toBe('结果文件“果.csv”的扩展名应为 .xlsx。\n');
  });
});

describe('A workbook that lacks what a command needs', () => {
  async function stored(plan: Plan | null): Promise<Harness> {
    const harness = new Harness();
    const book = newFileWorkbook();
    if (plan !== null) await book.apply(plan);
    harness.stored.set('簿.xlsx', await book.toBytes());
    return harness;
  }

  const context = {
    now: '2025-01-10T08:30:00',
    toolVersion: '0.1.0',
    sentence: () => '',
    year: '2024',
  };
  const made = newWorkbook(exampleRoster(), ['double-contract'], context);
  const whole = made.ok ? made.value.plan : null;
  const rosterOnly: Plan = {
    steps: (whole?.steps ?? []).filter(
      (step) => step.kind === 'putTab' && step.tab.name === '花名册',
    ),
  };

  it('has no roster', async () => {
    const harness = new Harness();
    harness.stored.set('簿.xlsx', readFixture('extras.xlsx'));
    const { exit, err } = await harness.run(['check', '簿.xlsx']);
    expect(exit).toBe(2);
    expect(err).toMatch(
      /^工作簿中没有找到花名册（现有工作表：[^）]+），请插入“花名册”[^\n]+。\n$/u,
    );
  });

  it('has no score sheet', async () => {
    const harness = await stored(rosterOnly);
    expect(await harness.run(['calculate', '簿.xlsx', '--out', '果.xlsx'])).toEqual({
      exit: 2,
      out: '',
      err: '工作簿中没有考核表（现有工作表：花名册），请先用 kaoping insert 插入。\n',
    });
  });

  it.each([
    [
      ['insert', '簿.xlsx', '--schemes', '别的', '--out', '果.xlsx'],
      '没有方案“别的”；全部方案见 kaoping schemes。',
    ],
    [
      ['explain', '簿.xlsx', '--scheme', '别的', '--id', 'D001'],
      '没有方案“别的”；全部方案见 kaoping schemes。',
    ],
    [
      ['explain', '簿.xlsx', '--scheme', 'double-contract', '--id', 'D999'],
      '结果中没有编号“D999”，请核对编号，以及花名册中是否有此人。',
    ],
  ])('%j', async (argv, sentence) => {
    const harness = await stored(whole);
    expect(await harness.run(argv)).toEqual({ exit: 2, out: '', err: `${sentence}\n` });
  });

  it('says the same in English', async () => {
    const harness = await stored(rosterOnly);
    const ran = await harness.run([
      'explain',
      '簿.xlsx',
      '--scheme',
      'double-contract',
      '--id',
      'D001',
      '--lang',
      'en',
    ]);
    expect(ran.err).toBe(
      'The workbook has no score sheet of the scheme “double-contract”; please use kaoping insert first.\n',
    );
  });

  it('names what saving would lose, and loses it only when told to', async () => {
    const opened = await openFileWorkbook(readFixture('extras.xlsx'));
    if (!opened.ok) throw new Error('fixture');
    const steps = (whole?.steps ?? []).map((step) =>
      step.kind === 'setMetadata'
        ? {
            ...step,
            metadata: {
              ...step.metadata,
              tabs: [
                ...step.metadata.tabs,
                {
                  name: '图表',
                  role: 'problems',
                  scheme: '',
                  part: '',
                  version: 1,
                  columns: [],
                } as const,
              ],
            },
          }
        : step,
    );
    await opened.value.apply({ steps });
    const harness = new Harness();
    harness.stored.set('簿.xlsx', await opened.value.toBytes());
    const argv = ['calculate', '簿.xlsx', '--out', '果.xlsx', '--year', '2024'];
    const refused = await harness.run(argv);
    expect(refused.exit).toBe(2);
    expect(refused.err).toMatch(/^保存会丢失：“图表”的[^\n]*--drop-unsupported。\n$/u);
    expect(refused.err).toContain('“图表”的批注');
    expect(harness.writes).toEqual([]);
    expect((await harness.run([...argv, '--drop-unsupported'])).exit).toBe(1);
    expect(harness.writes).toEqual(['果.xlsx']);
  });
});

describe('A bug', () => {
  const broken = {
    now: (): string => {
      throw new TypeError('样春生 100');
    },
  };

  it('is one line with a code, without a stack and without anything from the workbook', async () => {
    const harness = new Harness();
    const path = await harness.withExample();
    const ran = await harness.run(['check', path], broken);
    expect(ran).toMatchObject({ exit: 2, out: '' });
    expect(ran.err).toMatch(
      /^程序出错（代码 [0-9a-f]{8}，版本 0\.1\.0），请把代码和版本告诉维护者。\n$/u,
    );
    expect((await harness.run(['check', path], broken)).err).toBe(ran.err);
  });

  it('shows its stack where somebody asked for it', async () => {
    const harness = new Harness();
    const path = await harness.withExample();
    const { err } = await harness.run(['check', path], { ...broken, debug: true });
    expect(err).toContain('TypeError: 样春生 100');
    expect(err).toContain('    at ');
  });
});
