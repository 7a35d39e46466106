import { codeOf, openWorkbook } from './officejs/genuineClient';

/** The top left cell of what was loaded; the typings say `any`. */
const first = (cells: readonly (readonly unknown[])[]): unknown => cells[0]?.[0];

/** Runs some work on a fresh first sheet. */
async function onSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return openWorkbook().excel.run((context) =>
    work(context.workbook.worksheets.getItem('Sheet1'), context),
  );
}

test.each([
  ['007', 7, 'Double', '7'],
  ["'007", '007', 'String', '007'],
  ['12.50', 12.5, 'Double', '12.5'],
  ['１２', '１２', 'String', '１２'],
  ['50%', 0.5, 'Double', '50%'],
  ['true', true, 'Boolean', 'TRUE'],
  ['2025/1/10', 45_667, 'Double', '2025/1/10'],
  ['2025-02-30', '2025-02-30', 'String', '2025-02-30'],
  ['#N/A', '#N/A', 'Error', '#N/A'],
  ["'=1+1", '=1+1', 'String', '=1+1'],
  ['', '', 'Empty', ''],
  [' 李样 ', ' 李样 ', 'String', ' 李样 '],
])('what is written as %j is kept as %j', async (written, value, type, text) => {
  const seen = await onSheet(async (sheet, context) => {
    const cell = sheet.getRange('B2');
    cell.values = [[written]];
    cell.load('values,valueTypes,text');
    await context.sync();
    return [first(cell.values), first(cell.valueTypes), first(cell.text)];
  });
  expect(seen).toEqual([value, type, text]);
});

test('in a text cell everything stays text', async () => {
  const seen = await onSheet(async (sheet, context) => {
    const cells = sheet.getRange('A1:B1');
    cells.numberFormat = [['@', '@']];
    cells.values = [['007', '=1+1']];
    cells.load('values,formulas,numberFormat');
    await context.sync();
    return [cells.values, cells.formulas, cells.numberFormat];
  });
  expect(seen).toEqual([[['007', '=1+1']], [['007', '=1+1']], [['@', '@']]]);
});

test('null leaves a cell alone and "" empties it', async () => {
  const seen = await onSheet(async (sheet, context) => {
    const cells = sheet.getRange('A1:C1');
    cells.values = [[1, 2, 3]];
    cells.values = [[null, '', 30]];
    cells.load('values');
    await context.sync();
    return cells.values;
  });
  expect(seen).toEqual([[1, '', 30]]);
});

test.each([
  ['too few rows', [[1, 2]]],
  [
    'too many columns',
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
  ],
  ['a ragged block', [[1, 2], [3]]],
])('a block with %s is InvalidArgument', async (_, block) => {
  const code = onSheet(async (sheet, context) => {
    sheet.getRange('A1:B2').values = block;
    await context.sync();
  });
  expect(await codeOf(code)).toBe('InvalidArgument');
});

test('numbers are shown by their format', async () => {
  const seen = await onSheet(async (sheet, context) => {
    const cells = sheet.getRange('A1:D1');
    cells.values = [[88.5, 0.256, 45_667, 1234.5]];
    cells.numberFormat = [['0.00', '0.0%', 'yyyy"年"m"月"d"日"', '#,##0.0']];
    cells.load('text');
    await context.sync();
    return cells.text;
  });
  expect(seen).toEqual([['88.50', '25.6%', '2025年1月10日', '1,234.5']]);
});

