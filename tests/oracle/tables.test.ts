import { calculate } from '../../src/commands/calculate';
import { type FileWorkbook, openFileWorkbook } from '../../src/hosts/files/fileWorkbook';
import { ALL_TABLE_SCHEMES } from '../../src/schemes/tables/allTableSchemes';
import type { WorkbookReading } from '../../src/workbook/workbook';
import { calculatedEveryScheme } from '../support/everyScheme';
import { generatedWorkbook } from '../support/generatedWorkbook';
import { CONTEXT, succeeded } from '../support/pressing';
import { eachCell } from './affectedCells';
import { compareFormulaCells, shown } from './compareFormulaCells';
import { recalculated, requireLibreOffice } from './libreOffice';
import { plantWrongValues } from './plantWrongValues';

const SCHOOLS = Number(process.env['ORACLE_SCHOOLS'] ?? '20');
/** Schools that LibreOffice converts in one call. */
const BATCH = 5;

const batches = Array.from({ length: Math.ceil(SCHOOLS / BATCH) }, (_, batch) =>
  Array.from(
    { length: Math.min(BATCH, SCHOOLS - batch * BATCH) },
    (_each, index) => batch * BATCH + index + 1,
  ),
);

/** Compared cells by tab, and the columns they stand in, over all workbooks. */
const compared = new Map<string, number>();
const columns = new Set<string>();

async function compareBatch(
  books: ReadonlyMap<string, () => Promise<FileWorkbook>>,
): Promise<readonly string[]> {
  const engines = new Map<string, WorkbookReading>();
  const files = new Map<string, Uint8Array>();
  const counts = new Map<string, number>();
  for (const [name, make] of books) {
    const book = await make();
    const { bytes, planted } = await plantWrongValues(await book.toBytes());
    const reading = await book.read();
    // The same input again changes nothing.
    expect([name, succeeded(calculate(reading, CONTEXT)).plan]).toEqual([name, null]);
    engines.set(name, reading);
    files.set(name, bytes);
    counts.set(name, planted);
  }
  const answers = await recalculated(files);
  const differences: string[] = [];
  for (const [name, bytes] of answers) {
    const engine = engines.get(name)!;
    const found = compareFormulaCells(
      engine,
      await succeeded(await openFileWorkbook(bytes)).read(),
    );
    differences.push(...found.differences.map((each) => `${name}: ${each}`));
    const total = [...found.compared.values()].reduce((sum, count) => sum + count, 0);
    expect([name, total]).toEqual([name, counts.get(name)]);
    for (const [tab, count] of found.compared) compared.set(tab, (compared.get(tab) ?? 0) + count);
    noteColumns(engine);
    process.stdout.write(`oracle: ${name}: ${total} cells compared\n`);
  }
  return differences;
}

function noteColumns(engine: WorkbookReading): void {
  eachCell(engine, (cell, [tab, , column]) => {
    if (cell.formula === undefined) return;
    const header = engine.tabs.find(({ name }) => name === tab)?.rows[3]?.[column];
    if (header !== undefined) columns.add(`${tab}!${shown(header)}`);
  });
}

describe('LibreOffice, told that every formula is 777, computes what the exact engine says', () => {
  beforeAll(requireLibreOffice);

  it('of every scheme at the example school', async () => {
    const differences = await compareBatch(
      new Map([['the example school', calculatedEveryScheme]]),
    );
    const counts = [...compared].map(([tab, count]) => `${tab} ${count}`).join(', ');
    process.stdout.write(`oracle: the example school: ${counts}\n`);
    // The first few say enough: one wrong cell spoils all that hang on it.
    expect(differences.slice(0, 20)).toEqual([]);
  }, 600_000);

  it.each(batches)(
    'of every scheme at generated schools from %s on',
    async (...seeds) => {
      const books = seeds.map((seed): [string, () => Promise<FileWorkbook>] => [
        `generated school ${seed}`,
        () => generatedWorkbook(seed),
      ]);
      expect((await compareBatch(new Map(books))).slice(0, 20)).toEqual([]);
    },
    600_000,
  );

  it('and leaves no formula of any scheme that was never compared', () => {
    const total = [...compared.values()].reduce((sum, count) => sum + count, 0);
    const counts = [...compared].map(([tab, count]) => `${tab} ${count}`).join(', ');
    process.stdout.write(`oracle: ${SCHOOLS} schools, ${total} cells in all: ${counts}\n`);
    const wanted = ALL_TABLE_SCHEMES.flatMap(({ tables, outputs }) =>
      [...tables, ...outputs].flatMap(({ tab, columns: specs }) =>
        specs.flatMap((spec) =>
          'group' in spec || spec.formula === undefined ? [] : [`${tab}!${spec.header}`],
        ),
      ),
    );
    expect(wanted.filter((each) => !columns.has(each))).toEqual([]);
  });
});
