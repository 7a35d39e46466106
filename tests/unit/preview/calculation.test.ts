import { openWorkbook } from './officejs/genuineClient';

test('values are right at once after sheets were renamed under thousands of formulas', async () => {
  const client = openWorkbook();
  const rows = Array.from({ length: 2500 }, (_, row) => [
    row,
    `=ROUND(A${row + 1}*0.6,2)`,
    `=IF(B${row + 1}>=60,"合格","不合格")`,
  ]);
  const seen = await client.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('数据');
    sheet.getRange('A1:C2500').formulas = rows;
    const total = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    total.formulas = [['=COUNTIF(数据!C1:C2500,"合格")']];
    total.load('values');
    await context.sync();
    const before: unknown = total.values[0]?.[0];
    sheet.name = '得分';
    sheet.getRange('A1').values = [[1000]];
    total.load('values,formulas');
    const last = sheet.getRange('B2500:C2500').load('values');
    await context.sync();
    return [before, total.values, total.formulas, last.values];
  });
  expect(seen).toEqual([2400, [[2401]], [['=COUNTIF(得分!C1:C2500,"合格")']], [[1499.4, '合格']]]);
});
