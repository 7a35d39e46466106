import { overview } from '../../../src/commands/overview';
import { type Period, setPeriod } from '../../../src/commands/setPeriod';
import { summariseWorkbook } from '../../../src/commands/summariseWorkbook';
import { placeExample } from '../../../src/example/placeExample';
import { type FileWorkbook, newFileWorkbook } from '../../../src/hosts/files/fileWorkbook';
import { editParameters, parameterRow } from '../../support/parameterCells';
import { CONTEXT, press, succeeded, tabOf, type } from '../../support/pressing';

const NEXT = { year: '2025', semester: null };
const SHEET = '目标责任书考核表';

async function exampleBook(): Promise<FileWorkbook> {
  const book = newFileWorkbook();
  await press(book, placeExample(await book.read(), CONTEXT));
  return book;
}

async function choose(book: FileWorkbook, period: Period) {
  const decision = succeeded(setPeriod(await book.read(), period, CONTEXT));
  if (decision.plan !== null) succeeded(await book.apply(decision.plan));
  return decision;
}

const asText = async (book: FileWorkbook, code: string) => {
  const cell = (await tabOf(book, '参数设置')).rows[(await parameterRow(book, code)) - 1]?.[2];
  return cell?.type === 'number' ? String(cell.number) : cell?.type === 'text' ? cell.text : '';
};
const seen = async (book: FileWorkbook) => overview(await book.read(), CONTEXT);
const heading = async (book: FileWorkbook) =>
  JSON.stringify((await tabOf(book, SHEET)).rows[1]).match(/考核周期:[^"]*/u)?.[0];

describe('Another 考核年度', () => {
  it('goes into 参数设置 and above the sheets, the last day of the year along with it', async () => {
    const book = await exampleBook();
    const { report } = await choose(book, NEXT);
    expect(report).toEqual({ year: '2025', isWritten: true, kept: [] });
    expect(await asText(book, 'year')).toBe('2025');
    expect(await heading(book)).toBe('考核周期:2025年度');
    expect(await seen(book)).toMatchObject({ year: '2025', yearGuessed: false });
    const again = await choose(book, NEXT);
    expect(again.plan).toBeNull();
  });

  it('puts results out of date, and taking back puts them right', async () => {
    const book = await exampleBook();
    await press(book, summariseWorkbook(await book.read(), CONTEXT));
    const before = await book.read();
    const { plan } = succeeded(setPeriod(before, NEXT, CONTEXT));
    const { inverse } = succeeded(await book.apply(plan!));
    const states = async () => (await seen(book)).schemes.map(({ state }) => state);
    expect(await states()).toContain('stale');
    succeeded(await book.apply(inverse));
    expect(await states()).not.toContain('stale');
    expect((await book.read()).tabs).toEqual(before.tabs);
  });

  it('keeps dates that a person typed, and names them', async () => {
    const book = await exampleBook();
    await editParameters(book, { yearEnd: '2024-11-30', asOf: '2024-12-01' });
    const { report } = await choose(book, NEXT);
    expect(report.kept).toEqual([
      { label: '考核截止日', value: '2024-11-30' },
      { label: '截至日期', value: '2024-12-01' },
    ]);
    expect(await asText(book, 'yearEnd')).toBe('2024-11-30');
  });

  it('keeps a line 考核周期 that a person has changed', async () => {
    const book = await exampleBook();
    await type(book, SHEET, 'C2', '考核周期:2024年度下半年');
    await choose(book, NEXT);
    expect(await heading(book)).toBe('考核周期:2024年度下半年');
  });

  it('takes another 学期 along, and leaves the one there is when none was chosen', async () => {
    const book = await exampleBook();
    await editParameters(book, { semester: '第一学期' });
    await choose(book, NEXT);
    expect(await seen(book)).toMatchObject({ year: '2025', semester: '第一学期' });
    await choose(book, { year: '2025', semester: '第二学期' });
    expect(await seen(book)).toMatchObject({ year: '2025', semester: '第二学期' });
  });

  it('is only remembered where there is no 参数设置 yet', async () => {
    const { plan, report } = succeeded(setPeriod(await newFileWorkbook().read(), NEXT, CONTEXT));
    expect(plan).toBeNull();
    expect(report).toEqual({ year: '2025', isWritten: false, kept: [] });
  });

  it('is refused where 参数设置 has lost its row', async () => {
    const book = await exampleBook();
    const row = await parameterRow(book, 'year');
    for (const column of ['A', 'B', 'C', 'D', 'E']) {
      await type(book, '参数设置', `${column}${row}`, null);
    }
    const refused = setPeriod(await book.read(), { year: '2031', semester: null }, CONTEXT);
    expect(refused).toEqual({ ok: false, failure: { code: 'noPeriodRow', tab: '参数设置' } });
  });
});
