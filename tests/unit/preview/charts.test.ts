import { codeOf, openWorkbook } from './officejs/genuineClient';

type Client = ReturnType<typeof openWorkbook>;

/** Two columns of figures in A1:B3, and a chart of them. */
async function charted(): Promise<Client> {
  const client = openWorkbook();
  await client.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B3').values = [
      [1, 4],
      [2, 5],
      [3, 6],
    ];
    const chart = sheet.charts.add('ColumnStacked', sheet.getRange('A1:B3'), 'Columns');
    chart.name = '图';
    chart.title.text = '两列';
    chart.setPosition('D2', 'H12');
    await context.sync();
  });
  return client;
}

const attempt = (client: Client, work: (sheet: Excel.Worksheet) => void): Promise<string> =>
  codeOf(
    client.excel.run(async (context) => {
      work(context.workbook.worksheets.getItem('Sheet1'));
      await context.sync();
    }),
  );

test('a chart has a series for each column, a title, a place and a name to find it by', async () => {
  const { excel, book } = await charted();
  await excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem('Sheet1');
    charts.load('items/name,items/chartType,items/title/text,items/series/items/name');
    await context.sync();
    expect(
      charts.items.map(({ name, chartType, title, series }) => [
        name,
        chartType,
        title.text,
        series.items.map((each) => each.name),
      ]),
    ).toEqual([['图', 'ColumnStacked', '两列', ['Series1', 'Series2']]]);
  });
  const [chart] = book.charts.of(book.find('Sheet1')!);
  expect(chart?.place).toEqual({ row: 1, column: 3, rows: 11, columns: 5 });
});

test('a chart is known by its id after a sync, as by its name', async () => {
  const { excel, book } = await charted();
  await excel.run(async (context) => {
    const chart = context.workbook.worksheets.getItem('Sheet1').charts.getItem('图').load('name');
    await context.sync();
    chart.name = '新名';
    await context.sync();
  });
  expect(book.charts.of(book.find('Sheet1')!).map(({ name }) => name)).toEqual(['新名']);
});

test('what a chart shows moves with its cells', async () => {
  const client = await charted();
  await attempt(client, (sheet) => {
    sheet.getRange('1:2').insert('Down');
  });
  const [chart] = client.book.charts.of(client.book.find('Sheet1')!);
  expect(chart?.series.map(({ values }) => values?.address)).toEqual([
    'Sheet1!A3:A5',
    'Sheet1!B3:B5',
  ]);
});

test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
  [
    'is added as a kind that there is not',
    (sheet) => {
      sheet.charts.add('Cake' as 'Line', sheet.getRange('A1:A3'));
    },
    'InvalidArgument',
  ],
  [
    'is not there',
    (sheet) => {
      sheet.charts.getItem('没有').delete();
    },
    'ItemNotFound',
  ],
  [
    'is on a protected sheet',
    (sheet) => {
      sheet.protection.protect();
      sheet.charts.getItem('图').delete();
    },
    'AccessDenied',
  ],
  [
    'lacks the series that is asked for',
    (sheet) => {
      sheet.charts.getItem('图').series.getItemAt(2).name = '三';
    },
    'InvalidArgument',
  ],
  [
    'is coloured with what is no colour',
    (sheet) => {
      sheet.charts.getItem('图').series.getItemAt(0).format.fill.setSolidColor('绿');
    },
    'InvalidArgument',
  ],
  [
    'is made on a protected sheet that lets objects be edited',
    (sheet) => {
      sheet.protection.protect({ allowEditObjects: true });
      sheet.charts.getItem('图').title.text = '可以';
    },
    'none',
  ],
])('when a chart %s', async (_, work, code) => {
  expect(await attempt(await charted(), work)).toBe(code);
});

test('a chart goes with its sheet', async () => {
  const client = await charted();
  const sheet = client.book.find('Sheet1')!;
  await client.excel.run(async (context) => {
    context.workbook.worksheets.add('另一张');
    context.workbook.worksheets.getItem('Sheet1').delete();
    await context.sync();
  });
  expect(client.book.charts.of(sheet)).toEqual([]);
});

test('a page begins where it is told to, once', async () => {
  const client = await charted();
  await attempt(client, (sheet) => {
    sheet.horizontalPageBreaks.add('A20');
    sheet.horizontalPageBreaks.add('A10');
    sheet.horizontalPageBreaks.add('A20');
  });
  expect(client.book.find('Sheet1')?.page.breaks).toEqual([10, 20]);
});
