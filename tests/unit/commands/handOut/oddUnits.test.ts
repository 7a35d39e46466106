import { bookFromPlan } from '../../../../src/hosts/files/bookFromPlan';
import { openFileWorkbook } from '../../../../src/hosts/files/fileWorkbook';
import { handedOut, rosterOf, rowsOn } from '../../../support/handingOut';
import { succeeded } from '../../../support/pressing';

const UNITS = [
  '=HYPERLINK("http://x")',
  '-1+1',
  'CON',
  'a/b',
  'A:B',
  'a\u0001\u202eb',
  '&Z&F',
  '支'.repeat(300),
  '第三\'支部"',
];

it('a branch of any name gets a workbook that opens again and says whose it is', async () => {
  const master = rosterOf(
    UNITS.map((branch, index) => ({
      id: `D00${String(index)}`,
      name: '=1+1',
      branch,
      partyStatus: '正式',
    })),
  );
  const { books } = handedOut(master);
  expect(books).toHaveLength(UNITS.length);
  expect(new Set(books.map(({ fileName }) => fileName.toLowerCase())).size).toBe(UNITS.length);
  for (const [index, { plan, unit }] of books.entries()) {
    const bytes = succeeded(await bookFromPlan(plan));
    const reading = await succeeded(await openFileWorkbook(bytes)).read();
    expect(reading.metadata?.handOut?.unit).toBe(unit);
    const [row] = rowsOn(reading, '目标责任书考核表');
    expect(row).toMatchObject({ 编号: `D00${String(index)}`, 姓名: '=1+1' });
    const [cover] = reading.tabs;
    const formulas = cover?.rows.flat().filter(({ type, ...cell }) => 'formula' in cell && type);
    expect(formulas).toEqual([]);
  }
});
