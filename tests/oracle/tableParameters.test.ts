import { openFileWorkbook } from '../../src/hosts/files/fileWorkbook';
import type { WorkbookReading } from '../../src/workbook/workbook';
import { calculatedEveryScheme } from '../support/everyScheme';
import { generatedWorkbook } from '../support/generatedWorkbook';
import { pressCalculate, reopened, succeeded } from '../support/pressing';
import { affectedCells, cellAt, eachCell, placeOf } from './affectedCells';
import { shown } from './compareFormulaCells';
import { recalculated, requireLibreOffice } from './libreOffice';
import { plantWrongValues } from './plantWrongValues';
import { changedTableParameters, editTableParameters } from './tableParameters';

/** Every fourth school is typed without a fault. */
const WITHOUT_FAULTS = 1003;

const schools = new Map([
  ['the example school', calculatedEveryScheme],
  ['a generated school', () => generatedWorkbook(WITHOUT_FAULTS)],
]);

const cases = [...schools.keys()].flatMap((school) =>
  [...changedTableParameters.keys()].map((change) => [school, change] as const),
);

/** A file whose parameters alone were changed, and what the engine says with these parameters. */
interface Changed {
  readonly file: WorkbookReading;
  readonly engine: WorkbookReading;
  readonly bytes: Uint8Array;
}

async function changed(school: string, change: string): Promise<Changed> {
  const book = await schools.get(school)!();
  await editTableParameters(book, changedTableParameters.get(change)!);
  const copy = await reopened(book);
  const { report } = await pressCalculate(copy);
  // A change that makes no sense (E21) would leave everything as it was.
  expect(report.tables.flatMap((each) => (each.results === null ? [each.scheme.id] : []))).toEqual(
    [],
  );
  const { bytes } = await plantWrongValues(await book.toBytes());
  return { file: await book.read(), engine: await copy.read(), bytes };
}

describe('parameters of every scheme changed in the file alone', () => {
  const made = new Map<string, Changed>();
  let answers = new Map<string, Uint8Array>();

  beforeAll(async () => {
    requireLibreOffice();
    for (const [school, change] of cases) {
      made.set(`${school}, ${change}`, await changed(school, change));
    }
    answers = await recalculated(new Map([...made].map(([name, { bytes }]) => [name, bytes])));
  }, 1_200_000);

  it.each(cases)('%s, %s: formulas say what the engine says', async (school, change) => {
    const name = `${school}, ${change}`;
    const { file, engine } = made.get(name)!;
    const answer = await succeeded(await openFileWorkbook(answers.get(name)!)).read();
    const affected = affectedCells(file, engine);
    const differences: string[] = [];
    let [compared, moved] = [0, 0];
    eachCell(file, (cell, place) => {
      if (cell.formula === undefined || affected.has(placeOf(...place))) return;
      const [ours, theirs] = [shown(cellAt(engine, place)), shown(cellAt(answer, place))];
      compared += 1;
      if (ours !== shown(cell)) moved += 1;
      if (ours !== theirs) {
        differences.push(`${placeOf(...place)}: engine ${ours}, file ${theirs}, ${cell.formula}`);
      }
    });
    process.stdout.write(
      `oracle: ${name}: ${compared} cells compared, ${moved} of them changed, ` +
        `${affected.size} hang on values\n`,
    );
    expect(differences.slice(0, 20)).toEqual([]);
    expect(moved).toBeGreaterThan(0);
    expect(compared).toBeGreaterThan(affected.size);
  });
});
