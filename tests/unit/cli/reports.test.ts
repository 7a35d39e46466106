import { openFileWorkbook } from '../../../src/hosts/files/fileWorkbook';
import type { Plan } from '../../../src/workbook/plan';
import { Harness } from './cliHarness';

async function changed(bytes: Uint8Array, plan: Plan): Promise<Uint8Array> {
  const opened = await openFileWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.failure);
  const applied = await opened.value.apply(plan);
  if (!applied.ok) throw new Error(applied.failure.code);
  return opened.value.toBytes();
}

/** One cell of 廉政责任书考核表, J25 being the mark that D021 lacks. */
function typed(value: string | number): Plan {
  const cell =
    typeof value === 'string'
      ? ({ kind: 'text', text: value } as const)
      : ({ kind: 'number', number: value } as const);
  return {
    steps: [{ kind: 'writeCells', tab: '廉政责任书考核表', row: 25, column: 10, cells: [[cell]] }],
  };
}

const harness = new Harness();
let book = '';

beforeAll(async () => {
  book = await harness.withExample();
});

describe('check', () => {
  it('lists errors first, each with cell, person and sentence, and exits 1', async () => {
    const { exit, out, err } = await harness.run(['check', book]);
    expect({ exit, err }).toEqual({ exit: 1, err: '' });
    const lines = out.split('\n');
    expect(lines[0]).toBe('考核年度 2024');
    expect(lines[2]).toBe('错误 1：该行不计分，请先改正');
    expect(lines[3]).toBe(
      '  E01  廉政责任书考核表!J25  D021 试雅  “师德师风与工作作风(20分)”为必填项，现在空着，请补填。',
    );
    expect(out).toContain(
      '未取舍 99.995，取舍后 100.00，印出的等次是优秀党员(推荐)，按未取舍为合格党员',
    );
    expect(lines.at(-2)).toMatch(/^错误 1，警告 \d+，提示 0$/u);
  });

  it('exits 0 when only warnings are left', async () => {
    harness.stored.set('好.xlsx', await changed(harness.bytes(book), typed(18)));
    const { exit, out } = await harness.run(['check', '好.xlsx']);
    expect(exit).toBe(0);
    expect(out).not.toContain('E01');
  });

  it('quotes a wrong mark with its limit and changes no file', async () => {
    harness.stored.set('错.xlsx', await changed(harness.bytes(book), typed(105)));
    const before = harness.writes.length;
    const { exit, out } = await harness.run(['check', '错.xlsx']);
    expect(exit).toBe(1);
    expect(out).toContain('“师德师风与工作作风(20分)”填了 105，超过满分 20 分，请核对后改正。');
    expect(harness.writes).toHaveLength(before);
  });

  it('prints a document with stable keys', async () => {
    const { exit, out, err } = await harness.run(['check', book, '--json', '--lang', 'en']);
    expect({ exit, err }).toEqual({ exit: 1, err: '' });
    const document = JSON.parse(out) as { problems: object[] };
    expect(document).toMatchObject({
      tool: { name: 'kaoping', version: '0.1.0' },
      command: 'check',
      exitCode: 1,
      book,
      year: '2024',
      yearGuessed: false,
      schemes: ['double-contract'],
      counts: { errors: 1, notices: 0 },
    });
    expect(document.problems[0]).toEqual({
      code: 'E01',
      severity: 'error',
      tab: '廉政责任书考核表',
      cell: 'J25',
      id: 'D021',
      name: '试雅',
      seen: '',
      suggested: '',
      sentence: '“师德师风与工作作风(20分)” is required and still blank; please fill it in.',
      detail: { header: '师德师风与工作作风(20分)' },
    });
  });
});

