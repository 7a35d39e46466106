import { Harness } from './cliHarness';

const OVERRIDE = ['--scheme', 'double-contract', '--id', 'D003'];
const DECIDED = ['--band', '合格党员', '--reason', '全年缺席两次支部大会', '--by', '支部大会'];

async function started(): Promise<{ harness: Harness; book: string }> {
  const harness = new Harness();
  return { harness, book: await harness.withExample() };
}

describe('kaoping review', () => {
  it('lists what is to be looked at, by kind, with the figures that show why', async () => {
    const { harness, book } = await started();
    const { exit, out } = await harness.run(['review', book]);
    expect(exit).toBe(0);
    expect(out).toMatchInlineSnapshot(`
"考核年度 2024

党员两个责任书年度考核(四档)
  一票否决 1：
    D022 试泽  一票否决：有偿家教查实；得分 92.50；列为不合格党员
  单项低于底线 3：
    D013 例宁  目标责任书 59.98，低于 60 分；总分 59.99
    D014 例鹏  目标责任书 55.00、廉政责任书 50.00，低于 60 分；总分 52.50
    D015 例清  廉政责任书 50.00，低于 60 分；总分 80.00
  临界 3：
    D003 样春生  未取舍 99.995，取舍后 100.00；列为优秀党员(推荐)，按未取舍为合格党员
    D007 样广平  未取舍 79.995，取舍后 80.00；列为合格党员，按未取舍为基本合格党员
    D012 例梅    未取舍 59.999，取舍后 60.00；列为基本合格党员，按未取舍为不合格党员
  离等次线不到半分 10：
    D002 样博文  100.00 分，正好在 100 分线上，已达优秀党员(推荐)
    D003 样春生  100.00 分，正好在 100 分线上，已达优秀党员(推荐)
    D004 样丹    99.99 分，距 100 分线还差 0.01 分，未达优秀党员(推荐)
    D006 样帆    80.00 分，正好在 80 分线上，已达合格党员
    D007 样广平  80.00 分，正好在 80 分线上，已达合格党员
    D008 样明    79.99 分，距 80 分线还差 0.01 分，未达合格党员
    D011 例兰    60.00 分，正好在 60 分线上，已达基本合格党员
    D012 例梅    60.00 分，正好在 60 分线上，已达基本合格党员
    D013 例宁    59.99 分，距 60 分线还差 0.01 分，未达基本合格党员
    D015 例清    80.00 分，正好在 80 分线上，已达合格党员
  预备党员在最高等次 1：
    D018 试天  预备党员，总分 101.00，建议优秀党员(推荐)
  转入不足规定月数 1：
    D019 试薇  2024-09-01 转入，到 2024-12-31 不足 6 个月，不定等次；总分 86.00
  最高等次比例：
    全体：优秀党员(推荐) 5 ÷ 23 ≈ 21.7391%，四舍五入 21.74%；上限 1/3，即至多 7 个，未超出
    第一支部：优秀党员(推荐) 3 ÷ 8 = 37.5%；上限 1/3，即至多 2 个，超出 1 个，请研究（只提醒，不降等次）
    第二支部：优秀党员(推荐) 1 ÷ 8 = 12.5%；上限 1/3，即至多 2 个，未超出
    第三支部：优秀党员(推荐) 1 ÷ 7 ≈ 14.2857%，四舍五入 14.29%；上限 1/3，即至多 2 个，未超出
"
`);
  });

  it('says the same in English', async () => {
    const { harness, book } = await started();
    const { out } = await harness.run(['review', book, '--lang', 'en']);
    expect(out).toContain('exactly on the line of 100');
    expect(out).toContain('“优秀党员(推荐)” 3 ÷ 8 = 37.5 %; limit 1/3, at most 2, 1 over');
  });

  it('gives programs the figures as text', async () => {
    const { harness, book } = await started();
    const { out } = await harness.run(['review', book, '--json']);
    const [scheme] = (JSON.parse(out) as { schemes: { items: object[]; caps: object[] }[] })
      .schemes;
    expect(scheme!.items).toContainEqual(
      expect.objectContaining({ id: 'D004', kind: 'nearLine', value: '99.99', distance: '0.01' }),
    );
    expect(scheme!.caps[0]).toMatchObject({
      count: 5,
      due: 23,
      share: '21.74',
      shareExact: '500/23',
    });
  });
});

describe('kaoping override', () => {
  it('writes a decision down, prints both values after the calculation, and takes it back', async () => {
    const { harness, book } = await started();
    const written = await harness.run([
      'override',
      book,
      ...OVERRIDE,
      ...DECIDED,
      '--out',
      'a.xlsx',
    ]);
    expect(written.out).toContain(
      'D003 样春生：建议等次“优秀党员(推荐)”，经研究调整为“合格党员”，已登记在“复核调整”。',
    );
    await harness.run(['calculate', 'a.xlsx', '--out', 'a.xlsx']);
    const explained = await harness.run(['explain', 'a.xlsx', ...OVERRIDE]);
    expect(explained.out).toContain(
      '优秀党员(推荐) → 合格党员；理由：全年缺席两次支部大会；经办：支部大会',
    );
    const json = await harness.run(['explain', 'a.xlsx', ...OVERRIDE, '--json']);
    expect(JSON.parse(json.out)).toMatchObject({
      result: { band: 'excellent', override: { band: 'qualified', by: '支部大会' } },
    });
    const removed = await harness.run([
      'override',
      'a.xlsx',
      ...OVERRIDE,
      '--remove',
      '--out',
      'b.xlsx',
    ]);
    expect(removed.out).toContain('已撤销对D003 样春生的调整');
    const again = await harness.run(['explain', 'b.xlsx', ...OVERRIDE]);
    expect(again.out).not.toContain('经研究调整');
  });

  it.each([
    [['--band', '合格党员', '--by', '支委会'], '需要选项 --reason'],
    [['--band', '良好', '--reason', '研究', '--by', '支委会'], '等次“良好”不在该方案之中，可填：'],
    [['--band', '优秀党员(推荐)', '--reason', '研究', '--by', '支委会'], '无须调整'],
    [[...DECIDED, '--date', '上周三'], '日期“上周三”无法识别'],
    [['--remove'], 'D003没有调整可撤销'],
  ])('refuses %j with what to do', async (options, sentence) => {
    const { harness, book } = await started();
    const { exit, err } = await harness.run([
      'override',
      book,
      ...OVERRIDE,
      ...options,
      '--out',
      'a.xlsx',
    ]);
    expect(exit).toBe(2);
    expect(err).toContain(sentence);
    expect(harness.writes).toEqual([]);
  });
});
