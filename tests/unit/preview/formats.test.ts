import { codeOf, openWorkbook } from './officejs/genuineClient';

async function onSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return openWorkbook().excel.run((context) =>
    work(context.workbook.worksheets.getItem('Sheet1'), context),
  );
}

test('fonts, fills and alignment are kept, and null tells that cells differ', async () => {
  const seen = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.format.font.bold = true;
    range.format.font.name = '微软雅黑';
    range.format.font.size = 14;
    range.format.font.color = 'red';
    range.format.font.underline = 'Single';
    range.format.horizontalAlignment = 'Center';
    range.format.verticalAlignment = 'Top';
    range.format.wrapText = true;
    sheet.getRange('B2').format.font.size = 10;
    range.load(
      'format/font/bold,format/font/name,format/font/size,format/font/color,format/font/underline,format/horizontalAlignment,format/verticalAlignment,format/wrapText',
    );
    const plain = sheet.getRange('D9').load('format/font,format/fill,format/wrapText');
    await context.sync();
    const { font } = range.format;
    return {
      font: [font.bold, font.name, font.size, font.color, font.underline],
      rest: [
        range.format.horizontalAlignment,
        range.format.verticalAlignment,
        range.format.wrapText,
      ],
      plain: [plain.format.font.size, plain.format.fill.color, plain.format.wrapText],
    };
  });
  expect(seen).toEqual({
    font: [true, '微软雅黑', null, '#FF0000', 'Single'],
    rest: ['Center', 'Top', true],
    plain: [11, '#FFFFFF', false],
  });
});

test('whole columns, rows and sheets take formats without filling their cells', async () => {
  const seen = await onSheet(async (sheet, context) => {
    sheet.getRange('B2').format.fill.color = '#111111';
    sheet.getRange('B:C').format.fill.color = '#222222';
    sheet.getRange('3:3').format.font.bold = true;
    sheet.getRange().format.font.size = 9;
    const cells = ['B2', 'C500', 'A3', 'F50'].map((address) =>
      sheet.getRange(address).load('format/fill/color,format/font/bold,format/font/size'),
    );
    const used = sheet.getUsedRange().load('address');
    await context.sync();
    return {
      cells: cells.map(({ format }) => [format.fill.color, format.font.bold, format.font.size]),
      used: used.address,
    };
  });
  expect(seen).toEqual({
    cells: [
      ['#222222', false, 9],
      ['#222222', false, 9],
      ['#FFFFFF', true, 9],
      ['#FFFFFF', false, 9],
    ],
    used: 'Sheet1!B2',
  });
});

test('borders have style, weight and colour by side', async () => {
  const seen = await onSheet(async (sheet, context) => {
    const { borders } = sheet.getRange('B2:C3').format;
    borders.getItem('EdgeBottom').style = 'Continuous';
    borders.getItem('EdgeBottom').weight = 'Medium';
    borders.getItem('EdgeBottom').color = '#1F4E79';
    borders.getItem('InsideHorizontal').style = 'Dash';
    const bottom = borders.getItem('EdgeBottom').load('style,weight,color');
    const inside = borders.getItem('InsideHorizontal').load('style');
    const top = borders.getItem('EdgeTop').load('style');
    const upper = sheet.getRange('B2').format.borders.getItem('EdgeBottom').load('style');
    await context.sync();
    borders.getItem('EdgeBottom').style = 'None';
    const gone = sheet.getRange('C3').format.borders.getItem('EdgeBottom').load('style');
    await context.sync();
    return [
      bottom.style,
      bottom.weight,
      bottom.color,
      inside.style,
      top.style,
      upper.style,
      gone.style,
    ];
  });
  expect(seen).toEqual(['Continuous', 'Medium', '#1F4E79', 'Dash', 'None', 'Dash', 'None']);
});

