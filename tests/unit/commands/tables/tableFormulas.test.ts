import { check } from '../../../../src/commands/check';
import type { Problem } from '../../../../src/domain/problem';
import { seenText } from '../../../../src/domain/reading/seenText';
import type { FileWorkbook } from '../../../../src/hosts/files/fileWorkbook';
import { calculatedEveryScheme } from '../../../support/everyScheme';
import {
  CONTEXT,
  pressCalculate,
  reopened,
  succeeded,
  tabOf,
  type,
} from '../../../support/pressing';
import { describeThoroughly } from '../../../support/thorough';

const TAB = '班级综合考核表';

const faults = async (book: FileWorkbook): Promise<readonly Problem[]> =>
  succeeded(check(await book.read(), CONTEXT)).report.problems.filter(({ code }) =>
    ['W33', 'W34'].includes(code),
  );

/** The address of the score of the first row of data. */
async function scoreCell(book: FileWorkbook): Promise<{ address: string; formula: string }> {
  const { rows } = await tabOf(book, TAB);
  const column = rows[3]!.findIndex((cell) => seenText(cell) === '得分');
  const address = `${String.fromCharCode(65 + column)}5`;
  return { address, formula: rows[4]![column]!.formula! };
}

let bytes: FileWorkbook;
beforeAll(async () => {
  bytes = await calculatedEveryScheme();
}, 60_000);

describeThoroughly('calculated cells of a table', () => {
  it('are no problem as the calculation leaves them, in any scheme', async () => {
    expect(await faults(await reopened(bytes))).toEqual([]);
  });

  it('that were overwritten are W34 until the next calculation', async () => {
    const book = await reopened(bytes);
    const { address } = await scoreCell(book);
    await type(book, TAB, address, 12);
    expect(await faults(book)).toMatchObject([
      { code: 'W34', cell: address, seen: '12', suggested: '92.00', detail: { formula: '' } },
    ]);
    const { report } = await pressCalculate(book);
    expect(report.problems.map(({ code }) => code)).toContain('W34');
    expect(await faults(book)).toEqual([]);
    const told = (await tabOf(book, '校验结果')).rows.flat().map(seenText);
    expect(told).not.toContain('W34');
  });

  it('whose formula was changed are W34, even when it shows the same', async () => {
    const book = await reopened(bytes);
    const { address } = await scoreCell(book);
    await type(book, TAB, address, { kind: 'formula', formula: '=90+2', cached: 92 });
    expect(await faults(book)).toMatchObject([
      { code: 'W34', cell: address, seen: '92', detail: { formula: '=90+2' } },
    ]);
  });

  it('whose formula shows another value are W33', async () => {
    const book = await reopened(bytes);
    const { address, formula } = await scoreCell(book);
    await type(book, TAB, address, { kind: 'formula', formula, cached: 91.5 });
    expect(await faults(book)).toMatchObject([{ code: 'W33', seen: '91.5', suggested: '92.00' }]);
  });

  it.each([
    ['without quotes round names', (formula: string) => formula.replaceAll("'", '')],
    ['with spaces', (formula: string) => formula.replaceAll(',', ', ')],
  ])('are no problem when a program wrote the formula %s', async (_how, change) => {
    const book = await reopened(bytes);
    const { address, formula } = await scoreCell(book);
    await type(book, TAB, address, { kind: 'formula', formula: change(formula), cached: 92 });
    expect(await faults(book)).toEqual([]);
  });
});
