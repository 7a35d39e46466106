import { openFileWorkbook } from '../../../src/hosts/files/fileWorkbook';
import { readFixture } from '../../fixtures/readFixture';
import {
  CONTEXT,
  pressCalculate,
  pressSummarise,
  reopened,
  succeeded,
  tabOf,
} from '../../support/pressing';
import { expectedResults, printedResult } from '../../support/printedResult';

const files = ['office-plain.xlsx', 'office-messy.xlsx', 'office-libreoffice.xlsx'];
const context = { ...CONTEXT, year: null, now: '2031-05-05T12:00:00' };

describe.each(files)('a workbook of another program, %s', (file) => {
  it('gives the results of the worked example, with the year of 考核周期', async () => {
    const book = succeeded(await openFileWorkbook(readFixture(file)));
    const { report } = await pressCalculate(book, context);
    expect(report).toMatchObject({ year: '2024', yearGuessed: false });
    const results = report.schemes[0]!.results!.map((result) => printedResult(result));
    expect(results).toEqual(expectedResults);
  });

  it('keeps every cell that somebody typed and every tab of its own', async () => {
    const book = succeeded(await openFileWorkbook(readFixture(file)));
    const before = await book.read();
    await pressCalculate(book, context);
    await pressSummarise(book, context);
    const after = await reopened(book);
    for (const tab of before.tabs) {
      const now = await tabOf(after, tab.name);
      const kept = tab.rows.map((row, index) =>
        row.map((cell, column) => (cell.type === 'blank' ? cell : now.rows[index]?.[column])),
      );
      expect(kept).toEqual(tab.rows);
    }
  });

  it('is left as it is by a second calculation', async () => {
    const book = succeeded(await openFileWorkbook(readFixture(file)));
    await pressCalculate(book, context);
    const again = await reopened(book);
    expect(
      (await pressCalculate(again, { ...context, now: '2032-01-01T00:00:00' })).plan,
    ).toBeNull();
  });
});

describe('what is said of the rows', () => {
  const codesOf = async (file: string): Promise<string[]> => {
    const book = succeeded(await openFileWorkbook(readFixture(file)));
    const { report } = await pressCalculate(book, context);
    return [...new Set(report.problems.map(({ code }) => code))].sort();
  };
  const plain = ['E01', 'W02', 'W09', 'W14', 'W15', 'W16', 'W17'];

  it('a plain file raises what the worked example holds and nothing else', async () => {
    expect(await codesOf('office-plain.xlsx')).toEqual(plain);
  });

  it.each(files.slice(1))('%s adds digits as text and the 合计 row as notices', async (file) => {
    expect(await codesOf(file)).toEqual([...plain, 'N01', 'N02', 'N07'].sort());
  });
});
