import { openFileWorkbook } from '../../src/hosts/files/fileWorkbook';
import type { WorkbookReading } from '../../src/workbook/workbook';
import { exampleWorkbook } from '../support/exampleWorkbook';
import { editParameters } from '../support/parameterCells';
import { pressCalculate, pressSummarise, reopened, succeeded } from '../support/pressing';
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

const makers = new Map<string, () => Promise<OracleCase>>([
  ['the example school', example],
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
    expect(differences).toEqual([]);
    expect(Math.min(...compared.values())).toBeGreaterThan(0);
    const total = [...compared.values()].reduce((sum, count) => sum + count, 0);
    expect(total).toBeGreaterThanOrEqual(planted);
  });
});
