import { calculate } from '../../../../src/commands/calculate';
import { insert } from '../../../../src/commands/insert';
import { summariseWorkbook } from '../../../../src/commands/summariseWorkbook';
import { type FileWorkbook, openFileWorkbook } from '../../../../src/hosts/files/fileWorkbook';
import { XLSX_LIMITS } from '../../../../src/xlsx/xlsxLimits';
import { readZip } from '../../../../src/xlsx/zip/readZip';
import { writeZip } from '../../../../src/xlsx/zip/writeZip';
import { exampleWorkbook } from '../../../support/exampleWorkbook';
import { CONTEXT, succeeded } from '../../../support/pressing';

/** Quotes that Excel does not need around a tab's name, in a formula as XML writes it. */
const NEEDLESS_QUOTES = /'([\p{L}_][\p{L}\p{N}_.]*)'!/gu;

/** The workbook as Excel saves it: the quotes that it does not need are gone from its formulas. */
async function savedByExcel(book: FileWorkbook): Promise<{ book: FileWorkbook; dropped: number }> {
  const parts = new Map(await readZip(await book.toBytes(), XLSX_LIMITS));
  let dropped = 0;
  for (const [path, bytes] of parts) {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/u.test(path)) continue;
    const xml = new TextDecoder().decode(bytes).replace(/<f[^>]*>[^<]*<\/f>/gu, (formula) => {
      const bare = formula
        .replace(NEEDLESS_QUOTES, '$1!')
        .replace(/&apos;([\p{L}]+)&apos;!/gu, '$1!');
      if (bare !== formula) dropped += 1;
      return bare;
    });
    parts.set(path, new TextEncoder().encode(xml));
  }
  return { book: succeeded(await openFileWorkbook(await writeZip(parts))), dropped };
}

describe('a file in which Excel dropped quotes around names of tabs', () => {
  it('reads as before, and no command has anything to do (R-10)', async () => {
    const ours = await exampleWorkbook();
    const { book, dropped } = await savedByExcel(ours);
    expect(dropped).toBeGreaterThan(100);
    const reading = await book.read();
    expect(reading.tabs).toEqual((await ours.read()).tabs);
    expect(succeeded(insert(reading, ['double-contract'], CONTEXT)).plan).toBeNull();
    expect(succeeded(calculate(reading, CONTEXT)).plan).toBeNull();
    expect(succeeded(summariseWorkbook(reading, CONTEXT)).plan).toBeNull();
  });
});
