import { Harness } from './cliHarness';

async function started(): Promise<{ harness: Harness; book: string }> {
  const harness = new Harness();
  return { harness, book: await harness.withExample() };
}

const BY = ['--by', '组织委员'];

describe('kaoping finalise and reopen', () => {
  it('waits for people who are not complete, until they are confirmed', async () => {
    const { harness, book } = await started();
    await harness.run(['summarise', book, '--out', book]);
    const refused = await harness.run(['finalise', book, ...BY, '--out', '定稿.xlsx']);
    expect(refused.exit).toBe(2);
    expect(refused.err).toContain('D021 试雅');
    const asked = ['finalise', book, ...BY, '--allow-open', 'D021'];
    const { exit, out } = await harness.run([...asked, '--out', '定稿.xlsx']);
    expect(exit).toBe(0);
    expect(out).toContain('已定稿');
    expect(out).toContain('确认未完成：党员两个责任书年度考核(四档)（D021 试雅）');
    expect(out).toContain('定稿存档');
  });

  it('writes the archive copy with the same bytes', async () => {
    const { harness, book } = await started();
    await harness.run(['summarise', book, '--out', book]);
    const asked = ['finalise', book, ...BY, '--allow-open', 'all', '--archive', '存档.xlsx'];
    const { out } = await harness.run([...asked, '--out', '定稿.xlsx']);
    expect(out).toContain('存档副本：存档.xlsx');
    expect(harness.stored.get('存档.xlsx')).toEqual(harness.stored.get('定稿.xlsx'));
  });

  it('is not calculated again before it is reopened with a reason', async () => {
    const { harness, book } = await started();
    await harness.run(['summarise', book, '--out', book]);
    await harness.run(['finalise', book, ...BY, '--allow-open', 'all', '--out', book]);
    const refused = await harness.run(['calculate', book, '--out', book]);
    expect(refused.exit).toBe(2);
    expect(refused.err).toContain('组织委员');
    const silent = await harness.run(['reopen', book, ...BY, '--out', book]);
    expect(silent.err).toContain('--reason');
    const { exit, out } = await harness.run([
      ...['reopen', book, ...BY, '--reason', '会议记录有误', '--out', book],
    ]);
    expect([exit, out]).toEqual([0, expect.stringContaining('已撤销定稿')]);
    expect((await harness.run(['calculate', book, '--out', book])).exit).not.toBe(2);
  });

  it('tells machines what became final', async () => {
    const { harness, book } = await started();
    await harness.run(['summarise', book, '--out', book]);
    const { out } = await harness.run([
      ...['finalise', book, ...BY, '--note', '支委会通过', '--allow-open', 'all'],
      ...['--out', '定稿.xlsx', '--json'],
    ]);
    expect(JSON.parse(out)).toMatchObject({
      command: 'finalise',
      final: {
        by: '组织委员',
        note: '支委会通过',
        schemes: [{ id: 'double-contract', version: 1 }],
      },
      tab: '定稿记录',
      open: [{ scheme: 'double-contract', id: 'D021', name: '试雅' }],
      archive: null,
    });
  });
});

describe('kaoping new-year', () => {
  it('makes a new workbook and names what is to be looked at', async () => {
    const { harness, book } = await started();
    const { exit, out } = await harness.run([
      ...['new-year', book, '--year', '2025', '--out', '新年度.xlsx'],
    ]);
    expect(exit).toBe(0);
    expect(out).toMatch(/2025 年度：花名册 \d+ 人/u);
    const checked = await harness.run(['check', '新年度.xlsx']);
    expect(checked.out).toContain('考核年度 2025');
  });

  it('needs the year', async () => {
    const { harness, book } = await started();
    const { exit, err } = await harness.run(['new-year', book, '--out', '新年度.xlsx']);
    expect([exit, err]).toEqual([2, expect.stringContaining('--year')]);
  });
});
