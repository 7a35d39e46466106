import { calculate } from '../../../src/commands/calculate';
import type { ScoreResult } from '../../../src/domain/engines/scoreResult';
import { seenText } from '../../../src/domain/reading/seenText';
import type { FileWorkbook } from '../../../src/hosts/files/fileWorkbook';
import { cellAddress } from '../../../src/sheets/address';
import type { TabContent } from '../../../src/sheets/tabContent';
import expected from '../../conformance/expected.json';
import { filledExample } from '../../support/exampleWorkbook';
import { editParameters, parameterRow } from '../../support/parameterCells';
import {
  CONTEXT,
  pressCalculate,
  pressInsert,
  reopened,
  succeeded,
  tabOf,
  type,
} from '../../support/pressing';
import { printedResult } from '../../support/printedResult';

const SHEET_A = '目标责任书考核表';
const { alternatives, results: defaults } = expected.expected['double-contract'];

async function resultsWith(
  change: Readonly<Record<string, string | number>>,
  prepare: (book: FileWorkbook) => Promise<void> = () => Promise.resolve(),
): Promise<Map<string, ScoreResult>> {
  const book = await filledExample();
  await prepare(book);
  await editParameters(book, change);
  const { report } = await pressCalculate(book);
  return new Map(report.schemes[0]!.results!.map((result) => [result.personId, result]));
}

const totals = (results: Map<string, ScoreResult>): Record<string, string | null> =>
  Object.fromEntries([...results].map(([id, result]) => [id, printedResult(result).total]));

const bands = (results: Map<string, ScoreResult>, ids: readonly string[]): (string | null)[] =>
  ids.map((id) => results.get(id)!.band);

describe('what a school sets on 参数设置 decides (R-18)', () => {
  it.each<[string, Record<string, string | number>, Record<string, string>]>([
    ['the plain sum', { combine: '合计' }, alternatives.sum],
    ['the lower one', { combine: '取低' }, alternatives.min],
    ['weights 60 and 40', { 'weight.A': 60, 'weight.B': 40 }, alternatives.weighted60_40],
  ])('%s gives the totals of the worked example', async (_, change, wanted) => {
    expect(totals(await resultsWith(change))).toMatchObject(wanted);
  });

  it('bands before rounding are those of the exact mode', async () => {
    const results = await resultsWith({ bandOn: '取舍前' });
    for (const row of defaults) {
      expect(printedResult(results.get(row.id)!).band).toBe(row.bandExactMode);
    }
  });

  it('a part below the floor caps the band at its own', async () => {
    // D015: 110 and 50 make 80, which only the cap holds below 合格党员.
    expect(bands(await resultsWith({ partFloorAction: '封顶' }), ['D015', 'D001'])).toEqual([
      'unqualified',
      'excellent',
    ]);
  });

  it('a veto that only takes the award leaves the band and takes the rank', async () => {
    const vetoed = (await resultsWith({ vetoEffect: '取消评优' })).get('D022')!;
    expect(vetoed).toMatchObject({ band: 'qualified', rank: null });
  });

  it('a veto that is switched off counts nothing', async () => {
    const vetoed = (await resultsWith({ veto: '停用' })).get('D022')!;
    expect(vetoed).toMatchObject({ band: 'qualified', flags: [] });
    expect(vetoed.rank).not.toBeNull();
  });

  it('probationary members can be kept out of the first band', async () => {
    const results = await resultsWith({ probationaryExcellent: '不允许' });
    expect(bands(results, ['D018'])).toEqual(['qualified']);
  });

  it('a missing mark can count as zero', async () => {
    const result = (await resultsWith({ missing: '按零分' })).get('D021')!;
    expect(result.state).toBe('graded');
  });

  it('dense ranks leave no gap', async () => {
    const results = await resultsWith({ rank: '不跳号(1,2,2,3)' });
    const first = [...results.values()].filter(({ branch }) => branch === '第一支部');
    expect(first.map(({ rank }) => rank)).toEqual([1, 2, 2, 3, 4, 5, 5, 6]);
  });

  it('with 0 months everybody is graded, however short his membership', async () => {
    expect((await resultsWith({ minMonths: 0 })).get('D019')).toMatchObject({
      state: 'graded',
      band: 'qualified',
    });
  });

  it.each([
    [{ 'weight.A': 60 }, 'weightSum', 'weight.A'],
    [{ 'band.qualified.lo': 101 }, 'bandsNotFalling', 'band.qualified.lo'],
    [{ 'indicator.A.a1': 14 }, 'indicatorSum', 'fullMarks.A'],
  ])('%j is refused with E21 and nothing is calculated', async (change, reason, code) => {
    const book = await filledExample();
    await editParameters(book, change);
    const { report } = await pressCalculate(book);
    expect(report.schemes[0]!.results).toBeNull();
    const found = report.problems.filter((problem) => problem.code === 'E21');
    expect(found).toMatchObject([{ tab: '参数设置', detail: { reason } }]);
    expect(found[0]!.cell).toBe(`C${await parameterRow(book, code)}`);
    const tabs = (await book.read()).tabs.map(({ name }) => name);
    expect(tabs).toContain('校验结果');
    expect(tabs).not.toContain('责任书考核结果');
  });
});

