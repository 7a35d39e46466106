import {
  FileWorkbook,
  newFileWorkbook,
  openFileWorkbook,
} from '../../../../src/hosts/files/fileWorkbook';
import type { CellInput } from '../../../../src/sheets/tabContent';
import type { Workbook } from '../../../../src/workbook/workbook';
import {
  number,
  plainTab,
  plan,
  put,
  text,
  workbookContract,
} from '../../../contract/workbookContract';
import { chartsInFile } from '../../../support/charts/chartsInFile';

async function open(bytes: Uint8Array): Promise<FileWorkbook> {
  const opened = await openFileWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.failure);
  return opened.value;
}

describe('a workbook over an .xlsx file', () => {
  workbookContract({
    calculates: false,
    open: async () => {
      const workbook = newFileWorkbook();
      await workbook.apply(plan(put(plainTab('用户表', [[text('原有')], [null, number(5)]]))));
      return open(await workbook.toBytes());
    },
    reopen: async (workbook: Workbook) => {
      if (!(workbook instanceof FileWorkbook)) throw new TypeError('not over a file');
      return open(await workbook.toBytes());
    },
    chartsOn: async (workbook: Workbook, tab: string) => {
      if (!(workbook instanceof FileWorkbook)) throw new TypeError('not over a file');
      return chartsInFile(await workbook.toBytes(), tab);
    },
  });
});

describe('what a file cannot hold', () => {
  it.each<[string, string, CellInput]>([
    ['a text longer than a cell', 'textTooLong', text('长'.repeat(32_768))],
    ['a number that is none', 'numberNotFinite', number(Number.NaN)],
    [
      'a formula longer than Excel takes',
      'formulaTooLong',
      { kind: 'formula', formula: `=${'1+'.repeat(5000)}1`, cached: 1 },
    ],
    [
      'an infinite value of a formula',
      'numberNotFinite',
      { kind: 'formula', formula: '=1/0', cached: Infinity },
    ],
  ])('is refused with a code, and nothing is done: %s', async (_, hostCode, cell) => {
    const workbook = newFileWorkbook();
    const result = await workbook.apply(
      plan(put(plainTab('甲', [])), put(plainTab('乙', [[cell]]))),
    );
    expect(result).toEqual({ ok: false, failure: { code: 'hostFailed', hostCode } });
    expect((await workbook.read()).tabs).toEqual([]);
  });

  it.each([
    [0, 1],
    [1_048_577, 1],
    [1, 16_385],
  ])('is refused: cells at row %d, column %d', async (row, column) => {
    const workbook = newFileWorkbook();
    const step = { kind: 'writeCells', tab: '甲', row, column, cells: [[number(1)]] } as const;
    const result = await workbook.apply(plan(put(plainTab('甲', [])), step));
    expect(result).toEqual({
      ok: false,
      failure: { code: 'hostFailed', hostCode: 'rangeOutsideSheet' },
    });
  });

  it('is a workbook without a visible tab: an empty one is added, under a free name', async () => {
    const workbook = newFileWorkbook();
    await workbook.apply(plan(put({ ...plainTab('Sheet1', []), visibility: 'hidden' })));
    const again = await open(await workbook.toBytes());
    expect((await again.read()).tabs.map((tab) => [tab.name, tab.visibility])).toEqual([
      ['Sheet2', 'visible'],
      ['Sheet1', 'hidden'],
    ]);
  });
});

it('keeps days, also those that are none', async () => {
  const workbook = newFileWorkbook();
  const days = ['1900-01-01', '1900-03-01', '2024-02-29', '2023-02-29', '9999-12-31', '昨天'];
  const row = days.map((iso) => ({ kind: 'date', iso }) as const);
  await workbook.apply(plan(put(plainTab('表', [row]))));
  const again = await open(await workbook.toBytes());
  const cells = (await again.read()).tabs[0]?.rows[0]?.map((cell) =>
    cell.type === 'number' ? cell.number : cell.type === 'text' ? cell.text : cell.type,
  );
  expect(cells).toEqual([1, 61, 45351, '2023-02-29', 2958465, '昨天']);
});