describe('calculate', () => {
  it('says who was scored, how many in each band, and what was written where', async () => {
    const { exit, out } = await harness.run(['calculate', book, '--out', '果.xlsx']);
    expect(exit).toBe(1);
    expect(out).toContain('  应考 23 人，已评 22 人，未完成 1 人，不定等次 1 人，免考 1 人\n');
    expect(out).toContain(
      '  优秀党员(推荐) 5 人，合格党员 8 人，基本合格党员 5 人，不合格党员 3 人\n',
    );
    expect(out).toMatch(/问题：错误 1，警告 \d+，提示 0；逐条列出：kaoping check 果\.xlsx\n/u);
    expect(out).toContain('责任书考核结果（');
    expect(out).toMatch(/已保存 果\.xlsx\n$/u);
  });

  it('may replace the workbook itself and then finds nothing to change', async () => {
    const own = new Harness();
    const path = await own.withExample();
    await own.run(['calculate', path, '--out', path]);
    const once = own.bytes(path);
    const { out } = await own.run(['calculate', path, '--out', path]);
    expect(out).toMatch(/内容没有变化，示例\.xlsx 保持原样\n$/u);
    expect(own.bytes(path)).toEqual(once);
  });

  it('gives scores to machines as decimal text, printed and whole', async () => {
    const { out } = await harness.run(['calculate', book, '--out', '果.xlsx', '--json']);
    const document = JSON.parse(out) as {
      schemes: { id: string; calculated: boolean; results: object[]; summary: object }[];
    };
    const [scheme] = document.schemes;
    expect(document).toMatchObject({
      command: 'calculate',
      out: '果.xlsx',
      saved: true,
      exitCode: 1,
    });
    expect(scheme).toMatchObject({
      id: 'double-contract',
      calculated: true,
      summary: { total: { due: 23, scored: 22, unfinished: 1, exempt: 1 } },
    });
    expect(scheme!.results[2]).toMatchObject({
      id: 'D003',
      state: 'graded',
      total: '100.00',
      totalExact: '99.995',
      band: 'excellent',
      bandLabel: '优秀党员(推荐)',
      bandWithoutRounding: 'qualified',
      parts: [
        { part: 'A', score: '100.00' },
        { part: 'B', score: '99.99', scoreExact: '99.99' },
      ],
      flags: [{ kind: 'borderline' }],
    });
    expect(scheme!.results[20]).toMatchObject({
      id: 'D021',
      state: 'unfinished',
      total: null,
      band: null,
    });
  });

  it('refuses wrong parameters with E21 and still reports', async () => {
    const opened = await openFileWorkbook(harness.bytes(book));
    if (!opened.ok) throw new Error(opened.failure);
    const { tabs } = await opened.value.read(['参数设置']);
    const row = tabs[0]!.rows.findIndex((cells) =>
      cells.some((cell) => cell.type === 'text' && cell.text === 'weight.A'),
    );
    const plan: Plan = {
      steps: [
        {
          kind: 'writeCells',
          tab: '参数设置',
          row: row + 1,
          column: 3,
          cells: [[{ kind: 'number', number: 40 }]],
        },
      ],
    };
    harness.stored.set('权.xlsx', await changed(harness.bytes(book), plan));
    const { exit, out } = await harness.run(['calculate', '权.xlsx', '--out', '果.xlsx']);
    expect(exit).toBe(1);
    expect(out).toContain('参数有错误，未计算');
    const asked = ['explain', '权.xlsx', '--scheme', 'double-contract', '--id', 'D003'];
    expect(await harness.run(asked)).toEqual({
      exit: 2,
      out: '',
      err: '参数有 1 处错误，不能计算：各权重之和为 90%，不等于 100%，请改到 100%。改正前不计算该方案。\n',
    });
  });
});

describe('The other commands', () => {
  it('new makes a workbook from any workbook with a roster', async () => {
    const { exit, out } = await harness.run([
      'new',
      '--roster',
      book,
      '--schemes',
      'double-contract',
      '--out',
      '新.xlsx',
      '--year',
      '2024',
    ]);
    expect(exit).toBe(0);
    expect(out).toContain('应交 23 人，支部：第一支部、第二支部、第三支部\n');
    expect(out).toContain('目标责任书考核表（新建，23 行）');
    const again = await harness.run([
      'insert',
      '新.xlsx',
      '--schemes',
      'double-contract',
      '--out',
      '新.xlsx',
    ]);
    expect(again.exit).toBe(0);
    expect(again.out).toMatch(/内容没有变化，新\.xlsx 保持原样\n$/u);
  });

  it('restore puts the rules of the sheets back and names what it did', async () => {
    const { exit, out } = await harness.run(['restore', book, '--out', '复.xlsx']);
    expect(exit).toBe(0);
    expect(out).toContain('目标责任书考核表（已更新，');
    expect(out).toContain('已保存 复.xlsx');
    const json = await harness.run(['restore', book, '--out', '复.xlsx', '--json']);
    expect(JSON.parse(json.out)).toMatchObject({ left: [], saved: true });
  });

  it('summarise names its lists', async () => {
    const { out } = await harness.run(['summarise', book, '--out', '汇.xlsx', '--lang', 'en']);
    expect(out).toContain('“优秀党员推荐名单” 5 rows');
    expect(out).toContain('Saved 汇.xlsx');
  });

  it('explain prints the sum as on paper, and the same to machines', async () => {
    const asked = ['explain', book, '--scheme', 'double-contract', '--id', 'D003'];
    const { exit, out } = await harness.run(asked);
    expect(exit).toBe(0);
    expect(out).toContain('合计        100 × 50% + 99.99 × 50% = 99.995\n');
    const document = JSON.parse((await harness.run([...asked, '--json'])).out) as object;
    expect(document).toMatchObject({
      command: 'explain',
      scheme: 'double-contract',
      result: { id: 'D003', total: '100.00', totalExact: '99.995' },
      explanation: expect.arrayContaining([
        '取舍        保留两位小数，四舍五入：100.00',
      ]) as string[],
    });
  });

  it('check may write the problems into the workbook', async () => {
    const { exit } = await harness.run(['check', book, '--out', '验.xlsx']);
    expect(exit).toBe(1);
    const opened = await openFileWorkbook(harness.bytes('验.xlsx'));
    if (!opened.ok) throw new Error(opened.failure);
    expect((await opened.value.read(['校验结果'])).tabs).toHaveLength(1);
  });
});
