import fc from 'fast-check';
import { calculate } from '../../../../src/commands/calculate';
import { type FinaliseRequest, finalise } from '../../../../src/commands/finalise/finalise';
import { reopen } from '../../../../src/commands/finalise/reopen';
import { summariseWorkbook } from '../../../../src/commands/summariseWorkbook';
import type { Problem } from '../../../../src/domain/problem';
import { seenText } from '../../../../src/domain/reading/seenText';
import type { FileWorkbook } from '../../../../src/hosts/files/fileWorkbook';
import { finaliseRefusal } from '../../../../src/messages/finaliseRefusal';
import { problemSentence } from '../../../../src/messages/problemSentence';
import { exampleWorkbook, filledExample } from '../../../support/exampleWorkbook';
import { editParameters } from '../../../support/parameterCells';
import {
  CONTEXT,
  press,
  pressCalculate,
  pressCheck,
  pressSummarise,
  reopened,
  succeeded,
  tabOf,
  type,
} from '../../../support/pressing';

/** 试雅 (D021) has a blank mark and stays 未完成; a person confirmed it. */
const ASKED: FinaliseRequest = { by: '组织委员', note: '支委会通过', allowOpen: ['D021'] };
const LATER = { ...CONTEXT, now: '2025-01-12T09:00:00' };
const WHY = { by: '组织委员', reason: '会议记录有误' };
const SHEET = '目标责任书考核表';

async function finalExample(): Promise<FileWorkbook> {
  const book = await exampleWorkbook();
  await press(book, finalise(await book.read(), ASKED, LATER));
  return book;
}

async function texts(book: FileWorkbook, tab: string): Promise<string[][]> {
  return (await tabOf(book, tab)).rows.map((row) => row.map(seenText));
}

/** What W26 says changed since 定稿. */
function changesIn(problems: readonly Problem[]): string[] {
  return problems.flatMap(({ code, id, name, tab, detail }) =>
    code === 'W26' && detail['final'] !== undefined
      ? [[detail['kind'], detail['label'] ?? `${id} ${name}`, tab].join(' ')]
      : [],
  );
}

function refusedWith(result: ReturnType<typeof finalise> | ReturnType<typeof reopen>): unknown {
  if (result.ok) throw new Error('not refused');
  const { failure } = result;
  if (failure.code === 'finaliseRefused') {
    return [failure.reason, ...failure.items.map(({ id, name }) => `${id} ${name}`.trim())];
  }
  return failure.code === 'reopenRefused' ? failure.reason : failure.code;
}

describe('Making results final', () => {
  it('marks the result tabs, keeps a record with the parameters, and logs who did it', async () => {
    const book = await reopened(await finalExample());
    const [, meta] = await texts(book, '责任书考核结果');
    expect(meta).toContain('【定稿 2025-01-12 09:00　经办人 组织委员　版本 0.1.0】');
    const record = (await texts(book, '定稿记录')).map((row) => row.join(' '));
    expect(record).toContain('定稿  时间 2025-01-12 09:00');
    expect(record).toContain('定稿  备注 支委会通过');
    expect(record).toContain('未完成 党员两个责任书年度考核(四档) D021 试雅 确认后定稿');
    expect(record).toContainEqual(
      expect.stringMatching(
        /^方案 党员两个责任书年度考核\(四档\) 方案版本 1，计算时间 2025-01-10 08:30 数据指纹 [0-9a-f]{16}$/u,
      ),
    );
    expect(record).toContain('参数 全局 考核年度 2024');
    expect(record).toContain('参数 党员两个责任书年度考核(四档) 保留小数位数 2');
    const log = await texts(book, '修改记录');
    expect(log[4]).toEqual([
      '2025-01-12 09:00',
      '组织委员',
      '定稿',
      '定稿记录',
      '',
      '共 1 个方案',
      '支委会通过',
    ]);
  });

  it('keeps result, summary, list and record tabs protected', async () => {
    const book = await finalExample();
    const { tabs, metadata } = await book.read();
    const locked = new Set(
      metadata?.tabs.flatMap(({ name, role }) =>
        ['result', 'summary', 'final', 'log'].includes(role) ? [name] : [],
      ),
    );
    expect(locked.size).toBeGreaterThan(3);
    expect(tabs.filter(({ name, isProtected }) => locked.has(name) && !isProtected)).toEqual([]);
  });

  it('changes nothing that was calculated', async () => {
    const before = await exampleWorkbook();
    const after = await finalExample();
    const rows = async (book: FileWorkbook): Promise<unknown> =>
      (await tabOf(book, '责任书考核结果')).rows.slice(2);
    expect(await rows(after)).toEqual(await rows(before));
  });

  it('writes the same bytes twice with the same clock', async () => {
    const [one, other] = [await finalExample(), await finalExample()];
    expect(await one.toBytes()).toEqual(await other.toBytes());
  });

  it('leaves nothing stale, and is taken back by undo', async () => {
    const book = await exampleWorkbook();
    const before = await book.read();
    const { plan } = succeeded(finalise(before, ASKED, LATER));
    const receipt = succeeded(await book.apply(plan!));
    const found = succeeded(await checkOnly(book));
    expect(found.filter(({ code }) => code === 'W26')).toEqual([]);
    succeeded(await book.apply(receipt.inverse));
    expect(await book.read()).toEqual(before);
  });
});

