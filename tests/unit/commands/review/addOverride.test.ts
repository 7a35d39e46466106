import { check } from '../../../../src/commands/check';
import { explain } from '../../../../src/commands/explain';
import { addOverride } from '../../../../src/commands/review/addOverride';
import { removeOverride } from '../../../../src/commands/review/removeOverride';
import { seenText } from '../../../../src/domain/reading/seenText';
import type { FileWorkbook } from '../../../../src/hosts/files/fileWorkbook';
import { explainScore } from '../../../../src/messages/explainScore';
import { doubleContract } from '../../../../src/schemes/doubleContract';
import { exampleWorkbook } from '../../../support/exampleWorkbook';
import { parameterRow } from '../../../support/parameterCells';
import {
  applyPlan,
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
import { withoutLog } from '../../../support/withoutLog';

const QUALIFIED = {
  scheme: 'double-contract',
  unit: 'D003',
  band: '合格党员',
  reason: '全年缺席两次支部大会，经研究不推荐',
  by: '支部大会',
  date: '2025-01-12',
};

async function withOverride(change: Partial<typeof QUALIFIED> = {}): Promise<FileWorkbook> {
  const book = await exampleWorkbook();
  await press(book, addOverride(await book.read(), { ...QUALIFIED, ...change }, CONTEXT));
  return book;
}

async function texts(book: FileWorkbook, tab: string): Promise<string[][]> {
  return (await tabOf(book, tab)).rows.map((row) => row.map(seenText));
}

/** What stands for somebody under a header. */
async function printed(
  book: FileWorkbook,
  tab: string,
  id: string,
  header: string,
): Promise<string> {
  const rows = await texts(book, tab);
  const headers = rows[3]!;
  const row = rows.find((cells) => cells[headers.indexOf('编号')] === id);
  return row?.[headers.indexOf(header)] ?? 'nowhere';
}

/** Every tab as text, to tell whether two workbooks say the same; both steps are logged. */
async function everything(book: FileWorkbook): Promise<unknown> {
  return withoutLog(await book.read());
}

describe('What people decide over a proposed band', () => {
  it('stands on 复核调整 with the proposal, the reason and the name', async () => {
    const book = await withOverride();
    const rows = await texts(book, '复核调整');
    expect(rows[4]).toEqual([
      '党员两个责任书年度考核(四档)',
      'D003',
      '样春生',
      '第一支部',
      '优秀党员(推荐)',
      '合格党员',
      '全年缺席两次支部大会，经研究不推荐',
      '支部大会',
      expect.stringMatching(/\d/u),
    ]);
  });

  it('is printed beside the proposal, which stays a live formula', async () => {
    const book = await withOverride();
    await pressCalculate(book);
    const tab = '责任书考核结果';
    expect(await printed(book, tab, 'D003', '等次')).toBe('优秀党员(推荐)');
    expect(await printed(book, tab, 'D003', '复核后等次')).toBe('合格党员');
    expect(await printed(book, tab, 'D003', '提示')).toBe('临界、经研究调整为合格党员');
    expect(await printed(book, tab, 'D003', '后续处理')).toBe('');
    expect(await printed(book, tab, 'D001', '复核后等次')).toBe('优秀党员(推荐)');
    const { rows } = await tabOf(book, tab);
    const headers = rows[3]!.map(seenText);
    const formula = (header: string): string | undefined =>
      rows.find((row) => seenText(row[1] ?? { type: 'blank' }) === 'D003')?.[
        headers.indexOf(header)
      ]?.formula;
    expect(formula('等次')).toMatch(/^=?IF\(/u);
    expect(formula('复核后等次')).toBeUndefined();
  });

  it('moves a member from one list to the other and is counted against the cap', async () => {
    const book = await withOverride();
    const { report } = await pressSummarise(book);
    const ids = (tab: string): readonly string[] =>
      report.lists.find((list) => list.tab === tab)!.ids;
    expect(ids('优秀党员推荐名单')).toEqual(['D001', 'D002', 'D016', 'D018']);
    expect(ids('临界名单')).toContain('D003');
    const total = report.schemes[0]!.summary!.total;
    expect(total.bands.map(({ count }) => count)).toEqual([4, 9, 5, 3]);
    expect(report.problems.filter(({ code }) => code === 'W15')).toHaveLength(0);
    expect((await texts(book, '优秀党员推荐名单')).flat()).not.toContain('D003');
  });

  it('survives recalculation, saving and another year of the tool', async () => {
    const book = await reopened(await withOverride());
    await pressSummarise(book);
    const again = await pressSummarise(book);
    expect(again.plan).toBeNull();
    expect(await printed(book, '责任书考核结果', 'D003', '复核后等次')).toBe('合格党员');
  });

  it('survives a new layout: an indicator that is renamed', async () => {
    const book = await withOverride();
    const row = await parameterRow(book, 'indicator.A.a1');
    await type(book, '参数设置', `B${row}`, '目标责任书指标：师生好形象');
    await pressCalculate(book);
    expect(await printed(book, '责任书考核结果', 'D003', '复核后等次')).toBe('合格党员');
  });

  it('makes the results out of date until the next calculation (W26)', async () => {
    const book = await withOverride();
    expect((await pressCheck(book)).map(({ code }) => code)).toContain('W26');
    await pressCalculate(book);
    expect((await pressCheck(book)).map(({ code }) => code)).not.toContain('W26');
  });

  it('is told to whoever asks how a result came about', async () => {
    const book = await withOverride();
    const { report } = succeeded(
      explain(await book.read(), { scheme: 'double-contract', id: 'D003' }, CONTEXT),
    );
    if (report.kind !== 'person') throw new Error('a person was asked for');
    const lines = explainScore(report.result, doubleContract, 'zh-CN').join('\n');
    expect(lines).toContain(
      '优秀党员(推荐) → 合格党员；理由：全年缺席两次支部大会，经研究不推荐；经办：支部大会；日期：2025-01-12',
    );
    expect(explainScore(report.result, doubleContract, 'en-US').join('\n')).toContain(
      'by: 支部大会',
    );
  });

  it('is replaced by what people decide later about the same member', async () => {
    const book = await withOverride();
    const later = { ...QUALIFIED, band: '基本合格党员', by: '支委会' };
    await press(book, addOverride(await book.read(), later, CONTEXT));
    const rows = await texts(book, '复核调整');
    expect(rows[4]!.slice(5, 8)).toEqual(['基本合格党员', QUALIFIED.reason, '支委会']);
    expect(rows.slice(5).flat().join('')).toBe('');
  });

  it.each([
    ['a band of the scheme', { band: '优' }, 'unknownBand'],
    ['a reason', { reason: ' ' }, 'noReason'],
    ['a name', { by: '' }, 'noName'],
    ['another band than the proposed one', { band: '优秀党员(推荐)' }, 'sameBand'],
    ['somebody with a score', { unit: 'D021' }, 'notScored'],
  ] as const)('needs %s', async (_, change, reason) => {
    const book = await exampleWorkbook();
    const refused = addOverride(await book.read(), { ...QUALIFIED, ...change }, CONTEXT);
    expect(refused).toMatchObject({ ok: false, failure: { code: 'overrideRefused', reason } });
  });

  it('gives somebody without a grade a band', async () => {
    const book = await withOverride({ unit: 'D019', band: '基本合格党员' });
    const { report } = await pressSummarise(book);
    const { total } = report.schemes[0]!.summary!;
    expect([total.ungraded, total.bands[2]!.count]).toEqual([0, 6]);
    expect(total.scored).toBe(total.bands.reduce((sum, { count }) => sum + count, 0));
  });
});

describe('Taking back what people decided', () => {
  it('leaves the workbook as it was before, but for 修改记录', async () => {
    const book = await exampleWorkbook();
    const before = await everything(book);
    await press(book, addOverride(await book.read(), QUALIFIED, CONTEXT));
    await press(book, removeOverride(await book.read(), QUALIFIED, CONTEXT));
    expect(await everything(book)).toEqual(before);
    const log = (await texts(book, '修改记录')).slice(4, 7).map((row) => row.slice(1));
    const [scheme, who] = ['党员两个责任书年度考核(四档)', 'D003 样春生'];
    const [top, lower] = ['优秀党员(推荐)', '合格党员'];
    expect(log).toEqual([
      ['支部大会', '复核调整', `${scheme} ${who}`, top, lower, QUALIFIED.reason],
      ['', '撤销复核调整', `${scheme} ${who}`, lower, top],
    ]);
  });

  it('gives back results, lists and summary that were calculated in between', async () => {
    const book = await exampleWorkbook();
    const before = await everything(book);
    await press(book, addOverride(await book.read(), QUALIFIED, CONTEXT));
    await pressSummarise(book);
    await press(book, removeOverride(await book.read(), QUALIFIED, CONTEXT));
    await pressSummarise(book);
    expect(await everything(book)).toEqual(before);
  });

  it('clears one row and keeps the others and what was typed beside them', async () => {
    const book = await withOverride();
    await press(
      book,
      addOverride(await book.read(), { ...QUALIFIED, unit: 'D004', band: '基本合格党员' }, CONTEXT),
    );
    await type(book, '复核调整', 'K5', '会议记录第3页');
    await press(book, removeOverride(await book.read(), QUALIFIED, CONTEXT));
    const rows = await texts(book, '复核调整');
    expect(rows[4]!.join('')).toBe('会议记录第3页');
    expect(rows[5]!.slice(1, 3)).toEqual(['D004', expect.any(String)]);
  });

  it('says so where there is nothing to take back', async () => {
    const book = await exampleWorkbook();
    const refused = removeOverride(await book.read(), QUALIFIED, CONTEXT);
    expect(refused).toMatchObject({ ok: false, failure: { reason: 'none', about: 'D003' } });
  });
});

describe('复核调整 typed by hand', () => {
  it.each([
    ['no reason', 'G5', null, 'E22'],
    ['no name', 'H5', null, 'E22'],
    ['somebody who is not there', 'B5', 'D999', 'W35'],
    ['another name than the 编号 says', 'C5', '样春光', 'W35'],
    ['no band of the scheme', 'F5', '良好', 'W35'],
    ['a scheme that is not there', 'A5', '考勤', 'W35'],
  ] as const)('with %s is told and not in force', async (_, cell, value, code) => {
    const book = await withOverride();
    await type(book, '复核调整', cell, value);
    const { report } = succeeded(check(await book.read(), CONTEXT));
    expect(report.problems.map((problem) => problem.code)).toContain(code);
    await pressCalculate(book);
    expect(await printed(book, '责任书考核结果', 'D003', '提示')).toBe('临界');
  });

  it('over another proposal than the present one stays in force and is marked (W36)', async () => {
    const book = await withOverride();
    await type(book, '复核调整', 'E5', '基本合格党员');
    const { report } = await pressCalculate(book);
    const told = report.problems.find(({ code }) => code === 'W36')!;
    expect(told).toMatchObject({
      cell: 'E5',
      seen: '基本合格党员',
      detail: { calculated: '优秀党员(推荐)' },
    });
    expect(await printed(book, '责任书考核结果', 'D003', '提示')).toBe(
      '临界、经研究调整为合格党员(建议等次已变)',
    );
  });

  it('twice about the same member with different bands counts neither (W35)', async () => {
    const book = await withOverride();
    const { rows } = await tabOf(book, '复核调整');
    const copied = rows[4]!.map(seenText);
    for (const [index, text] of copied.entries()) {
      await type(book, '复核调整', `${'ABCDEFGHI'[index]!}6`, index === 5 ? '不合格党员' : text);
    }
    const { report } = await pressCalculate(book);
    const told = report.problems.filter(({ code }) => code === 'W35');
    expect(told.map(({ cell }) => cell)).toEqual(['B5', 'B6']);
    expect(await printed(book, '责任书考核结果', 'D003', '提示')).toBe('临界');
  });

  it('on a tab of the office with its own order of columns is read as well', async () => {
    const book = await exampleWorkbook();
    const rows = [
      ['方案', '姓名', '调整后等次', '理由', '会议'],
      ['责任书', '样春生', '合格党员', '研究决定', '支委会'],
    ];
    await applyPlan(book, {
      steps: [
        {
          kind: 'putTab',
          before: null,
          tab: {
            name: '复核调整',
            visibility: 'visible',
            tabColour: null,
            rows: rows.map((row) => row.map((text) => ({ kind: 'text' as const, text }))),
            columnWidths: [],
            hiddenColumns: [],
            rowHeights: [],
            merges: [],
            looks: [],
            numberFormats: [],
            validations: [],
            conditionals: [],
            protection: null,
            freeze: null,
            page: null,
          },
        },
      ],
    });
    await pressCalculate(book);
    expect(await printed(book, '责任书考核结果', 'D003', '复核后等次')).toBe('合格党员');
  });
});
