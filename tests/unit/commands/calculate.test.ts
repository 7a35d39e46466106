import { calculate } from '../../../src/commands/calculate';
import { explain } from '../../../src/commands/explain';
import { insert } from '../../../src/commands/insert';
import { knownSchemes } from '../../../src/commands/knownSchemes';
import { newWorkbook } from '../../../src/commands/newWorkbook';
import { toFixedText } from '../../../src/domain/exact/exact';
import { seenText } from '../../../src/domain/reading/seenText';
import { type FileWorkbook, newFileWorkbook } from '../../../src/hosts/files/fileWorkbook';
import { ROSTER_COLUMNS } from '../../../src/sheets/rosterColumns';
import type { WorkbookReading } from '../../../src/workbook/workbook';
import expected from '../../conformance/expected.json';
import { exampleWorkbook, filledExample, newExample } from '../../support/exampleWorkbook';
import { editParameters } from '../../support/parameterCells';
import {
  CONTEXT,
  pressCalculate,
  pressCheck,
  pressInsert,
  pressSummarise,
  reopened,
  succeeded,
  tabOf,
  type,
} from '../../support/pressing';
import { expectedResults, printedResult } from '../../support/printedResult';
import { renamedTab } from '../../support/renamedTab';
import { type Typed, tabReading } from '../../support/tabReading';

const [SHEET_A, SHEET_B, RESULT] = ['目标责任书考核表', '廉政责任书考核表', '责任书考核结果'];
const later = { ...CONTEXT, now: '2025-02-02T10:00:00' };

const namesOf = async (book: FileWorkbook): Promise<string[]> =>
  (await book.read()).tabs.map(({ name }) => name);

const workbookOf = (...tabs: ReturnType<typeof tabReading>[]): WorkbookReading => ({
  tabs,
  metadata: null,
  metadataBroken: false,
});

describe('the example school', () => {
  it('gets the results, lists and summary of the worked example', async () => {
    const { report } = await pressSummarise(await filledExample());
    const wanted = expected.expected['double-contract'];
    const [scheme] = report.schemes;
    expect(scheme!.results!.map((result) => printedResult(result))).toEqual(expectedResults);
    const lists = Object.fromEntries(report.lists.map(({ tab, ids }) => [tab, ids]));
    expect(lists).toMatchObject(wanted.lists);
    for (const { branch, due, scored, excellentRatio } of scheme!.summary!.branches) {
      const line = wanted.summary[branch as '第一支部'];
      expect({ due, scored }).toEqual({ due: line.due, scored: line.scored });
      expect(toFixedText(excellentRatio!, 2)).toBe(line.excellentRatio);
    }
  });

  it('shows the same on the tab 责任书考核结果, for programs that do not calculate', async () => {
    const { rows } = await tabOf(await exampleWorkbook(), RESULT);
    const shown = rows.slice(4).map((cells) => [1, 7, 8].map((column) => seenText(cells[column]!)));
    const wanted = expectedResults.map(({ id, total, band }) => [
      id,
      total === null ? '' : String(Number(total)),
      band,
    ]);
    expect(shown).toEqual(wanted);
  });

  it('has no row for exempt members until somebody types one', async () => {
    const { rows } = await tabOf(await newExample(), SHEET_A);
    expect(rows.flat().map(seenText)).not.toContain('D023');
    expect(rows.flat().map(seenText)).toContain('D024');
  });
});

