import { printBallots } from '../../src/commands/ballots/printBallots';
import { newWorkbook } from '../../src/commands/newWorkbook';
import { exampleRoster } from '../../src/example/exampleRoster';
import { fillExample } from '../../src/example/fillExample';
import { newFileWorkbook, openFileWorkbook } from '../../src/hosts/files/fileWorkbook';
import { applyPlan, CONTEXT, press, succeeded, type } from '../support/pressing';
import { compareFormulaCells } from './compareFormulaCells';
import { recalculated, requireLibreOffice } from './libreOffice';
import { plantWrongValues } from './plantWrongValues';

const TALLY = '述职评议计票表';

describe('On 计票单', () => {
  beforeAll(requireLibreOffice);

  it('LibreOffice says of votes that do not add up what the engine says', async () => {
    const book = newFileWorkbook();
    await press(book, newWorkbook(exampleRoster(), ['ballot-report', 'ballot-member'], CONTEXT));
    await applyPlan(book, fillExample(await book.read()));
    // Too few, too many, more back than went out, a row that is not filled in to its end.
    await type(book, TALLY, 'F5', 2);
    await type(book, TALLY, 'I11', 3);
    await type(book, TALLY, 'D17', 4);
    await type(book, TALLY, 'K23', null);
    await press(
      book,
      printBallots(await book.read(), { scheme: 'ballot-report', counts: { A: 8 } }, CONTEXT),
    );
    await press(
      book,
      printBallots(await book.read(), { scheme: 'ballot-member', counts: {} }, CONTEXT),
    );
    const { bytes } = await plantWrongValues(await book.toBytes());
    const answers = await recalculated(new Map([['vote', bytes]]));
    const read = await succeeded(await openFileWorkbook(answers.get('vote')!)).read();
    const found = compareFormulaCells(await book.read(), read);
    expect(found.differences.slice(0, 20)).toEqual([]);
    expect(found.compared.get('计票单(述职评议)')).toBeGreaterThan(500);
  }, 600_000);
});
