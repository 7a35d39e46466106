import type { CommandContext } from '../../../src/commands/command';
import { explain } from '../../../src/commands/explain';
import { insert } from '../../../src/commands/insert';
import { newWorkbook } from '../../../src/commands/newWorkbook';
import type { UnitSchemeReport } from '../../../src/commands/reports';
import { toExactText } from '../../../src/domain/exact/exact';
import { exampleRoster } from '../../../src/example/exampleRoster';
import { type FileWorkbook, newFileWorkbook } from '../../../src/hosts/files/fileWorkbook';
import { explainUnitLines } from '../../../src/messages/explainUnit';
import { ALL_TABLE_SCHEMES } from '../../../src/schemes/tables/allTableSchemes';
import { canteenHygiene } from '../../support/canteenHygiene';
import {
  applyPlan,
  CONTEXT,
  press,
  pressCalculate,
  pressCheck,
  pressSummarise,
  succeeded,
  tabOf,
  type,
} from '../../support/pressing';

/** The product with one scheme more; nothing but the data file is new. */
const WITH_CANTEENS: CommandContext = {
  ...CONTEXT,
  tableSchemes: [...ALL_TABLE_SCHEMES, canteenHygiene],
};
const TAB = '食堂卫生月评表';

type Mark = number | string | null;
/** 食堂, 负责人, 月份, 后厨卫生, 食品留样, 餐厅卫生, 服务评价, 扣分, 扣分事由. */
const TYPED: readonly (readonly Mark[])[] = [
  ['第一食堂', '样安', '2024-09', 38, 19, 18, 18.5, null, null],
  ['第二食堂', '例博', '2024-09', 38, 19, 19, 18.5, 1, '留样不足48小时'],
  ['教工食堂', '试春', '2024-09', 30, 10, 15, 14, null, null],
  ['第一食堂', '样安', '2024-10', 40, 20, 20, 20, null, null],
  ['第二食堂', '例博', '2024-10', 38, 19, null, 18, null, null],
];

/** A workbook with the scheme inserted beside others, and the marks typed. */
async function canteens(rows = TYPED): Promise<FileWorkbook> {
  const book = newFileWorkbook();
  const others = ['double-contract', 'dorm-civilised'];
  await press(book, newWorkbook(exampleRoster(), others, WITH_CANTEENS));
  await press(book, insert(await book.read(), [canteenHygiene.id], WITH_CANTEENS));
  const cells = rows.map((row) =>
    row.map((mark) => {
      if (mark === null) return null;
      return typeof mark === 'number'
        ? ({ kind: 'number', number: mark } as const)
        : ({ kind: 'text', text: mark } as const);
    }),
  );
  const block = { kind: 'writeCells', tab: TAB, row: 5, column: 1, cells } as const;
  await applyPlan(book, { steps: [block] });
  return book;
}

async function calculated(book: FileWorkbook): Promise<UnitSchemeReport> {
  const { report } = await pressCalculate(book, WITH_CANTEENS);
  const found = report.tables.find(({ scheme }) => scheme.id === canteenHygiene.id);
  if (found === undefined) throw new Error('the scheme was not calculated');
  return found;
}

/** Types under 值, or under 参数 with column B, in the rows of 参数设置 that belong to the scheme. */
async function editOwn(
  book: FileWorkbook,
  change: Readonly<Record<string, string | number>>,
  column: 'B' | 'C' = 'C',
): Promise<void> {
  const { rows } = await tabOf(book, '参数设置');
  const shown = rows.map((row) =>
    row.map((cell) =>
      cell.type === 'text' ? cell.text : cell.type === 'number' ? cell.number : '',
    ),
  );
  for (const [code, value] of Object.entries(change)) {
    const row = shown.findIndex(
      (cells) => cells[0] === canteenHygiene.title.zh && cells[4] === code,
    );
    if (row < 0) throw new Error(`no parameter ${code}`);
    await type(book, '参数设置', `${column}${row + 1}`, value);
  }
}

/** Unit, score, rank, band and award of every row. */
function figures({ results }: UnitSchemeReport): readonly string[] {
  return (results ?? []).map(({ key, score, rank, values }) =>
    [
      key,
      score === null ? '-' : toExactText(score),
      rank ?? '-',
      ...[values['band'], values['award']].map((word) => (typeof word === 'string' ? word : '-')),
    ].join(' '),
  );
}

