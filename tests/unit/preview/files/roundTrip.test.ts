import { readdirSync, readFileSync } from 'node:fs';
import { createEmbeddedExcel } from '../../../../src/preview/engine/embeddedExcel';
import { startNodeSpreadsheet } from '../../../../src/preview/engine/spreadsheet/nodeSpreadsheet';
import { openBook } from '../../../../src/preview/files/openBook';
import { saveBook } from '../../../../src/preview/files/saveBook';
import { readXlsx } from '../../../../src/xlsx/readXlsx';
import { writeXlsx } from '../../../../src/xlsx/writeXlsx';
import type { XlsxBook, XlsxCell } from '../../../../src/xlsx/xlsxBook';

const load = (globalThis as unknown as { requireOutsideJest: NodeJS.Require }).requireOutsideJest;
const folder = 'tests/fixtures/xlsx';
const unreadable = ['not-a-workbook.xlsx', 'truncated.xlsx', 'text.xlsx', 'flipped.xlsx'];
const files = readdirSync(folder).filter(
  (name) => name.endsWith('.xlsx') && !unreadable.includes(name),
);

async function bookOf(bytes: Uint8Array): Promise<XlsxBook> {
  const read = await readXlsx(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read));
  return read.value;
}

async function through(book: XlsxBook) {
  const firstSheet = book.sheets[0]?.name ?? 'Sheet1';
  const excel = createEmbeddedExcel(startNodeSpreadsheet(load), { firstSheet });
  const leftOut = await openBook(excel, book);
  const saved = await bookOf(await writeXlsx(await saveBook(excel.book)));
  return { excel, leftOut, saved };
}

/** An empty text looks like nothing, and Univer keeps nothing. */
const isEmpty = (cell: XlsxCell): boolean =>
  cell.formula === undefined &&
  (cell.kind === 'blank' || (cell.kind === 'text' && cell.text === ''));

/** What a person would miss: contents, not the numbers that styles happen to have. */
function contents(book: XlsxBook) {
  return book.sheets.map((sheet) => {
    const { name, state, rows, merges, hiddenRows, freeze, protection } = sheet;
    const { validations, conditionals, columns } = sheet;
    return {
      name,
      state,
      rules: validations.map(({ range, type, formula1, error }) => ({
        range,
        type,
        formula1,
        error,
      })),
      colours: conditionals.map(({ range, type, formulas }) => ({ range, type, formulas })),
      widths: columns.map(({ width, hidden }) => ({
        hidden,
        tenths: Math.round((width ?? 0) * 10),
      })),
      merges: [...merges].sort(),
      hiddenRows,
      freeze,
      isProtected: protection !== null,
      cells: rows.flatMap((row, rowIndex) =>
        row.flatMap((cell, column) => {
          if (cell === null || isEmpty(cell)) return [];
          const { style: place, ...content } = cell;
          const { locked = true, numberFormat = 'General' } = book.styles[place ?? 0] ?? {};
          // Formulas were calculated anew in between: files of other programs come without values.
          const kept = content.formula === undefined ? content : { formula: content.formula };
          return [{ at: `${rowIndex},${column}`, ...kept, locked, numberFormat }];
        }),
      ),
    };
  });
}

describe('a file opened in the embedded Excel and saved again', () => {
  it.each(files)('%s has the same contents, looks and locks', async (name) => {
    const before = await bookOf(readFileSync(`${folder}/${name}`));
    const { saved, leftOut } = await through(before);
    expect({ leftOut, contents: contents(saved) }).toEqual({
      leftOut: [],
      contents: contents(before),
    });
  });
});