test('widths and heights are in points; autofit counts a Chinese character as two', async () => {
  const seen = await onSheet(async (sheet, context) => {
    sheet.getRange('A:A').format.columnWidth = 120;
    sheet.getRange('1:1').format.rowHeight = 30;
    sheet.getRange('B1').values = [['考核评价结果汇总']];
    sheet.getRange('B:B').format.autofitColumns();
    const a = sheet.getRange('A1').load('format/columnWidth,format/rowHeight');
    const b = sheet.getRange('B2').load('format/columnWidth,format/rowHeight');
    await context.sync();
    return [a.format.columnWidth, a.format.rowHeight, b.format.columnWidth, b.format.rowHeight];
  });
  expect(seen).toEqual([120, 30, (16 * 7 + 5) * 0.75, 15]);
});

test('autofit gives a row the height of its lines', async () => {
  const height = await onSheet(async (sheet, context) => {
    sheet.getRange('A1').values = [['第一行\n第二行']];
    sheet.getRange('A1:A2').format.autofitRows();
    const row = sheet.getRange('A1').load('format/rowHeight');
    await context.sync();
    return row.format.rowHeight;
  });
  expect(height).toBe(30);
});

test.each<[string, (range: Excel.Range) => void]>([
  [
    'a colour that is none',
    (range) => {
      range.format.fill.color = '深红';
    },
  ],
  [
    'an unknown alignment',
    (range) => {
      range.format.horizontalAlignment = 'Mitte' as 'Left';
    },
  ],
  [
    'a font of size 0',
    (range) => {
      range.format.font.size = 0;
    },
  ],
  [
    'a negative width',
    (range) => {
      range.format.columnWidth = -1;
    },
  ],
])('%s is InvalidArgument', async (_, work) => {
  const code = onSheet(async (sheet, context) => {
    work(sheet.getRange('A1'));
    await context.sync();
  });
  expect(await codeOf(code)).toBe('InvalidArgument');
});

test('several ranges are formatted at once', async () => {
  const seen = await onSheet(async (sheet, context) => {
    const areas = sheet.getRanges('A1:B2,D4');
    areas.format.fill.color = '#C6EFCE';
    areas.load('address,areaCount,cellCount');
    const cells = ['B2', 'D4', 'C3'].map((at) => sheet.getRange(at).load('format/fill/color'));
    await context.sync();
    return [
      areas.address,
      areas.areaCount,
      areas.cellCount,
      ...cells.map((c) => c.format.fill.color),
    ];
  });
  expect(seen).toEqual(['Sheet1!A1:B2,Sheet1!D4', 2, 5, '#C6EFCE', '#C6EFCE', '#FFFFFF']);
});

test('the page set-up is kept beside the grid', async () => {
  const seen = await onSheet(async (sheet, context) => {
    const page = sheet.pageLayout;
    page.orientation = 'Landscape';
    page.paperSize = 'A4';
    page.topMargin = 36;
    page.centerHorizontally = true;
    page.zoom = { horizontalFitToPages: 1 };
    page.setPrintTitleRows('$1:$3');
    page.setPrintArea('A1:H40');
    page.headersFooters.defaultForAllPages.centerFooter = '第 &P 页 共 &N 页';
    page.load('orientation,paperSize,topMargin,centerHorizontally,zoom');
    page.headersFooters.defaultForAllPages.load('centerFooter');
    const titles = page.getPrintTitleRowsOrNullObject().load('address');
    const area = page.getPrintAreaOrNullObject().load('address');
    const columns = page.getPrintTitleColumnsOrNullObject();
    await context.sync();
    return {
      page: [page.orientation, page.paperSize, page.topMargin, page.centerHorizontally, page.zoom],
      footer: page.headersFooters.defaultForAllPages.centerFooter,
      places: [titles.address, area.address, columns.isNullObject],
    };
  });
  expect(seen).toEqual({
    page: ['Landscape', 'A4', 36, true, { horizontalFitToPages: 1 }],
    footer: '第 &P 页 共 &N 页',
    places: ['Sheet1!1:3', 'Sheet1!A1:H40', true],
  });
});
