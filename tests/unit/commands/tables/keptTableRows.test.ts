import { understandWorkbook } from '../../../../src/commands/schoolWorkbook';
import { keptTableRows } from '../../../../src/commands/tables/layOutTable';
import { inputText } from '../../../../src/sheets/cellInput';
import { filledEveryScheme } from '../../../support/everyScheme';
import { CONTEXT, succeeded, tabOf, type } from '../../../support/pressing';

it('a last row that says nothing but its number yet is kept when the tab is laid out anew', async () => {
  const book = await filledEveryScheme();
  const { rows } = await tabOf(book, '师徒结对登记');
  await type(book, '师徒结对登记', `A${rows.length + 1}`, 'P99');
  const { tables } = succeeded(understandWorkbook(await book.read(), CONTEXT));
  const inUse = tables.schemes.find(({ scheme }) => scheme.id === 'mentoring');
  const sheet = inUse?.tables.find(({ table }) => table.key === 'register');
  if (inUse === undefined || sheet === undefined) throw new Error('no register');
  const kept = keptTableRows(inUse.scheme, sheet, []);
  expect(inputText(kept.rows.at(-1)?.typed.get('pair') ?? null)).toBe('P99');
});
