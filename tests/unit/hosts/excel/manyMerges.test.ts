import { openExcel } from './openExcel';

describe('a tab with more merged cells than Excel lists at once', () => {
  it('is read with every one of them', async () => {
    const { client, workbook } = openExcel({}, { patience: { askAfter: 5_000, limit: 30_000 } });
    await client.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('用户表');
      for (let row = 1; row <= 600; row += 1) {
        sheet.getRange(`A${row}:D${row}`).values = [[row, row, '', row]];
        sheet.getRange(`B${row}:C${row}`).merge();
      }
      sheet.getRange('D1:D600').merge();
      await context.sync();
    });
    const [tab] = (await workbook.read()).tabs;
    expect(tab?.merges).toHaveLength(601);
    expect(new Set(tab?.merges)).toContain('B600:C600');
    expect(tab?.merges.filter((area) => area === 'D1:D600')).toHaveLength(1);
  });
});
