import { type FileWorkbook, newFileWorkbook } from '../../../../src/hosts/files/fileWorkbook';
import type { CellInput } from '../../../../src/sheets/tabContent';
import { XLSX_LIMITS } from '../../../../src/xlsx/xlsxLimits';
import { readZip } from '../../../../src/xlsx/zip/readZip';
import { plainTab, put, setMetadata, stamp, text } from '../../../contract/workbookContract';
import { applyPlan, reopened, tabOf, type } from '../../../support/pressing';

const LIKE_FORMULAS = ['=1+1', '+86', '-3', '@SUM(A1)', "'甲", '=HYPERLINK("http://x.example")'];

/** The XML of the style of a cell, as it stands in the file. */
async function styleOf(book: FileWorkbook, address: string): Promise<string> {
  const parts = await readZip(await book.toBytes(), XLSX_LIMITS);
  const part = (path: string): string => new TextDecoder().decode(parts.get(path));
  const sheet = [...parts.keys()].find((path) => /worksheets\/sheet\d+\.xml$/u.test(path))!;
  const cell = new RegExp(`<c r="${address}"[^>]*>`, 'u').exec(part(sheet))?.[0] ?? '';
  const index = Number(/ s="(\d+)"/u.exec(cell)?.[1] ?? '0');
  const styles = /<cellXfs.*<\/cellXfs>/su.exec(part('xl/styles.xml'))![0];
  return [...styles.matchAll(/<xf .*?(?:\/>|<\/xf>)/gsu)][index]![0];
}

const bookWith = async (cells: readonly CellInput[]): Promise<FileWorkbook> => {
  const book = newFileWorkbook();
  await applyPlan(book, { steps: [put(plainTab('表', [cells])), setMetadata(stamp('表'))] });
  return book;
};

describe('text that begins like a formula', () => {
  it.each(LIKE_FORMULAS)(
    '%s carries the sign that it is text, and reads the same',
    async (typed) => {
      const put = await reopened(await bookWith([text(typed)]));
      expect(await styleOf(put, 'A1')).toContain('quotePrefix="1"');
      await type(put, '表', 'B1', typed);
      const saved = await reopened(put);
      expect(await styleOf(saved, 'B1')).toContain('quotePrefix="1"');
      const said = { type: 'text', text: typed };
      expect((await tabOf(saved, '表')).rows[0]).toEqual([said, said]);
    },
  );

  it('no other cell carries it, nor one that holds something else by now', async () => {
    const book = await reopened(await bookWith([text('=1+1'), text('甲')]));
    expect(await styleOf(book, 'B1')).not.toContain('quotePrefix');
    await type(book, '表', 'A1', 5);
    expect(await styleOf(book, 'A1')).not.toContain('quotePrefix');
    await type(book, '表', 'A1', '乙');
    expect(await styleOf(book, 'A1')).not.toContain('quotePrefix');
    await type(book, '表', 'A1', '=2');
    await type(book, '表', 'C1', { kind: 'date', iso: '2024-09-01' });
    const saved = await reopened(book);
    expect((await tabOf(saved, '表')).rows[0]?.[2]).toMatchObject({
      number: 45536,
      format: 'yyyy-mm-dd',
    });
  });

  it('a workbook does not grow by being written again and again', async () => {
    let book = await bookWith(LIKE_FORMULAS.map(text));
    const sizes: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      await type(book, '表', 'A2', '=3');
      book = await reopened(book);
      sizes.push((await book.toBytes()).length);
    }
    expect(sizes[2]).toBe(sizes[1]);
  });
});
