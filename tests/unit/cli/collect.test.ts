import { blankSchool, branchFile, typeAll } from '../../support/collectSchool';
import { Harness } from './cliHarness';

type Cells = Parameters<typeof typeAll>[1];

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function withFiles(
  files: Readonly<Record<string, Cells>>,
  own: Cells = {},
): Promise<Harness> {
  const harness = new Harness();
  const master = await blankSchool();
  await typeAll(master, own);
  harness.stored.set('总表.xlsx', await master.toBytes());
  for (const [name, cells] of Object.entries(files)) {
    harness.stored.set(name, await (await branchFile(cells)).toBytes());
  }
  return harness;
}

const COLLECT = ['collect', '总表.xlsx'];

interface Report {
  readonly exitCode: number;
  readonly differences: readonly { readonly id: string; readonly offers: { print: string }[] }[];
  readonly files: readonly { readonly notes: { kind: string; sentence: string }[] }[];
}

describe('kaoping collect', () => {
  it('merges files, tells what is back, and a second run leaves the same bytes', async () => {
    const harness = await withFiles({
      '回收/一.xlsx': { G5: 12, G6: 13 },
      '回收/二.xlsx': { G7: 9 },
    });
    const files = ['回收/一.xlsx', '回收/二.xlsx'];
    const first = await harness.run([...COLLECT, ...files, '--out', '结果.xlsx']);
    expect(first).toMatchObject({ exit: 0, err: '' });
    expect(first.out).toContain('写入 3 格，追加 0 行');
    expect(first.out).toMatch(/第一支部 +目标责任书考核表 +2 +0 +2 +未交齐 +D001 样安、D002 样博/u);
    const bytes = harness.bytes('结果.xlsx');
    const again = ['collect', '结果.xlsx', ...files.reverse(), '--out', '结果.xlsx'];
    expect((await harness.run(again)).out).toContain('没有新的内容要写入');
    expect(harness.bytes('结果.xlsx')).toEqual(bytes);
    await harness.run([...COLLECT, ...files, '--out', '另一.xlsx']);
    expect(harness.bytes('另一.xlsx')).toEqual(bytes);
  });

  it('lists differences and leaves them alone until they are decided', async () => {
    const harness = await withFiles({ '一.xlsx': { G5: 13 } }, { G5: 12 });
    const run = [...COLLECT, '一.xlsx', '--out', '结果.xlsx'];
    const asked = await harness.run(run);
    expect(asked.exit).toBe(1);
    expect(asked.out).toContain('不同之处 1 处，未决定 1 处');
    expect(asked.out).toMatch(/double-contract\/A\/D001\/a1 .*现为 12 +13（一\.xlsx G5）/u);
    for (const [option, merged] of [
      ['--keep', '没有新的内容要写入'],
      ['--latest', '写入 1 格'],
    ] as const) {
      const done = await harness.run([...run, option]);
      expect([done.exit, done.out.includes(merged)]).toEqual([0, true]);
    }
  });

  it('takes choices from a file', async () => {
    const harness = await withFiles({ '一.xlsx': { G5: 13 }, '二.xlsx': { G5: 14 } });
    const run = [...COLLECT, '一.xlsx', '二.xlsx', '--out', '结果.xlsx', '--json'];
    const asked = JSON.parse((await harness.run(run)).out) as Report;
    const [difference] = asked.differences;
    const differences = { [difference!.id]: difference!.offers[0]!.print };
    harness.stored.set('选择.json', utf8(JSON.stringify({ differences })));
    const done = await harness.run([...run, '--choices', '选择.json']);
    expect([done.exit, (JSON.parse(done.out) as Report).exitCode]).toEqual([0, 0]);
  });

  it.each([['{"differences": {"x": "perhaps"}}'], ['{"mappings": [{}]}'], ['[]'], ['{']])(
    'refuses choices that are none: %s',
    async (text) => {
      const harness = await withFiles({ '一.xlsx': {} });
      harness.stored.set('选择.json', utf8(text));
      const ran = await harness.run([
        ...COLLECT,
        '一.xlsx',
        '--out',
        'o.xlsx',
        '--choices',
        '选择.json',
      ]);
      expect(ran.exit).toBe(2);
      expect(ran.err).toContain('选择.json');
    },
  );

  it('names files that cannot be read, takes the others, and gives 1', async () => {
    const harness = await withFiles({ '一.xlsx': { G5: 12 } });
    harness.stored.set('坏.xlsx', Uint8Array.of(1, 2, 3, 0, 255));
    harness.stored.set('表.csv', utf8('甲,乙\n1,2\n'));
    const files = ['坏.xlsx', '一.xlsx', '表.csv'];
    const ran = await harness.run([
      ...[...COLLECT, ...files, '--out', '结果.xlsx'],
      ...['--report', '报告.json', '--lang', 'en'],
    ]);
    expect(ran.exit).toBe(1);
    expect(ran.out).toContain('Written: 1 cells, 0 rows added');
    const report = JSON.parse(new TextDecoder().decode(harness.bytes('报告.json'))) as Report;
    expect(report.files.map(({ notes }) => notes.map(({ kind }) => kind))).toEqual([
      ['unreadable'],
      [],
      ['nothingFound'],
    ]);
    expect(report.files[0]!.notes[0]!.sentence).toContain('坏.xlsx');
  });

  it.each([
    [['--keep', '--latest', '一.xlsx'], '--keep'],
    [[], '--out'],
  ])('says what is wrong with the command: %j', async (more, named) => {
    const harness = await withFiles({ '一.xlsx': {} });
    const ran = await harness.run([...COLLECT, ...more, '--out', '结果.xlsx']);
    expect(ran.exit).toBe(2);
    expect(ran.err).toContain(named);
  });

  it('refuses a file that is not there', async () => {
    const harness = await withFiles({});
    const ran = await harness.run([...COLLECT, '没有.xlsx', '--out', '结果.xlsx']);
    expect(ran).toMatchObject({ exit: 2, out: '' });
    expect(harness.stored.has('结果.xlsx')).toBe(false);
  });
});
