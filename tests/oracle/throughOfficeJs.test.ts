import { openFileWorkbook } from '../../src/hosts/files/fileWorkbook';
import { saveBook } from '../../src/preview/files/saveBook';
import type { WorkbookReading } from '../../src/workbook/workbook';
import { writeXlsx } from '../../src/xlsx/writeXlsx';
import { exampleWorkbook } from '../support/exampleWorkbook';
import { succeeded } from '../support/pressing';
import { openExcel } from '../unit/hosts/excel/openExcel';
import { COMMANDS, type CommandName, press } from '../unit/hosts/excel/runCommands';
import { compareFormulaCells } from './compareFormulaCells';
import { recalculated, requireLibreOffice } from './libreOffice';
import { plantWrongValues } from './plantWrongValues';

const YEAR: readonly CommandName[] = ['roster', 'insert', 'fill', 'calculate', 'summarise'];

/** The example school as the add-in puts it into Excel, saved as the preview saves it. */
async function savedByTheAddIn() {
  const { client, workbook } = openExcel({}, { patience: { askAfter: 60_000, limit: 600_000 } });
  for (const name of YEAR) await press(workbook, name);
  const bytes = await writeXlsx(await saveBook(client.book));
  return { bytes, reading: await workbook.read() };
}

describe('a workbook made through the genuine office.js and saved', () => {
  let made: Awaited<ReturnType<typeof savedByTheAddIn>>;
  let exactEngine: WorkbookReading;
  let planted: Awaited<ReturnType<typeof plantWrongValues>>;

  beforeAll(async () => {
    requireLibreOffice();
    made = await savedByTheAddIn();
    exactEngine = await (await exampleWorkbook()).read();
    planted = await plantWrongValues(made.bytes);
  }, 600_000);

  it('is computed by LibreOffice, told that every formula is 777, as the exact engine did', async () => {
    const answers = await recalculated(new Map([['office.js', planted.bytes]]));
    const answer = await read(answers.get('office.js')!);
    const { compared, differences } = compareFormulaCells(exactEngine, answer);
    const counts = [...compared].map(([tab, count]) => `${tab} ${count}`).join(', ');
    process.stdout.write(`oracle: through office.js: ${planted.planted} planted, ${counts}\n`);
    expect(differences.slice(0, 20)).toEqual([]);
    expect(Math.min(...compared.values())).toBeGreaterThan(0);
    expect([...compared.values()].reduce((sum, count) => sum + count, 0)).toBe(planted.planted);
    expect(compareFormulaCells(made.reading, answer).differences.slice(0, 20)).toEqual([]);
  }, 600_000);

  it('would be found out if a single formula stayed wrong', async () => {
    const { differences } = compareFormulaCells(exactEngine, await read(planted.bytes));
    expect(differences).toHaveLength(planted.planted);
  });

  it('is read by the file host as Excel shows it, and calculating again would change nothing', async () => {
    const reading = await read(made.bytes);
    expect(contentsOf(reading)).toEqual(contentsOf(made.reading));
    expect(succeeded(COMMANDS.calculate(reading)).plan).toBeNull();
    expect(succeeded(COMMANDS.insert(reading)).plan).toBeNull();
  });
});

async function read(bytes: Uint8Array): Promise<WorkbookReading> {
  return succeeded(await openFileWorkbook(bytes)).read();
}

function contentsOf({ tabs, metadata }: WorkbookReading) {
  return { metadata, tabs: tabs.map(({ name, rows, hiddenRows }) => ({ name, rows, hiddenRows })) };
}