/** 评价方式新变化 becomes 创新成果 by another row, 师生新形象 gets another name. */
async function changeIndicators(book: FileWorkbook): Promise<void> {
  const renamed = await parameterRow(book, 'indicator.A.a1');
  await type(book, '参数设置', `B${renamed}`, '目标责任书指标：师生好形象');
  const replaced = await parameterRow(book, 'indicator.A.a4');
  await type(book, '参数设置', `B${replaced}`, '目标责任书指标：创新成果');
  await type(book, '参数设置', `E${replaced}`, null);
}

async function headersOf(book: FileWorkbook, tab: string): Promise<string[]> {
  return (await tabOf(book, tab)).rows[3]!.map(seenText);
}

describe('indicators renamed, added and removed on 参数设置', () => {
  const made = async (): Promise<FileWorkbook> => {
    const book = await filledExample();
    await type(book, SHEET_A, 'U4', '支部评语');
    await type(book, SHEET_A, 'U6', '=按时完成');
    await type(book, SHEET_A, 'U7', { kind: 'date', iso: '2024-12-01' });
    await type(book, SHEET_A, 'E2', '填表人:样安');
    await type(book, SHEET_A, 'H2', { kind: 'date', iso: '2024-12-20' });
    await type(book, SHEET_A, 'B30', 'D777');
    await type(book, SHEET_A, 'C30', '教无');
    await type(book, SHEET_A, 'G30', '十二');
    await changeIndicators(book);
    return book;
  };

  it('the columns follow at the next calculation', async () => {
    const book = await made();
    await pressCalculate(book);
    const headers = await headersOf(book, SHEET_A);
    expect(headers.slice(6, 12)).toEqual([
      '师生好形象(15分)',
      '教学工作新突破(25分)',
      '德育工作新举措(15分)',
      '创新成果(10分)',
      '校本课程建设新进展(15分)',
      '教师队伍素质新提高(20分)',
    ]);
    expect(headers.slice(19)).toEqual(['目标责任书得分', '评价方式新变化(10分)', '支部评语']);
  });

  it('nothing that was typed is lost', async () => {
    const book = await made();
    const before = await tabOf(book, SHEET_A);
    await pressCalculate(book);
    const after = await tabOf(await reopened(book), SHEET_A);
    const was = await headersOf(await made(), SHEET_A);
    const now = after.rows[3]!.map(seenText);
    const place = (header: string): number =>
      now.indexOf(header === '师生新形象(15分)' ? '师生好形象(15分)' : header);
    for (const [index, cells] of before.rows.entries()) {
      if (index < 4) continue;
      cells.forEach((cell, column) => {
        if (cell.formula !== undefined || cell.type === 'blank') return;
        expect(after.rows[index]![place(was[column]!)]).toEqual(cell);
      });
    }
    expect(seenText(after.rows[1]![4]!)).toBe('填表人:样安');
    expect(after.rows[1]![7]).toMatchObject({ type: 'number', format: 'yyyy-mm-dd' });
    expect(seenText(after.rows[5]![21]!)).toBe('=按时完成');
  });

  it('everybody is unfinished until the new indicator is scored, and then graded', async () => {
    const book = await made();
    const { report } = await pressCalculate(book);
    expect(report.schemes[0]!.results!.find(({ personId }) => personId === 'D001')).toMatchObject({
      state: 'unfinished',
    });
    await type(book, SHEET_A, 'J5', 10);
    const again = await pressCalculate(book);
    const first = again.report.schemes[0]!.results!.find(({ personId }) => personId === 'D001')!;
    expect(printedResult(first)).toMatchObject({ scoreA: '108.00', total: '104.00' });
  });

  it('percentages and dates keep their looks', async () => {
    const book = await filledExample();
    await changeIndicators(book);
    const reading = await book.read();
    const tabs = reading.tabs.map((tab) =>
      tab.name !== SHEET_A
        ? tab
        : {
            ...tab,
            rows: tab.rows.map((row, index) =>
              index !== 4
                ? row
                : row.map((cell, column) =>
                    column === 6 ? ({ type: 'number', number: 0.9, format: '0%' } as const) : cell,
                  ),
            ),
          },
    );
    const { plan } = succeeded(calculate({ ...reading, tabs }, CONTEXT));
    const put = plan!.steps.flatMap((step): TabContent[] =>
      step.kind === 'putTab' ? [step.tab] : [],
    );
    const sheet = put.find(({ name }) => name === SHEET_A)!;
    expect(sheet.numberFormats).toContainEqual({ range: 'G5', format: '0%' });
    expect(sheet.rows[4]![6]).toEqual({ kind: 'number', number: 0.9 });
  });

  it('typed formulas keep a tab where it is, and members that are missing are told instead', async () => {
    const book = await filledExample();
    await type(book, SHEET_A, 'G5', { kind: 'formula', formula: '=10+5', cached: 15 });
    await type(book, SHEET_A, 'B6', null);
    await type(book, SHEET_A, 'C6', null);
    expect(await pressInsert(book)).toBeNull();
    const { rows } = await tabOf(book, SHEET_A);
    expect(rows[4]![6]!.formula).toBe('=10+5');
  });

  it('removing one of two added indicators moves no mark to the other', async () => {
    const book = await filledExample();
    const [first, second] = [
      await parameterRow(book, 'indicator.A.a4'),
      await parameterRow(book, 'indicator.A.a5'),
    ];
    for (const [row, name] of [
      [first, '读书活动'],
      [second, '志愿服务'],
    ] as const) {
      await type(book, '参数设置', `B${row}`, `目标责任书指标：${name}`);
      await type(book, '参数设置', `E${row}`, null);
    }
    await pressCalculate(book);
    await type(book, SHEET_A, 'J5', 1);
    await type(book, SHEET_A, 'K5', 2);
    for (const column of [0, 1, 2, 3, 4])
      await type(book, '参数设置', cellAddress(first, column), null);
    await editParameters(book, { 'fullMarks.A': 90 });
    await pressCalculate(book);
    const { rows } = await tabOf(book, SHEET_A);
    const headers = rows[3]!.map(seenText);
    expect(seenText(rows[4]![headers.indexOf('志愿服务(15分)')]!)).toBe('2');
    expect(seenText(rows[4]![headers.indexOf('读书活动(10分)')]!)).toBe('1');
  });
});
