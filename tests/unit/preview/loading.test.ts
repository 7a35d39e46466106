import { codeOf, openWorkbook } from './officejs/genuineClient';

test('load() without names brings every plain property', async () => {
  const seen = await openWorkbook().excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1').load();
    const range = sheet.getRange('B2:C2').load();
    context.workbook.load();
    context.workbook.worksheets.load();
    await context.sync();
    return {
      sheet: [sheet.name, sheet.position, sheet.showGridlines, sheet.tabColor, sheet.visibility],
      range: [range.address, range.cellCount, range.text, range.rowHidden, range.isEntireRow],
      items: context.workbook.worksheets.items.map(({ name }) => name),
      book: context.workbook.readOnly,
    };
  });
  expect(seen).toEqual({
    sheet: ['Sheet1', 0, true, '', 'Visible'],
    range: ['Sheet1!B2:C2', 2, [['', '']], false, false],
    items: ['Sheet1'],
    book: false,
  });
});

test('nested, expanded, skipped and counted loads work', async () => {
  const seen = await openWorkbook().excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    for (const name of ['甲', '乙', '丙']) worksheets.add(name);
    names.add('系数', '=0.6');
    await context.sync();
    const sheet = worksheets.getItem('甲');
    const range = sheet.getRange('A1').load({
      values: true,
      format: { fill: { color: true }, font: { $all: true } },
      worksheet: { name: true },
    });
    worksheets.load({ select: 'name', top: 2, skip: 1 });
    names.load({ $all: true, value: true });
    context.workbook.load('worksheets/items/name');
    await context.sync();
    return {
      range: [range.values, range.format.fill.color, range.format.font.size, range.worksheet.name],
      names: names.items.map(({ name, value }): unknown[] => [name, value]),
    };
  });
  expect(seen).toEqual({
    range: [[['']], '#FFFFFF', 11, '甲'],
    names: [['系数', 0.6]],
  });
});

test('only some items of a collection are sent when top and skip are given', async () => {
  const names = await openWorkbook().excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const name of ['甲', '乙', '丙']) worksheets.add(name);
    await context.sync();
    worksheets.load({ select: 'name', top: 2, skip: 1 });
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
  expect(names).toEqual(['甲', '乙']);
});

test('a property that was not loaded is refused by the client itself', async () => {
  const code = openWorkbook().excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    await context.sync();
    return String(range.values);
  });
  expect(await codeOf(code)).toBe('PropertyNotLoaded');
});

test('set() changes several properties at once', async () => {
  const seen = await openWorkbook().excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const range = sheet.getRange('A1:B1');
    range.set({ values: [[1, 2]], format: { fill: { color: 'yellow' }, font: { bold: true } } });
    range.load('values,format/fill/color,format/font/bold');
    await context.sync();
    return [range.values, range.format.fill.color, range.format.font.bold];
  });
  expect(seen).toEqual([[[1, 2]], '#FFFF00', true]);
});

test('objects below something that is not there are not there either', async () => {
  const seen = await openWorkbook().excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('没有');
    const range = sheet.getUsedRangeOrNullObject().load('values');
    sheet.tabColor = '#FF0000';
    await context.sync();
    return [sheet.isNullObject, range.isNullObject];
  });
  expect(seen).toEqual([true, true]);
});

test.each<[string, string, (sheet: Excel.Worksheet) => void, object]>([
  [
    'onFormatChanged',
    'WorksheetFormatChanged',
    (s) => {
      s.getRange('A1').format.font.bold = true;
    },
    {},
  ],
  [
    'onProtectionChanged',
    'WorksheetProtectionChanged',
    (s) => {
      s.protection.protect();
    },
    { isProtected: true },
  ],
  [
    'onNameChanged',
    'WorksheetNameChanged',
    (s) => {
      s.name = '新';
    },
    { nameBefore: 'Sheet1', nameAfter: '新' },
  ],
  [
    'onRowHiddenChanged',
    'WorksheetRowHiddenChanged',
    (s) => {
      s.getRange('2:3').rowHidden = true;
    },
    { address: '2:3', changeType: 'Hidden' },
  ],
  [
    'onSelectionChanged',
    'WorksheetSelectionChanged',
    (s) => {
      s.getRange('B2:C3').select();
    },
    { address: 'B2:C3' },
  ],
  [
    'onCalculated',
    'WorksheetCalculated',
    (s) => {
      s.getRange('A1').formulas = [['=1+1']];
    },
    {},
  ],
])('%s tells %s', async (event, type, work, details) => {
  const client = openWorkbook({ requirementSet: '1.17' });
  const heard = new Promise((resolve) => {
    void client.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const handlers = sheet[event as 'onFormatChanged'];
      handlers.add((args) => {
        resolve(args);
        return Promise.resolve();
      });
      await context.sync();
      work(sheet);
      await context.sync();
    });
  });
  expect(await heard).toMatchObject({ type, ...details });
});