describe('formulas', () => {
  test('calculate with names that are hidden, before and after they were', async () => {
    const seen = await onSheet(async (sheet, context) => {
      sheet.getRange('C1:C3').values = [[95], [82.5], [59]];
      const name = context.workbook.names.add('_得分', sheet.getRange('C1:C3'));
      const cells = sheet.getRange('A1:A3');
      cells.formulas = [['=SUM(_得分)'], ['=COUNTIF(_得分,">=60")'], ['=MATCH(59,_得分,0)']];
      name.visible = false;
      sheet.getRange('C3').values = [[60]];
      cells.load('values');
      await context.sync();
      return cells.values.flat() as unknown[];
    });
    expect(seen.slice(0, 2)).toEqual([237.5, 3]);
  });

  test('calculate across sheets, names and errors', async () => {
    const seen = await onSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add('评分 表');
      other.getRange('A1:A3').values = [[95], [82.5], [59]];
      context.workbook.names.add('得分', other.getRange('A1:A3'));
      const cells = sheet.getRange('A1:A5');
      cells.formulas = [
        ["=SUM('评分 表'!A1:A3)"],
        ['=ROUND(AVERAGE(得分),2)'],
        ['=COUNTIF(得分,">=60")'],
        ['=1/0'],
        ['=IFERROR(MATCH(7,得分,0),"没有")'],
      ];
      cells.load('values,valueTypes,formulas');
      await context.sync();
      return [cells.values.flat(), cells.valueTypes.flat(), cells.formulas[0]];
    });
    expect(seen).toEqual([
      [236.5, 78.83, 2, '#DIV/0!', '没有'],
      ['Double', 'Double', 'Double', 'Error', 'String'],
      ["=SUM('评分 表'!A1:A3)"],
    ]);
  });

  test('follow a renamed sheet and inserted or deleted rows', async () => {
    const seen = await onSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add('旧名');
      other.getRange('A1:A2').values = [[1], [2]];
      const formula = sheet.getRange('A1');
      formula.formulas = [['=SUM(旧名!A1:A2)']];
      await context.sync();
      other.name = '新名';
      other.getRange('1:2').insert('Down');
      await context.sync();
      other.getRange('A4').values = [[20]];
      other.getRange('1:1').delete('Up');
      formula.load('formulas,values');
      await context.sync();
      return [first(formula.formulas), first(formula.values)];
    });
    expect(seen).toEqual(['=SUM(新名!A2:A3)', 21]);
  });

  test('become #REF! when their sheet goes', async () => {
    const seen = await onSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add('临时');
      const formula = sheet.getRange('A1');
      formula.formulas = [['=临时!A1+1']];
      await context.sync();
      other.delete();
      formula.load('values');
      await context.sync();
      return first(formula.values);
    });
    expect(seen).toBe('#REF!');
  });

  test('wait while calculation is suspended, and are done at the end of the request', async () => {
    const seen = await onSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [[1]];
      const formula = sheet.getRange('B1');
      formula.formulas = [['=A1*10']];
      await context.sync();
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange('A1').values = [[2]];
      const stale = sheet.getRange('B1').load('values');
      await context.sync();
      formula.load('values');
      await context.sync();
      return [first(stale.values), first(formula.values)];
    });
    expect(seen).toEqual([10, 20]);
  });

  test('wait for calculate() in manual mode', async () => {
    const seen = await onSheet(async (sheet, context) => {
      const formula = sheet.getRange('B1');
      formula.formulas = [['=A1*10']];
      await context.sync();
      context.application.calculationMode = 'Manual';
      sheet.getRange('A1').values = [[3]];
      const before = sheet.getRange('B1').load('values');
      await context.sync();
      context.application.calculate('Recalculate');
      const after = sheet.getRange('B1').load('values');
      await context.sync();
      return [first(before.values), first(after.values)];
    });
    expect(seen).toEqual([0, 30]);
  });

  test('with unbalanced brackets are refused', async () => {
    const code = onSheet(async (sheet, context) => {
      sheet.getRange('A1').formulas = [['=SUM(A2:A3']];
      await context.sync();
    });
    expect(await codeOf(code)).toBe('InvalidArgument');
  });
});

test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
  ['getCell', (range) => range.getCell(1, 2), 'Sheet1!D3'],
  ['getRow', (range) => range.getRow(1), 'Sheet1!B3:D3'],
  ['getColumn', (range) => range.getColumn(0), 'Sheet1!B2:B4'],
  ['getEntireRow', (range) => range.getEntireRow(), 'Sheet1!2:4'],
  ['getEntireColumn', (range) => range.getEntireColumn(), 'Sheet1!B:D'],
  ['getOffsetRange', (range) => range.getOffsetRange(-1, 2), 'Sheet1!D1:F3'],
  ['getResizedRange', (range) => range.getResizedRange(1, -2), 'Sheet1!B2:B5'],
  ['getIntersection', (range) => range.getIntersection('C4:Z9'), 'Sheet1!C4:D4'],
  ['getBoundingRect', (range) => range.getBoundingRect('F1'), 'Sheet1!B1:F4'],
  ['getLastCell', (range) => range.getLastCell(), 'Sheet1!D4'],
  ['getUsedRange', (range) => range.getUsedRange(true), 'Sheet1!C3:D4'],
])('%s leads from B2:D4 to the right cells', async (_, walk, address) => {
  const seen = await onSheet(async (sheet, context) => {
    sheet.getRange('C3:E5').values = 1 as unknown as number[][];
    const range = walk(sheet.getRange('B2:D4')).load('address');
    await context.sync();
    return range.address;
  });
  expect(seen).toBe(address);
});

test('ranges off the sheet are InvalidArgument', async () => {
  const code = onSheet(async (sheet, context) => {
    sheet.getRange('A1').getOffsetRange(-1, 0).load('address');
    await context.sync();
  });
  expect(await codeOf(code)).toBe('InvalidArgument');
});

