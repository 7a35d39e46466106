import { addOverride } from '../../src/commands/review/addOverride';
import { openFileWorkbook } from '../../src/hosts/files/fileWorkbook';
import { decideEveryScheme } from '../support/decidedEveryScheme';
import { calculatedEveryScheme } from '../support/everyScheme';
import { CONTEXT, press, pressSummarise, succeeded } from '../support/pressing';
import { compareFormulaCells } from './compareFormulaCells';
import { recalculated, requireLibreOffice } from './libreOffice';
import { plantWrongValues } from './plantWrongValues';

describe('With decisions over bands of every scheme', () => {
  beforeAll(requireLibreOffice);

  it('LibreOffice, told that every formula is 777, computes what the engine says', async () => {
    const book = await calculatedEveryScheme();
    const { report } = await pressSummarise(book);
    await decideEveryScheme(book, report);
    const asked = { scheme: 'double-contract', reason: '研究决定', by: '支委会', date: '' };
    for (const [unit, band] of [
      ['D003', 'qualified'],
      ['D019', 'basic'],
      ['D022', 'basic'],
    ] as const) {
      await press(book, addOverride(await book.read(), { ...asked, unit, band }, CONTEXT));
    }
    await pressSummarise(book);
    const { bytes } = await plantWrongValues(await book.toBytes());
    const answers = await recalculated(new Map([['decided', bytes]]));
    const read = await succeeded(await openFileWorkbook(answers.get('decided')!)).read();
    const found = compareFormulaCells(await book.read(), read);
    expect(found.differences.slice(0, 20)).toEqual([]);
    expect(found.compared.get('责任书考核结果')).toBeGreaterThan(200);
  }, 600_000);
});
