import { summariseWorkbook } from '../../src/commands/summariseWorkbook';
import { openFileWorkbook } from '../../src/hosts/files/fileWorkbook';
import type { WorkbookReading } from '../../src/workbook/workbook';
import { readFixture } from '../fixtures/readFixture';
import { calculatedEveryScheme } from '../support/everyScheme';
import { exampleWorkbook } from '../support/exampleWorkbook';
import { editParameters } from '../support/parameterCells';
import {
  CONTEXT,
  press,
  pressCalculate,
  pressSummarise,
  reopened,
  succeeded,
  tabOf,
  type,
} from '../support/pressing';
import { renamedTab } from '../support/renamedTab';
import { filledSchool } from '../support/schoolData';
import { changedParameters } from './changedParameters';
import { compareFormulaCells } from './compareFormulaCells';
import { generateSchool } from './generateSchool';
import { recalculated, requireLibreOffice } from './libreOffice';
import { messUp } from './messUp';
import { plantWrongValues } from './plantWrongValues';

/** A workbook for LibreOffice to calculate, and what the exact engine says of the same inputs. */
interface OracleCase {
  readonly bytes: Uint8Array;
  readonly engine: WorkbookReading;
}

const SCHOOLS = Number(process.env['ORACLE_SCHOOLS'] ?? '5');
const seeds = Array.from({ length: SCHOOLS }, (_, index) => index + 1);

async function example(): Promise<OracleCase> {
  const book = await exampleWorkbook();
  return { bytes: await book.toBytes(), engine: await book.read() };
}

/** Sums, shares, highest and lowest of every summary, and of the comparison with another school. */
async function summaries(): Promise<OracleCase> {
  const book = await calculatedEveryScheme();
  const before = await filledSchool(generateSchool(501));
  await press(book, summariseWorkbook(await book.read(), CONTEXT, await before.read()));
  return { bytes: await book.toBytes(), engine: await book.read() };
}

async function generated(seed: number): Promise<OracleCase> {
  const book = await filledSchool(generateSchool(seed));
  if (seed % 2 === 0) await messUp(book, seed);
  await pressCalculate(book);
  await pressSummarise(book);
  return { bytes: await book.toBytes(), engine: await book.read() };
}

/** Parameters are changed in the file only; the engine calculates a copy of it. */
async function edited(name: string): Promise<OracleCase> {
  const school = generateSchool(1000 + [...changedParameters.keys()].indexOf(name));
  const book = await filledSchool(school);
  await pressCalculate(book);
  await editParameters(book, changedParameters.get(name)!);
  const bytes = await book.toBytes();
  const copy = await reopened(book);
  await pressCalculate(copy);
  return { bytes, engine: await copy.read() };
}

/** A workbook of another program: no 参数设置, so formulas carry the values themselves. */
async function office(file: string): Promise<OracleCase> {
  const book = succeeded(await openFileWorkbook(readFixture(file)));
  // The only formula of the user's, without a remembered value to compare with.
  await type(book, '会议记录', 'C2', null);
  await pressCalculate(book);
  return { bytes: await book.toBytes(), engine: await book.read() };
}

/** Tabs with other names, an indicator with another name, one gone and one new. */
async function rearranged(): Promise<OracleCase> {
  const first = await filledSchool(generateSchool(77));
  await pressCalculate(first);
  const book = await renamedTab(
    await renamedTab(first, '目标责任书考核表', "目标'24 表"),
    '参数设置',
    "参数 甲'乙",
  );
  const parameters = await tabOf(book, "参数 甲'乙");
  const rowOf = (code: string): number =>
    parameters.rows.findIndex((cells) => cells[4]?.type === 'text' && cells[4].text === code) + 1;
  await type(book, parameters.name, `B${rowOf('indicator.A.a1')}`, '目标责任书指标：师生好形象');
  await type(book, parameters.name, `B${rowOf('indicator.A.a4')}`, '目标责任书指标：创新成果');
  await type(book, parameters.name, `E${rowOf('indicator.A.a4')}`, null);
  await pressCalculate(book);
  for (let row = 5; row < 25; row += 1) await type(book, "目标'24 表", `J${row}`, row % 11);
  await pressCalculate(book);
  return { bytes: await book.toBytes(), engine: await book.read() };
}

const makers = new Map<string, () => Promise<OracleCase>>([
  ['the example school', example],
  ['every summary, with the period before', summaries],
  ['a workbook of another program', () => office('office-plain.xlsx')],
  ['a messy workbook of another program', () => office('office-libreoffice.xlsx')],
  ['other tab names and other indicators', rearranged],
  ...seeds.map((seed) => [`generated school ${seed}`, () => generated(seed)] as const),
  ...[...changedParameters.keys()].map((name) => [name, () => edited(name)] as const),
]);

describe('LibreOffice, told that every formula is 777, computes what the exact engine says', () => {
  const cases = new Map<string, OracleCase & { planted: number }>();
  let answers = new Map<string, Uint8Array>();

  beforeAll(async () => {
    requireLibreOffice();
    for (const [name, make] of makers) {
      const made = await make();
      const { bytes, planted } = await plantWrongValues(made.bytes);
      cases.set(name, { ...made, bytes, planted });
    }
    answers = await recalculated(new Map([...cases].map(([name, { bytes }]) => [name, bytes])));
  }, 600_000);

  it.each([...makers.keys()])('%s', async (name) => {
    const { engine, planted } = cases.get(name)!;
    const answer = await succeeded(await openFileWorkbook(answers.get(name)!)).read();
    const { compared, differences } = compareFormulaCells(engine, answer);
    const counts = [...compared].map(([tab, count]) => `${tab} ${count}`).join(', ');
    process.stdout.write(`oracle: ${name}: ${planted} cells planted, compared ${counts}\n`);
    // The first few say enough: one wrong cell spoils all that hang on it.
    expect(differences.slice(0, 20)).toEqual([]);
    expect(Math.min(...compared.values())).toBeGreaterThan(0);
    const total = [...compared.values()].reduce((sum, count) => sum + count, 0);
    expect(total).toBeGreaterThanOrEqual(planted);
  });
});