describe('pressing twice (R-10)', () => {
  it('insert, calculate and summarise have nothing to do the second time, also from a file', async () => {
    const book = await reopened(await exampleWorkbook());
    expect(await pressInsert(book, later)).toBeNull();
    expect((await pressCalculate(book, later)).plan).toBeNull();
    const again = await pressSummarise(book, later);
    expect(again.plan).toBeNull();
    expect(again.report.time).toBe(CONTEXT.now);
    await pressCheck(book, later);
    expect((await pressCalculate(book, later)).plan).toBeNull();
  });

  it('the time of the results changes with an input, and with nothing else', async () => {
    const book = await exampleWorkbook();
    await type(book, SHEET_A, 'S5', '备注一下');
    expect((await pressCalculate(book, later)).report.time).toBe(CONTEXT.now);
    await type(book, SHEET_A, 'G5', 14);
    expect((await pressCalculate(book, later)).report.time).toBe(later.now);
  });

  it('what people write on our tabs stays: decisions, 处理, 填表人', async () => {
    const book = await exampleWorkbook();
    const list = '优秀党员推荐名单';
    const { rows } = await tabOf(book, list);
    const column = String.fromCharCode(65 + rows[3]!.map(seenText).indexOf('支委会意见'));
    await type(book, list, `${column}6`, '同意');
    await type(book, list, 'E2', '填表人:样丹');
    await type(book, '校验结果', 'K5', '保留');
    expect((await pressSummarise(book, later)).plan).toBeNull();
    // D001 leaves the list, so everybody below moves up with what stands beside his name.
    await type(book, SHEET_A, 'G5', 0);
    await type(book, SHEET_B, 'G5', 0);
    await pressSummarise(book, later);
    const now = await tabOf(book, list);
    expect(seenText(now.rows[4]![1]!)).toBe('D002');
    expect(seenText(now.rows[4]![column.charCodeAt(0) - 65]!)).toBe('同意');
    expect(seenText(now.rows[1]![4]!)).toBe('填表人:样丹');
    expect((await tabOf(book, '校验结果')).rows.flat().map(seenText)).toContain('保留');
  });
});

describe('tabs of the user', () => {
  it('keep their name: ours gets another', async () => {
    const book = await filledExample();
    const own = tabReading(RESULT, [['会议记录']]);
    const reading = await book.read();
    const { plan } = succeeded(calculate({ ...reading, tabs: [...reading.tabs, own] }, CONTEXT));
    const put = plan!.steps.flatMap((step) => (step.kind === 'putTab' ? [step.tab.name] : []));
    expect(put).toContain(`${RESULT}(2)`);
    expect(put).not.toContain(RESULT);
  });

  it('a renamed tab of ours is still known, and formulas quote its new name', async () => {
    const calculated = await exampleWorkbook();
    const book = await renamedTab(await renamedTab(calculated, RESULT, '结果'), SHEET_A, "目标'24");
    await type(book, "目标'24", 'G5', 14);
    await pressSummarise(book, later);
    const names = await namesOf(book);
    expect(names).toContain('结果');
    expect(names).not.toContain(RESULT);
    expect(names).not.toContain(SHEET_A);
    const { rows } = await tabOf(book, '结果');
    expect(rows[4]![5]!.formula).toContain("'目标''24'!$T$5");
    expect(seenText(rows[4]![5]!)).toBe('107');
  });

  it('a sheet of another program is written in its score column only, never in a 合计 row', async () => {
    const book = await filledExample();
    const reading = await book.read();
    const foreign = reading.tabs.map((tab) =>
      tab.name !== SHEET_A
        ? tab
        : {
            ...tab,
            isProtected: false,
            rows: tab.rows.map((row, index) =>
              index < 28
                ? row.map((cell) =>
                    cell.formula === undefined ? cell : ({ type: 'blank' } as const),
                  )
                : index === 28
                  ? [{ type: 'text', text: '合计' } as const]
                  : [],
            ),
          },
    );
    const metadata = {
      ...reading.metadata!,
      tabs: reading.metadata!.tabs.filter(({ name }) => name !== SHEET_A),
    };
    const { plan } = succeeded(calculate({ ...reading, tabs: foreign, metadata }, CONTEXT));
    const written = plan!.steps.flatMap((step) =>
      step.kind === 'writeCells' && step.tab === SHEET_A ? [step] : [],
    );
    expect(written.map(({ column }) => column)).toEqual([20]);
    expect(written[0]!.row + written[0]!.cells.length - 1).toBeLessThan(29);
    expect(plan!.steps.some((step) => step.kind === 'putTab' && step.tab.name === SHEET_A)).toBe(
      false,
    );
  });
});

describe('a protected sheet of another program', () => {
  it('is left alone; its scores stand on the result tab as numbers', async () => {
    const book = await filledExample();
    const reading = await book.read();
    const tabs = reading.tabs.map((tab) => ({ ...tab, isProtected: tab.name === SHEET_A }));
    const stamps = reading.metadata!.tabs.filter(({ name }) => name !== SHEET_A);
    const metadata = { ...reading.metadata!, tabs: stamps };
    const { plan, report } = succeeded(calculate({ ...reading, tabs, metadata }, CONTEXT));
    expect(report.schemes[0]!.results!.map((result) => printedResult(result))).toEqual(
      expectedResults,
    );
    const touched = plan!.steps.flatMap((step) => (step.kind === 'writeCells' ? [step.tab] : []));
    expect(touched).not.toContain(SHEET_A);
    const put = plan!.steps.flatMap((step) => (step.kind === 'putTab' ? [step.tab] : []));
    const score = put.find(({ name }) => name === RESULT)!.rows[4]![5];
    expect(score).toEqual({ kind: 'number', number: 108 });
  });
});

