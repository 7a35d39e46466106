import { summariseWorkbook } from '../../../../src/commands/summariseWorkbook';
import type { FileWorkbook } from '../../../../src/hosts/files/fileWorkbook';
import { calculatedEveryScheme } from '../../../support/everyScheme';
import { exampleWorkbook, filledExample } from '../../../support/exampleWorkbook';
import { CONTEXT, press, pressSummarise, succeeded, tabOf, type } from '../../../support/pressing';

type Seen = string | number;

async function rowsOf(book: FileWorkbook, tab: string): Promise<Seen[][]> {
  return (await tabOf(book, tab)).rows.slice(3).map((row) =>
    row.map((cell): Seen => {
      if (cell.type === 'number') return cell.number;
      return cell.type === 'text' ? cell.text : '';
    }),
  );
}

describe('the comparison with the period before', () => {
  let book: FileWorkbook;
  let rows: Seen[][];
  beforeAll(async () => {
    const before = await filledExample();
    // D001 had 2 points less in the year before: 99 instead of 100 and no longer 优秀.
    const sheet = await tabOf(before, '目标责任书考核表');
    const place = sheet.rows.findIndex((row) => row[1]?.type === 'text' && row[1].text === 'D001');
    await type(before, sheet.name, `K${place + 1}`, 0);
    book = await exampleWorkbook();
    const reading = await before.read();
    await press(book, summariseWorkbook(await book.read(), CONTEXT, reading));
    rows = await rowsOf(book, '与上期比较');
  }, 60_000);

  it('has the numbers beside every share of the top band', () => {
    const [header = [], contract = []] = rows;
    expect(header.slice(3)).toEqual([
      ...['上期应考', '上期数量', '上期', '本期应考', '本期数量', '本期', '增减'],
    ]);
    const [due, count, share, dueNow, countNow, shareNow, change] = contract.slice(3).map(Number);
    expect([dueNow, countNow, shareNow]).toEqual([23, 5, 21.74]);
    expect(due).toBe(23);
    expect(count).toBeLessThan(5);
    expect(share).toBeCloseTo((100 * count!) / 23, 2);
    expect(change).toBeCloseTo(21.74 - share!, 2);
  });

  it('goes through every band and the mean of every branch', () => {
    const branch = rows.filter((row) => row[1] === '第二支部');
    expect(branch.map((row) => row[2])).toEqual([
      '优秀党员(推荐)(%)',
      '合格党员(%)',
      '基本合格党员(%)',
      '不合格党员(%)',
      '平均(分)',
    ]);
  });

  it('comes out the same when it is made again (R-10)', async () => {
    const before = await filledExample();
    const reading = await book.read();
    const again = succeeded(summariseWorkbook(reading, CONTEXT, reading));
    expect(again.plan?.steps.some((step) => step.kind === 'putTab')).toBe(true);
    await press(book, summariseWorkbook(reading, CONTEXT, await before.read()));
    const plan = succeeded(summariseWorkbook(await book.read(), CONTEXT, await before.read())).plan;
    expect(plan).toBeNull();
  });

  it('says which schemes only one of the periods has', async () => {
    const many = await calculatedEveryScheme();
    await press(
      many,
      summariseWorkbook(await many.read(), CONTEXT, await (await filledExample()).read()),
    );
    const said = (await rowsOf(many, '与上期比较')).filter((row) => row[2] === '本期有、上期没有');
    expect(said.map((row) => row[0])).toContain('学校管理人员听课考核');
    expect(said.map((row) => row[0])).not.toContain('党员两个责任书年度考核(四档)');
  }, 60_000);

  it('is refused where the older workbook has nothing to calculate', async () => {
    const reading = { tabs: [], metadata: null, metadataBroken: false };
    expect(summariseWorkbook(await book.read(), CONTEXT, reading)).toEqual({
      ok: false,
      failure: { code: 'previousUnusable', tabs: [] },
    });
  });
});

describe('全校汇总', () => {
  it('has a line for each scheme, and charts once there are several', async () => {
    const book = await calculatedEveryScheme();
    const { plan } = await pressSummarise(book);
    const [header = [], contract = []] = await rowsOf(book, '全校汇总');
    expect(header.slice(0, 7)).toEqual([
      ...['方案', '应考', '实考(已评)', '未完成', '缓评', '免考', '不定等次'],
    ]);
    expect(contract.slice(0, 7)).toEqual(['党员两个责任书年度考核(四档)', 23, 22, 1, 0, 1, 1]);
    expect(contract.slice(8, 14)).toEqual(['优秀党员(推荐)', 5, 21.74, 33.33, 83.92]);
    const put = plan?.steps.flatMap((step) =>
      step.kind === 'putTab' && step.tab.name === '全校汇总' ? [step.tab] : [],
    );
    expect(put?.[0]?.charts?.map(({ title }) => title)).toEqual([
      '各方案最高等次占比',
      '各方案平均分',
    ]);
  }, 60_000);
});