test('an unused sheet has no used range, and a formatted cell counts unless values are asked', async () => {
  const seen = await onSheet(async (sheet, context) => {
    const before = sheet.getUsedRangeOrNullObject().load('address');
    await context.sync();
    sheet.getRange('C3').format.fill.color = 'yellow';
    const formatted = sheet.getUsedRange().load('address');
    const valued = sheet.getUsedRangeOrNullObject(true).load('address');
    await context.sync();
    return [before.isNullObject, formatted.address, valued.isNullObject];
  });
  expect(seen).toEqual([true, 'Sheet1!C3', true]);
});

test('merging keeps the first value, shows up as an area, and ignores writes beneath', async () => {
  const seen = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:C2');
    range.values = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    range.merge();
    range.values = [
      [7, 8, 9],
      [7, 8, 9],
    ];
    const merged = sheet.getRange('A1:F9').getMergedAreasOrNullObject().load('address,areaCount');
    range.load('values');
    await context.sync();
    range.unmerge();
    const none = range.getMergedAreasOrNullObject();
    await context.sync();
    return [range.values, merged.address, merged.areaCount, none.isNullObject];
  });
  expect(seen).toEqual([
    [
      [7, '', ''],
      ['', '', ''],
    ],
    'Sheet1!A1:C2',
    1,
    true,
  ]);
});

test.each([
  ['Contents', '', '#FF0000', 'List'],
  ['Formats', 5, '#FFFFFF', 'List'],
  ['All', '', '#FFFFFF', 'None'],
] as const)('clear(%s) takes away what it says', async (what, value, fill, type) => {
  const seen = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('B2');
    range.values = [[5]];
    range.format.fill.color = 'red';
    range.dataValidation.rule = { list: { inCellDropDown: true, source: '5,6' } };
    sheet.getRange('A1:C3').clear(what);
    range.load('values,format/fill/color,dataValidation/type');
    await context.sync();
    return [first(range.values), range.format.fill.color, range.dataValidation.type];
  });
  expect(seen).toEqual([value, fill, type]);
});

test('cells can be put in and taken out within columns and rows', async () => {
  const seen = await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange('A1').insert('Down');
    await context.sync();
    const shifted = sheet.getRange('A1:B3').load('values');
    await context.sync();
    sheet.getRange('A1:A2').delete('Left');
    const back = sheet.getRange('A1:B3').load('values');
    await context.sync();
    return [shifted.values, back.values];
  });
  expect(seen).toEqual([
    [
      ['', 2],
      [1, 4],
      [3, ''],
    ],
    [
      [2, ''],
      [4, ''],
      [3, ''],
    ],
  ]);
});

test('a range the add-in keeps moves with its cells', async () => {
  const address = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A5');
    range.load('address');
    await context.sync();
    sheet.getRange('2:3').insert('Down');
    range.load('address');
    await context.sync();
    return range.address;
  });
  expect(address).toBe('Sheet1!A7');
});

test('rows and columns are hidden and shown', async () => {
  const seen = await onSheet(async (sheet, context) => {
    sheet.getRange('A1:C9').values = 1 as unknown as number[][];
    sheet.getRange('2:3').rowHidden = true;
    sheet.getRange('B:B').columnHidden = true;
    const rows = sheet.getRange('A1:A4').load('rowHidden');
    const hidden = sheet.getRange('A2:A3').load('rowHidden,columnHidden');
    const column = sheet.getRange('B1').load('columnHidden,hidden');
    await context.sync();
    return [
      rows.rowHidden,
      hidden.rowHidden,
      hidden.columnHidden,
      column.columnHidden,
      column.hidden,
    ];
  });
  expect(seen).toEqual([null, true, false, true, true]);
});

test('10,000 rows of 20 columns are written in one request and read back', async () => {
  const client = openWorkbook();
  const rows = Array.from({ length: 10_000 }, (_, row) =>
    Array.from({ length: 20 }, (_, column) => (column === 0 ? `样${row}` : row + column)),
  );
  const seen = await client.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:T10000').values = rows;
    await context.sync();
    const used = sheet.getUsedRange().load('values,address');
    await context.sync();
    return { address: used.address, last: used.values[9999]?.slice(0, 3) };
  });
  await client.server.idle();
  expect(seen).toEqual({ address: 'Sheet1!A1:T10000', last: ['样9999', 10_000, 10_001] });
  expect(client.server.log.totals.requests).toBe(2);
  // The client cuts what exceeds 1,500 cells into rows: 134 chunks of 75 rows.
  expect(client.server.log.records[0]?.actions).toBeGreaterThan(134);
});