describe('scores and formulas', () => {
  it('an overwritten score is W34 with both figures, and is put right', async () => {
    const book = await exampleWorkbook();
    await type(book, SHEET_A, 'T5', 99);
    const { report } = await pressCalculate(book, later);
    const found = report.problems.filter(({ code }) => code === 'W34');
    expect(found).toMatchObject([
      { cell: 'T5', id: 'D001', seen: '99', suggested: '108.00', detail: { formula: '' } },
    ]);
    expect((await tabOf(book, SHEET_A)).rows[4]![19]).toMatchObject({
      type: 'number',
      number: 108,
    });
    expect(
      (await pressCalculate(book, later)).report.problems.map(({ code }) => code),
    ).not.toContain('W34');
  });

  it('what a live formula showed in a row that is blocked is no overwritten score', async () => {
    const book = await filledExample();
    await type(book, SHEET_A, 'C5', '样俺');
    const tab = await tabOf(book, SHEET_A);
    const live = { kind: 'formula', formula: tab.rows[4]![19]!.formula!, cached: 108 } as const;
    await type(book, SHEET_A, 'T5', live);
    const { report } = await pressCalculate(book);
    const codes = report.problems.map(({ code }) => code);
    expect(codes).toContain('E14');
    expect(codes).not.toContain('W33');
    expect((await tabOf(book, SHEET_A)).rows[4]![19]).toMatchObject({ formula: '=""' });
  });

  it('a mark typed as text is scored, and its cell holds what no formula could see', async () => {
    const book = await filledExample();
    await type(book, SHEET_A, 'G5', '１５');
    const { report } = await pressCalculate(book);
    expect(printedResult(report.schemes[0]!.results![0]!)).toMatchObject({ scoreA: '108.00' });
    expect((await tabOf(book, SHEET_A)).rows[4]![19]).toMatchObject({
      number: 108,
      formula: '=ROUND(108,10)',
    });
    await type(book, SHEET_A, 'G5', 14);
    const again = await pressCalculate(book);
    expect(again.report.problems.map(({ code }) => code)).not.toContain('W33');
    expect((await tabOf(book, SHEET_A)).rows[4]![19]!.formula).toContain('SUM(G5:L5)');
  });

  it('the boundary rule above the sheets follows changed bands', async () => {
    const book = await exampleWorkbook();
    await editParameters(book, { 'band.qualified.lo': 85 });
    await pressCalculate(book);
    expect(seenText((await tabOf(book, SHEET_A)).rows[2]![0]!)).toContain(
      '85 分及以上、不足 100 分为合格党员',
    );
  });
});

describe('考核年度', () => {
  const foreign = async (meta: string): Promise<WorkbookReading> => {
    const reading = await (await filledExample()).read();
    const tabs = reading.tabs
      .filter(({ name }) => name !== '参数设置')
      .map((tab) => ({
        ...tab,
        rows: tab.rows.map((row) =>
          row.map((cell) =>
            seenText(cell).startsWith('考核周期') ? ({ type: 'text', text: meta } as const) : cell,
          ),
        ),
      }));
    return { tabs, metadata: null, metadataBroken: false };
  };

  it.each<[string, string, string | null, string, boolean]>([
    ['考核周期 above the table', '考核周期:2023年度', '2020', '2023', false],
    ['--year where the workbook does not say', '考核周期:', '2020', '2020', false],
    ['the clock: before April it is last year', '考核周期:', null, '2024', true],
  ])('is taken from %s', async (_, meta, year, wanted, guessed) => {
    const { report } = succeeded(calculate(await foreign(meta), { ...CONTEXT, year }));
    expect(report).toMatchObject({ year: wanted, yearGuessed: guessed });
  });

  it('is this year from April on, and 参数设置 wins over everything', async () => {
    const context = { ...CONTEXT, year: null, now: '2025-04-01T00:00:00' };
    expect(succeeded(calculate(await foreign('考核周期:'), context)).report.year).toBe('2025');
    const book = await filledExample();
    await editParameters(book, { year: 2022, yearEnd: null });
    expect((await pressCalculate(book)).report).toMatchObject({ year: '2022', yearGuessed: false });
  });
});