async function checkOnly(book: FileWorkbook): Promise<{ ok: true; value: readonly Problem[] }> {
  return { ok: true, value: await pressCheck(book, LATER) };
}

describe('What is not made final', () => {
  it('results without the name of who does it', async () => {
    const book = await exampleWorkbook();
    expect(refusedWith(finalise(await book.read(), { ...ASKED, by: ' ' }, LATER))).toEqual([
      'noName',
    ]);
  });

  it('people who are not complete, unless somebody confirmed them', async () => {
    const book = await exampleWorkbook();
    const reading = await book.read();
    const refused = finalise(reading, { ...ASKED, allowOpen: ['D001'] }, LATER);
    expect(refusedWith(refused)).toEqual(['open', 'D021 试雅']);
    expect(finalise(reading, { ...ASKED, allowOpen: 'all' }, LATER).ok).toBe(true);
  });

  it('schemes that were never calculated', async () => {
    const book = await filledExample();
    expect(refusedWith(finalise(await book.read(), ASKED, LATER))).toEqual(['notCalculated', '']);
  });

  it('results that are out of date (W26)', async () => {
    const book = await exampleWorkbook();
    await editParameters(book, { decimals: 1 });
    expect(refusedWith(finalise(await book.read(), ASKED, LATER))).toEqual(['stale', '']);
  });

  it('results newer than their summary', async () => {
    const book = await exampleWorkbook();
    await editParameters(book, { decimals: 1 });
    await pressCalculate(book, LATER);
    const refused = finalise(await book.read(), ASKED, LATER);
    expect(refusedWith(refused)).toEqual(['oldSummary', expect.stringContaining('汇总')]);
    await pressSummarise(book, LATER);
    expect(finalise(await book.read(), ASKED, LATER).ok).toBe(true);
  });

  it('more in the top band than an enforced cap allows', async () => {
    const book = await exampleWorkbook();
    await editParameters(book, { excellentCap: '从严', excellentCapShare: '5%' });
    await pressSummarise(book, LATER);
    expect(refusedWith(finalise(await book.read(), ASKED, LATER))).toEqual(
      expect.arrayContaining(['cap', '']),
    );
  });

  it('what is final already', async () => {
    const book = await finalExample();
    expect(refusedWith(finalise(await book.read(), ASKED, LATER))).toEqual(['already']);
  });

  it.each(['zh-CN', 'en-US'] as const)('says in %s whom it waits for', async (language) => {
    const book = await exampleWorkbook();
    const refused = finalise(await book.read(), { ...ASKED, allowOpen: [] }, LATER);
    if (refused.ok || refused.failure.code !== 'finaliseRefused') throw new Error('not refused');
    expect(finaliseRefusal(refused.failure, language)).toMatch(/D021 试雅.*--allow-open/u);
  });
});

