import expected from '../../conformance/expected.json';
import { Harness, type Ran } from './cliHarness';

const FILE = '出/考评示例.xlsx';

let harness: Harness;
let ran: Ran;
beforeAll(async () => {
  harness = new Harness();
  ran = await harness.run(['demo', '--out', '出']);
});

describe('The demo', () => {
  it('prints the run of all schemes step by step and writes one workbook', () => {
    expect({ exit: ran.exit, err: ran.err }).toEqual({ exit: 0, err: '' });
    const heads = ran.out.split('\n').filter((line) => /^\d+\. /u.test(line));
    expect(heads).toEqual([
      '1. 由花名册建立工作簿',
      '2. 填写考核表、记录和登记',
      '3. 校验',
      '4. 计算',
      '5. 会后填写承诺评议得分',
      '6. 再次计算：得分一步步传到综合考核和星级',
      '7. 汇总和名单',
      '8. 解释一个得分',
      '9. 解释一个得分',
      '10. 解释一个得分',
      '11. 解释一个得分',
      '12. 解释一个得分',
    ]);
    expect(ran.out).toMatch(/已保存 出\/考评示例\.xlsx\n$/u);
    expect(harness.writes).toEqual([FILE]);
  });

  it('tells the results under what they are for', () => {
    const lines = ran.out.split('\n');
    const heads = lines.filter((line) => /^ {3}(?:年终考核|述职评议|日常考核|评优)$/u.test(line));
    expect(heads).toEqual(['   年终考核', '   述职评议', '   日常考核', '   评优']);
    expect(ran.out).toContain('应考 23 人，已评 22 人，未完成 1 人');
    expect(ran.out).toContain('达标 16，基本达标 5，未达标 3');
    expect(ran.out).toContain('  填写 20 个单元格：承诺考核结果\n');
  });

  it.each([
    ['a score that rounding decides', '等次        ≥ 100 → 优秀党员(推荐)'],
    ['weeks of a quota', '第2周：应 0 节，实 0 节，计 0 节（请假折算 0）'],
    ['a ballot group without valid votes', 'C票没有有效票，权重由其他票种分担'],
    ['parts that do not apply', '折算                69.682 ÷ 适用满分 90 × 100 = ≈77.4244'],
    ['names that were not reached', '本班覆盖      6 / 7，未覆盖：80207 生80207'],
  ])('explains %s', (_what, line) => {
    expect(ran.out).toContain(line);
  });

  it('writes the same bytes at every run, in either language', async () => {
    const other = new Harness();
    const later = { now: () => '2031-05-06T07:08:09' };
    const { out } = await other.run(['demo', '--out', '出', '--lang', 'en'], later);
    expect(out).toContain('   Work reports and ballots\n');
    expect(other.bytes(FILE)).toEqual(harness.bytes(FILE));
  });

  it('saves nothing without a folder and says so', async () => {
    const other = new Harness();
    const { out } = await other.run(['demo']);
    expect(out).toMatch(/没有保存工作簿；加上 --out 文件夹 可保存。\n$/u);
    expect(other.writes).toEqual([]);
  });

  it('gives every step to machines with the keys of its command', async () => {
    const { out } = await new Harness().run(['demo', '--json']);
    const { steps } = JSON.parse(out) as { steps: Record<string, unknown>[] };
    expect(steps.map(({ step }) => step)).toEqual([
      'new',
      'fill',
      'check',
      'calculate',
      'review',
      'recalculate',
      'summarise',
      ...Array.from({ length: 5 }, () => 'explain'),
    ]);
    expect(steps[5]!['tables']).toHaveLength(13);
    expect(steps[11]!['result']).toMatchObject({ id: 'D022', score: '68.81' });
  });

  it('has the figures of the worked example and changes nothing when calculated again', async () => {
    const { out } = await harness.run(['calculate', FILE, '--out', FILE, '--json']);
    const { saved, schemes, tables } = JSON.parse(out) as {
      saved: boolean;
      schemes: { results: Record<string, string | null>[] }[];
      tables: { id: string; results: Record<string, string | null>[] }[];
    };
    expect(saved).toBe(false);
    const results = new Map(schemes[0]!.results.map((result) => [result['id'], result]));
    const wanted = expected.expected['double-contract'].results as {
      id: string;
      totalExact?: string;
    }[];
    for (const row of wanted) {
      expect(results.get(row.id)?.['totalExact'] ?? null).toBe(row.totalExact ?? null);
    }
    expect(wanted.length).toBeGreaterThan(20);
    const dorms = tables.find(({ id }) => id === 'dorm-civilised')!.results;
    expect(dorms.map(({ scoreExact }) => scoreExact)).toEqual(
      expected.expected['dorm-civilised'].map(({ monthExact }) => monthExact),
    );
  });
});