describe('A fifteenth scheme', () => {
  it('needs a data file and nothing else to be inserted, calculated and printed', async () => {
    const book = await canteens();
    expect(figures(await calculated(book))).toEqual([
      '教工食堂|2024-09 69 3 整改 否',
      '第一食堂|2024-09 93.5 1 优 是',
      '第二食堂|2024-09 93.5 1 优 是',
      '第一食堂|2024-10 100 1 优 是',
      '第二食堂|2024-10 - - 未完成 ',
    ]);
    const { rows } = await tabOf(book, TAB);
    expect(rows[3]?.map((cell) => (cell.type === 'text' ? cell.text : ''))).toEqual([
      '食堂',
      '负责人',
      '月份',
      '后厨卫生(40分)',
      '食品留样(20分)',
      '餐厅卫生(20分)',
      '服务评价(20分)',
      '扣分',
      '扣分事由',
      '得分',
      '等次',
      '当月名次',
      '红旗食堂',
    ]);
    expect(rows[4]?.[9]).toMatchObject({ type: 'number', number: 93.5 });
    expect(rows[4]?.[9]?.formula).toMatch(/^=IF\(OR\(\$A5="",COUNT\(\$D5:\$G5\)/u);
  });

  it('gives the same again, without a change', async () => {
    const book = await canteens();
    await calculated(book);
    const again = await pressCalculate(book, WITH_CANTEENS);
    expect(again.plan).toBeNull();
  });

  it('is checked by the rules of its columns', async () => {
    const book = await canteens([
      ['第一食堂', null, '2024-09', 41, 19, 18, 18, null, null],
      ['第二食堂', null, '9月', 30, 19, 18, 18, 2, null],
      ['教工食堂', null, '2024-09', 30, 19, 18, 18, null, null],
      ['教工食堂', null, '2024-09', 31, 19, 18, 18, null, null],
    ]);
    const found = (await pressCheck(book, WITH_CANTEENS))
      .filter(({ tab }) => tab === TAB)
      .map(({ code, cell }) => `${code} ${cell}`);
    expect(found).toEqual(['E03 D5', 'E08 I6', 'E11 A8', 'W06 C6']);
  });

  it('is explained row by row', async () => {
    const book = await canteens();
    await calculated(book);
    const asked = { scheme: canteenHygiene.id, id: '第二食堂|2024-09' };
    const { report } = succeeded(explain(await book.read(), asked, WITH_CANTEENS));
    if (report.kind !== 'unit') throw new Error('a canteen is no person');
    const text = explainUnitLines(report.result, report.scheme, 'zh-CN').join('\n');
    expect(text).toContain('后厨卫生');
    expect(text).toContain('留样不足48小时');
    expect(text).toContain('93.5');
  });

  it('has its summary and lists', async () => {
    const book = await canteens();
    await calculated(book);
    const { report } = await pressSummarise(book, WITH_CANTEENS);
    const lists = report.lists.filter(({ scheme }) => scheme === canteenHygiene.id);
    expect(lists).toEqual([
      {
        scheme: canteenHygiene.id,
        tab: '红旗食堂名单',
        purpose: 'list',
        ids: ['第一食堂|2024-09', '第二食堂|2024-09', '第一食堂|2024-10'],
      },
      {
        scheme: canteenHygiene.id,
        tab: '整改食堂名单',
        purpose: 'list',
        ids: ['教工食堂|2024-09'],
      },
    ]);
    const { tabs } = await book.read();
    expect(tabs.map(({ name }) => name)).toEqual(expect.arrayContaining(['食堂月评汇总']));
  });

  it('follows what the school changes on 参数设置', async () => {
    const book = await canteens();
    await calculated(book);
    await editOwn(book, { 'group.K.kitchen': '月评指标：后厨和仓库' }, 'B');
    await editOwn(book, { 'band.fine.lo': 60, maxDeduct: 0.5, awardMinScore: 95 });
    expect(figures(await calculated(book))).toEqual([
      '教工食堂|2024-09 69 2 良 否',
      '第一食堂|2024-09 93.5 1 优 否',
      '第二食堂|2024-09 - - 未完成 ',
      '第一食堂|2024-10 100 1 优 是',
      '第二食堂|2024-10 - - 未完成 ',
    ]);
    const { rows } = await tabOf(book, TAB);
    expect(rows[3]?.[3]).toMatchObject({ text: '后厨和仓库(40分)' });
  });

  it('is not calculated with points that do not add up (E21), and nothing else stops', async () => {
    const book = await canteens();
    await editOwn(book, { 'group.K.hall': 30 });
    expect((await calculated(book)).results).toBeNull();
    const found = await pressCheck(book, WITH_CANTEENS);
    expect(found.filter(({ code }) => code === 'E21')).toHaveLength(1);
  });
});