describe('After the results became final', () => {
  it('calculating and summarising are refused and say by whom it is final', async () => {
    const book = await finalExample();
    const reading = await book.read();
    for (const result of [calculate(reading, LATER), summariseWorkbook(reading, LATER)]) {
      if (result.ok || result.failure.code !== 'isFinal') throw new Error('not refused');
      expect(finaliseRefusal(result.failure, 'zh-CN')).toMatch(/组织委员于 2025-01-12 09:00 定稿/u);
    }
  });

  it('one edited cell names exactly its person', async () => {
    const book = await finalExample();
    const { rows } = await tabOf(book, SHEET);
    const people = rows.flatMap((cells, index) =>
      /^D\d+$/u.test(seenText(cells[1] ?? { type: 'blank' }))
        ? [
            {
              row: index + 1,
              who: `${seenText(cells[1]!)} ${seenText(cells[2]!)}`,
              mark: cells[6]!,
            },
          ]
        : [],
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...people), async ({ row, who, mark }) => {
        await type(book, SHEET, `G${row}`, 1.5);
        const problems = await pressCheck(book, LATER);
        const stood = mark.type === 'number' ? mark.number : null;
        await type(book, SHEET, `G${row}`, stood);
        expect(changesIn(problems)).toEqual([`changed ${who} ${SHEET}`]);
        expect(changesIn(await pressCheck(book, LATER))).toEqual([]);
      }),
      { numRuns: 4, seed: 7 },
    );
  });

  it('a changed parameter is named with both values', async () => {
    const book = await finalExample();
    await editParameters(book, { decimals: 1 });
    const problems = await pressCheck(book, LATER);
    expect(changesIn(problems)).toEqual(['parameter 保留小数位数 参数设置']);
    const named = problems.find(({ detail }) => detail['kind'] === 'parameter')!;
    expect(problemSentence(named, 'zh-CN')).toContain('由“2”改为“1”');
    expect(problemSentence(named, 'en-US')).toContain('from “2” to “1”');
    expect((await texts(book, '责任书考核结果'))[2]?.[0]).toContain('结果已过期');
  });

  it('a person taken off 花名册 is named', async () => {
    const book = await finalExample();
    const rows = await texts(book, '花名册');
    const at = rows.findIndex((row) => row.includes('D005')) + 1;
    await type(book, '花名册', `A${at}`, null);
    await type(book, '花名册', `B${at}`, null);
    const named = changesIn(await pressCheck(book, LATER));
    expect(named).toContainEqual(expect.stringMatching(/^removed D005 .* 花名册$/u));
  });
});

describe('Taking 定稿 back', () => {
  it.each([
    [{ by: '', reason: '有误' }, 'noName'],
    [{ by: '组织委员', reason: '  ' }, 'noReason'],
  ])('needs a name and a reason: %j', async (asked, reason) => {
    const book = await finalExample();
    expect(refusedWith(reopen(await book.read(), asked, LATER))).toBe(reason);
  });

  it('is refused where nothing is final', async () => {
    const book = await exampleWorkbook();
    expect(refusedWith(reopen(await book.read(), WHY, LATER))).toBe('notFinal');
  });

  it('removes the marks, keeps the record with the reason, and logs it below the first entry', async () => {
    const book = await finalExample();
    const fresh = await exampleWorkbook();
    await press(book, reopen(await book.read(), WHY, LATER));
    expect((await tabOf(book, '责任书考核结果')).rows).toEqual(
      (await tabOf(fresh, '责任书考核结果')).rows,
    );
    expect((await texts(book, '定稿记录'))[2]?.[0]).toContain('撤销定稿，理由：会议记录有误');
    const log = await texts(book, '修改记录');
    expect(log.slice(4).map((row) => row[2])).toEqual(['定稿', '撤销定稿']);
    expect(log[5]?.[6]).toBe('会议记录有误');
    expect((await book.read()).metadata?.finals).toBeUndefined();
  });

  it('lets everything be calculated, summarised and made final again', async () => {
    const book = await finalExample();
    await press(book, reopen(await book.read(), WHY, LATER));
    await editParameters(book, { decimals: 1 });
    await pressSummarise(book, LATER);
    const again = { ...LATER, now: '2025-01-13T10:00:00' };
    await press(book, finalise(await book.read(), ASKED, again));
    const record = (await texts(book, '定稿记录')).map((row) => row.join(' '));
    expect(record).toContain('定稿  时间 2025-01-13 10:00');
    expect(record).toContain('参数 党员两个责任书年度考核(四档) 保留小数位数 1');
    expect(record[2]).not.toContain('撤销');
  });

  it('is taken back by undo', async () => {
    const book = await finalExample();
    const before = await book.read();
    const { plan } = succeeded(reopen(before, WHY, LATER));
    const receipt = succeeded(await book.apply(plan!));
    succeeded(await book.apply(receipt.inverse));
    expect(await book.read()).toEqual(before);
  });
});
