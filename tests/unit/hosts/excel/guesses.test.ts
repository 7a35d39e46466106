import { openExcel } from './openExcel';
import { press } from './runCommands';

/** 花名册 as it is read, and in how many requests. */
async function readRoster(type: (excel: ReturnType<typeof openExcel>) => Promise<void>) {
  const excel = openExcel({}, { patience: { askAfter: 20_000, limit: 60_000 } });
  await press(excel.workbook, 'fewPeople');
  await type(excel);
  await excel.client.server.idle();
  excel.client.server.log.clear();
  const { tabs } = await excel.workbook.read(['花名册']);
  return { rows: tabs[0]?.rows ?? [], requests: excel.client.server.log.totals.requests };
}

describe('花名册, of which only what usually stands there is loaded', () => {
  it('is read in two requests, days with their format', async () => {
    const { rows, requests } = await readRoster(async ({ client, workbook }) => {
      await workbook.read();
      await client.person.type("'花名册'!M6", '2024-09-01');
    });
    expect(requests).toBe(2);
    expect(rows[5]?.[12]).toMatchObject({ type: 'number', number: 45536, format: 'yyyy-mm-dd' });
  });

  it('is read completely when somebody put a formula there', async () => {
    const { rows, requests } = await readRoster(async ({ client }) => {
      await client.person.type("'花名册'!P6", '=1+1');
    });
    expect(requests).toBe(3);
    expect(rows[5]?.[15]).toMatchObject({ type: 'number', number: 2, formula: '=1+1' });
  });

  it('is read completely when a number stands where no number should', async () => {
    const { rows, requests } = await readRoster(async ({ client }) => {
      await client.excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('花名册').getRange('P6');
        cell.numberFormat = [['0.0%']];
        cell.values = [[0.25]];
        await context.sync();
      });
    });
    expect(requests).toBe(3);
    expect(rows[5]?.[15]).toEqual({ type: 'number', number: 0.25, format: '0.0%' });
  });
});