describe('what cannot be done is said', () => {
  const headers = ROSTER_COLUMNS.map(({ header }) => header);
  const person = (id: string): Typed[] => [id, '样安', '', '第一支部', '', '', '正式'];
  const rosterOf = (...rows: Typed[][]): WorkbookReading =>
    workbookOf(tabReading('花名册', [['花名册'], [], [], headers, ...rows]));

  it('a workbook without 花名册, without its columns, or with nobody in it', () => {
    const nothing = workbookOf(tabReading('Sheet1', [['总结']]));
    expect(calculate(nothing, CONTEXT)).toMatchObject({
      failure: { code: 'noRoster', tabs: ['Sheet1'] },
    });
    const bare = workbookOf(tabReading('花名册', [['编号', '姓名', '岗位']]));
    const missing = {
      failure: { code: 'rosterColumns', tab: '花名册', missing: ['所在支部', '党员类别'] },
    };
    expect(insert(bare, ['double-contract'], CONTEXT)).toMatchObject(missing);
    expect(newWorkbook(bare, ['double-contract'], CONTEXT)).toMatchObject(missing);
    expect(insert(rosterOf(), ['double-contract'], CONTEXT)).toMatchObject({
      failure: { code: 'noPeople' },
    });
  });

  it('no score sheet, an unknown scheme, an unknown person', async () => {
    const roster = rosterOf(person('D001'));
    expect(calculate(roster, CONTEXT)).toMatchObject({ failure: { code: 'noScoreSheet' } });
    expect(insert(roster, ['none'], CONTEXT)).toMatchObject({
      failure: { code: 'unknownScheme', known: knownSchemes({}).map(({ id }) => id) },
    });
    const reading = await (await exampleWorkbook()).read();
    const asked = (scheme: string, id: string): unknown =>
      explain(reading, { scheme, id }, CONTEXT);
    expect(asked('double-contract', 'D999')).toMatchObject({ failure: { code: 'unknownPerson' } });
    expect(asked('none', 'D001')).toMatchObject({ failure: { code: 'unknownScheme' } });
    expect(asked('double-contract', 'D003')).toMatchObject({
      value: { report: { result: { personId: 'D003' } } },
    });
  });

  it('one sheet alone is E17 for the other, and everybody is unfinished', async () => {
    const reading = await (await filledExample()).read();
    const tabs = reading.tabs.filter(({ name }) => name !== SHEET_B);
    const { report } = succeeded(calculate({ ...reading, tabs }, CONTEXT));
    expect(report.problems).toContainEqual(
      expect.objectContaining({
        code: 'E17',
        tab: SHEET_B,
        detail: { reason: 'noTab', header: '廉政责任书' },
      }),
    );
    expect(
      report.schemes[0]!.results!.every(
        ({ state }) => state === 'unfinished' || state === 'exempt',
      ),
    ).toBe(true);
  });

  it('a roster with the same 编号 twice, nameless people and odd spellings is told row by row', () => {
    const { report } = succeeded(
      insert(
        rosterOf(person('D001'), person('D001'), ['D002', '', '', '第一党支部', '', '', '党员']),
        ['double-contract'],
        CONTEXT,
      ),
    ).valueOf() as { report: { problems: { code: string; cell: string }[]; members: number } };
    const said = report.problems.map(({ code, cell }) => `${code} ${cell}`);
    expect(said).toEqual(expect.arrayContaining(['E11 A6', 'E07 G7']));
    // The first of two rows that say the same may stay.
    expect(said).not.toContain('E11 A5');
  });

  it('new in a workbook of another program keeps columns of its own', async () => {
    const day = { type: 'number', number: 45536, format: 'yyyy/m/d' } as const;
    const source = rosterOf([...person('D001'), ...Array<Typed>(9).fill(null), day]);
    const tabs = source.tabs.map((tab) => ({
      ...tab,
      rows: tab.rows.map((row, index) =>
        index === 3 ? [...row, { type: 'text', text: '入党日期' } as const] : row,
      ),
    }));
    const book = newFileWorkbook();
    succeeded(
      await book.apply(
        succeeded(newWorkbook({ ...source, tabs }, ['double-contract'], CONTEXT)).plan!,
      ),
    );
    const { rows } = await tabOf(book, '花名册');
    expect(seenText(rows[3]![16]!)).toBe('入党日期');
    expect(rows[4]![16]).toEqual(day);
  });
});
