import { newFileWorkbook } from '../../../../src/hosts/files/fileWorkbook';
import { saveBook } from '../../../../src/preview/files/saveBook';
import { readXlsx } from '../../../../src/xlsx/readXlsx';
import { writeXlsx } from '../../../../src/xlsx/writeXlsx';
import type { XlsxBook, XlsxSheet } from '../../../../src/xlsx/xlsxBook';
import { chartsInFile } from '../../../support/charts/chartsInFile';
import { IS_THOROUGH } from '../../../support/thorough';
import { openExcel } from './openExcel';
import { type CommandName, press } from './runCommands';

const PATIENT = { patience: { askAfter: 10_000, limit: 60_000 } };
const YEAR: readonly CommandName[] = ['fewPeople', 'insert', 'fill', 'calculate', 'summarise'];
const VOTE: readonly CommandName[] = ['fewPeople', 'insertVote', 'ballots'];

async function opened(bytes: Uint8Array): Promise<XlsxBook> {
  const read = await readXlsx(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

/** Everything of a sheet that is not in its cells, as far as both ways of saving keep it. */
function frameOf(sheet: XlsxSheet) {
  const { name, state, tabColour, merges, protection, freeze, page } = sheet;
  return { name, state, tabColour, merges: [...merges].sort(), protection, freeze, page };
}

/** A mere hint refuses nothing, so it does not matter what it would say. */
function rulesOf({ validations }: XlsxSheet) {
  const rules = validations.map((rule) =>
    rule.formula1 === 'TRUE' ? { ...rule, errorStyle: null, errorTitle: '', error: '' } : rule,
  );
  return rules.sort((one, other) => one.range.localeCompare(other.range));
}

/** Excel drops quotes round tab names that do not need them. */
function unquoted(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data).replaceAll(/'([^'!"]+)'!/g, '$1!'));
}

/** A line between two cells belongs to either of them, so only its colour is compared. */
function stylesOf(book: XlsxBook, sheet: XlsxSheet) {
  const looks = sheet.rows.flatMap((row, rowIndex) =>
    row.flatMap((cell, column) => {
      const { border, ...rest } = book.styles[cell?.style ?? 0] ?? {};
      // Cells without a look have the font of the program, and Univer's format for their figures.
      if (rest.align === undefined) return [];
      return [[`${rowIndex + 1},${column + 1}`, { ...rest, line: border?.colour ?? null }]];
    }),
  );
  return Object.fromEntries(looks) as Record<string, unknown>;
}

(IS_THOROUGH ? it : it.skip).each([
  ['a year', YEAR],
  ['a vote with its ballots', VOTE],
])('makes tabs of %s that look, print and protect as those of the file host', async (_, names) => {
  const { client, workbook } = openExcel({}, PATIENT);
  const file = newFileWorkbook();
  for (const name of names) {
    await press(workbook, name);
    await press(file, name);
  }
  const saved = await writeXlsx(await saveBook(client.book));
  const written = await file.toBytes();
  const excel = await opened(saved);
  const files = await opened(written);
  // Lines of rows typed below ruled ones: Excel draws them by itself, files have to say it.
  for (const sheet of files.sheets.filter(({ state }) => state === 'visible')) {
    const other = excel.sheets.find(({ name }) => name === sheet.name)!;
    expect(frameOf(other)).toEqual(frameOf(sheet));
    expect([sheet.name, unquoted(rulesOf(other))]).toEqual([sheet.name, unquoted(rulesOf(sheet))]);
    expect([sheet.name, unquoted(other.conditionals)]).toEqual([
      sheet.name,
      unquoted(sheet.conditionals.filter(({ style }) => style?.border === undefined)),
    ]);
    expect(await chartsInFile(saved, sheet.name)).toEqual(await chartsInFile(written, sheet.name));
    expect([sheet.name, stylesOf(excel, other)]).toEqual([sheet.name, stylesOf(files, sheet)]);
  }
});
