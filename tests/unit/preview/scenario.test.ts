import { bundles } from '../../support/officejs/loadClient';
import { codeOf, installGlobally, openWorkbook } from './officejs/genuineClient';

describe.each(Object.keys(bundles) as (keyof typeof bundles)[])(
  'the genuine office.js client, %s bundle',
  (bundle) => {
    const client = openWorkbook({}, bundle);
    const { excel } = client;

    test('adds, renames and lists sheets', async () => {
      const seen = await excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Plan');
        sheet.name = '考核 2025';
        sheet.activate();
        const sheets = context.workbook.worksheets;
        sheets.load('items/name,items/position,items/visibility');
        const count = sheets.getCount();
        const active = sheets.getActiveWorksheet().load('name');
        await context.sync();
        return {
          names: sheets.items.map((item) => item.name),
          count: count.value,
          active: active.name,
        };
      });
      expect(seen).toEqual({ names: ['Sheet1', '考核 2025'], count: 2, active: '考核 2025' });
    });

    test('writes values and formulas, and reads what was calculated', async () => {
      const seen = await excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('考核 2025');
        const range = sheet.getRange('A1:C2');
        range.values = [
          ['姓名', '德', '能'],
          ['李样', 88.5, 90],
        ];
        sheet.getRange('D2').formulas = [['=SUM(B2:C2)']];
        await context.sync();
        range.format.fill.color = '#ffcc00';
        const used = sheet.getUsedRange().load('values,formulas,address,text');
        range.load('format/fill/color');
        await context.sync();
        return {
          values: used.values,
          formulas: used.formulas[1],
          at: used.address,
          fill: range.format.fill.color,
        };
      });
      expect(seen).toEqual({
        values: [
          ['姓名', '德', '能', ''],
          ['李样', 88.5, 90, 178.5],
        ],
        formulas: ['李样', 88.5, 90, '=SUM(B2:C2)'],
        at: "'考核 2025'!A1:D2",
        fill: '#FFCC00',
      });
    });

    test('reports an error with its code and place', async () => {
      const code = await codeOf(
        excel.run(async (context) => {
          context.workbook.worksheets.getItem('没有').getRange('A1').values = [[1]];
          await context.sync();
        }),
      );
      expect(code).toBe('ItemNotFound');
    });
  },
);

test('code that uses the global Excel works unchanged, and its errors are real errors', async () => {
  installGlobally(openWorkbook());
  const name = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return sheet.name;
  });
  const error: unknown = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('没有').activate();
    await context.sync();
  }).catch((reason: unknown) => reason);
  expect(name).toBe('Sheet1');
  expect(error).toBeInstanceOf(Error);
  expect(error).toBeInstanceOf(OfficeExtension.Error);
});
