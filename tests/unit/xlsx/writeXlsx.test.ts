import fc from 'fast-check';
import { openXlsx } from '../../../src/xlsx/openXlsx';
import { readXlsx } from '../../../src/xlsx/readXlsx';
import { writeXlsx } from '../../../src/xlsx/writeXlsx';
import type { XlsxBook, XlsxCell, XlsxSheet } from '../../../src/xlsx/xlsxBook';
import { readFixture } from '../../fixtures/readFixture';

const BARE: Omit<XlsxSheet, 'name' | 'rows'> = {
  state: 'visible',
  tabColour: null,
  columns: [],
  hiddenRows: [],
  rowHeights: [],
  merges: [],
  validations: [],
  conditionals: [],
  protection: null,
  freeze: null,
  page: null,
};

function bookOf(rows: XlsxSheet['rows'], more: Partial<XlsxSheet> = {}): XlsxBook {
  return {
    sheets: [{ name: '表', ...BARE, rows, ...more }],
    styles: [{}],
    names: [],
    date1904: false,
    activeSheet: 0,
  };
}

async function reread(book: XlsxBook): Promise<XlsxBook> {
  const read = await readXlsx(await writeXlsx(book));
  if (!read.ok) throw new Error(read.failure);
  return read.value;
}

const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
const odd = fc.constantFrom(' 甲 ', '\n', '\t', '#REF!', '_x0041_', '=1', ']]>', '&amp;', '\u0001');
const value: fc.Arbitrary<XlsxCell> = fc.oneof(
  fc.oneof(text, odd).map((each) => ({ kind: 'text' as const, text: each })),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((number) => ({ kind: 'number' as const, number: number === 0 ? 0 : number })),
  fc.boolean().map((boolean) => ({ kind: 'boolean' as const, boolean })),
);
const source = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constant('IF(A1<60,"<","&")'),
);
const formula = fc
  .tuple(value, source)
  .map(([result, written]) => ({ ...result, formula: written }));
const cell = fc.option(fc.oneof(value, formula), { nil: null });

/** Text that begins like a formula gets a look of its own; what is said is what counts here. */
function unstyled(rows: XlsxSheet['rows']): XlsxSheet['rows'] {
  return rows.map((row) =>
    row.map((each) =>
      each?.kind === 'text' ? { kind: each.kind, text: each.text, ...formulaOf(each) } : each,
    ),
  );
}

function formulaOf({ formula: written }: XlsxCell): Pick<XlsxCell, 'formula'> {
  return written === undefined ? {} : { formula: written };
}

it('reads back any grid of cells as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }), async (rows) => {
      const opened = await openXlsx(await writeXlsx(bookOf(rows)));
      if (!opened.ok) throw new Error(opened.failure);
      expect(trimmed(unstyled(opened.value.sheets[0]?.rows ?? []))).toEqual(trimmed(rows));
    }),
    { numRuns: 60 },
  );
});

function trimmed(rows: XlsxSheet['rows']): unknown[] {
  const cut = <Item>(list: readonly Item[], isEmpty: (item: Item) => boolean): Item[] => {
    const kept = [...list];
    while (kept.length > 0 && isEmpty(kept[kept.length - 1] as Item)) kept.pop();
    return kept;
  };
  return cut(
    rows.map((row) => cut(row, (item) => item === null)),
    (row) => row.length === 0,
  );
}

it('gives the same bytes for the same book', async () => {
  const book = bookOf([[{ kind: 'text', text: '甲' }]]);
  const first = await writeXlsx(book);
  const second = await writeXlsx(book);
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});

it('keeps looks, rules, protection and print set-up', async () => {
  const style = {
    font: { name: '宋体', size: 16, bold: true, colour: '1F1F1F' },
    fill: 'FFFBE3',
    border: { top: 'thin', bottom: 'double', colour: '9AA5B1' },
    align: { horizontal: 'center', vertical: 'center', wrap: true },
    numberFormat: '0.0"分"',
    locked: false,
  } as const;
  const sheet: XlsxSheet = {
    name: "表 1's",
    state: 'hidden',
    tabColour: '3B6EA5',
    rows: [[{ kind: 'number', number: 1, style: 1 }]],
    columns: [
      { width: 20, hidden: false },
      { width: 8, hidden: true },
    ],
    hiddenRows: [3],
    rowHeights: [{ row: 1, points: 30 }],
    merges: ['A2:B2'],
    validations: [
      {
        range: 'A1:A9',
        type: 'decimal',
        operator: 'between',
        formula1: '0',
        formula2: "'另'!$B$1",
        promptTitle: '得分',
        prompt: '0 到 100',
        errorTitle: '得分',
        error: '请填 0 到 100',
        errorStyle: 'warning',
      },
    ],
    conditionals: [
      {
        range: 'A1:A9',
        type: 'expression',
        operator: null,
        formulas: ['AND(A1<>"",A1<60)'],
        style: { fill: 'F8CFCB', font: { bold: true, colour: '9C0006' } },
        priority: 1,
      },
    ],
    protection: {
      hasPassword: false,
      mayFormatColumns: true,
      mayFormatRows: true,
      maySort: true,
      mayFilter: true,
    },
    freeze: { rows: 4, columns: 2 },
    page: {
      paper: 'a4',
      orientation: 'landscape',
      repeatRows: '$1:$4',
      header: '',
      footer: '&L填表人:&R第 &P 页 共 &N 页',
      fitWidth: true,
    },
  };
  const names = [{ name: '及格线', text: "'另'!$A$1", sheet: null, hidden: false }];
  const other = { name: '另', ...BARE, rows: [] };
  const read = await reread({
    sheets: [other, sheet],
    styles: [{}, style],
    names,
    date1904: false,
    activeSheet: 0,
  });
  const [, back] = read.sheets;
  const styleNumber = back?.rows[0]?.[0]?.style ?? 0;
  expect({ ...back, rows: [] }).toEqual({ ...sheet, rows: [] });
  expect(read.styles[styleNumber]).toEqual(style);
  expect(read.names).toEqual(expect.arrayContaining(names));
});

it('shows a file of another program with its looks', async () => {
  const read = await readXlsx(readFixture('score-sheet.xlsx'));
  if (!read.ok) throw new Error(read.failure);
  const [sheet] = read.value.sheets;
  expect(sheet).toMatchObject({
    tabColour: '3366CC',
    freeze: { rows: 2, columns: 2 },
    page: { paper: 'a4', orientation: 'landscape', footer: '&C第 &P 页' },
  });
  expect(read.value.styles[sheet?.rows[0]?.[0]?.style ?? 0]).toMatchObject({
    font: { name: '宋体', size: 16, bold: true },
    align: { horizontal: 'center' },
  });
  expect(read.value.styles[sheet?.rows[1]?.[0]?.style ?? 0]).toMatchObject({
    fill: 'DDEEFF',
    border: { top: 'thin', colour: '888888' },
  });
});

it.each([
  ['text.xlsx', 'textTable'],
  ['truncated.xlsx', 'truncated'],
])('fails with a code for %s', async (name, failure) => {
  expect(await readXlsx(readFixture(name))).toEqual({ ok: false, failure });
});
