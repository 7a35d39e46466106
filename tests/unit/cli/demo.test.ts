import expected from '../../conformance/expected.json';
import { Harness } from './cliHarness';

const FILE = '出/考评示例_两个责任书.xlsx';

describe('The demo', () => {
  it('prints the run step by step and writes the workbook', async () => {
    const harness = new Harness();
    const { exit, out, err } = await harness.run(['demo', '--out', '出']);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    const heads = out.split('\n').filter((line) => /^\d\. /u.test(line));
    expect(heads).toEqual([
      '1. 由花名册建立工作簿',
      '2. 填写两份考核表',
      '3. 校验',
      '4. 计算',
      '5. 汇总和名单',
      '6. 解释一个人的得分',
    ]);
    expect(out).toContain('应考 23 人，已评 22 人，未完成 1 人');
    expect(out).toContain('等次        ≥ 100 → 优秀党员(推荐)');
    expect(out).toMatch(/已保存 出\/考评示例_两个责任书\.xlsx\n$/u);
    expect(harness.writes).toEqual([FILE]);
  });

  it('writes the same bytes at every run, in either language', async () => {
    const one = new Harness();
    const two = new Harness();
    await one.run(['demo', '--out', '出']);
    await two.run(['demo', '--out', '出', '--lang', 'en'], { now: () => '2031-05-06T07:08:09' });
    expect(two.bytes(FILE)).toEqual(one.bytes(FILE));
  });

  it('saves nothing without a folder and says so', async () => {
    const harness = new Harness();
    const { out } = await harness.run(['demo']);
    expect(out).toMatch(/没有保存工作簿；加上 --out 文件夹 可保存。\n$/u);
    expect(harness.writes).toEqual([]);
  });

  it('has the figures of the worked example', async () => {
    const harness = new Harness();
    const path = await harness.withDemo();
    const { out } = await harness.run(['calculate', path, '--out', '果.xlsx', '--json']);
    const { schemes } = JSON.parse(out) as {
      schemes: { results: Record<string, string | null>[] }[];
    };
    const results = new Map(schemes[0]!.results.map((result) => [result['id'], result]));
    const wanted = expected.expected['double-contract'].results as {
      id: string;
      totalExact?: string;
    }[];
    for (const row of wanted) {
      expect(results.get(row.id)?.['totalExact'] ?? null).toBe(row.totalExact ?? null);
    }
    expect(wanted.length).toBeGreaterThan(20);
  });
});
