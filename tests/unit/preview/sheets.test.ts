import { codeOf, openWorkbook } from './officejs/genuineClient';

type Work = (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => void;

const attempt = (work: Work): Promise<string> =>
  codeOf(
    openWorkbook().excel.run(async (context) => {
      work(context.workbook.worksheets, context);
      await context.sync();
    }),
  );

test.each([
  ['考核/2025', 'InvalidArgument'],
  ['a\\b', 'InvalidArgument'],
  ['什么?', 'InvalidArgument'],
  ['*', 'InvalidArgument'],
  ['a:b', 'InvalidArgument'],
  ['[1]', 'InvalidArgument'],
  ["'引号", 'InvalidArgument'],
  ["引号'", 'InvalidArgument'],
  ['History', 'InvalidArgument'],
  ['字'.repeat(32), 'InvalidArgument'],
  ['sheet1', 'ItemAlreadyExists'],
  ['字'.repeat(31), 'none'],
  ['2025 年度（一）', 'none'],
])('a sheet named %j: %s', async (name, code) => {
  expect(await attempt((sheets) => sheets.add(name))).toBe(code);
  expect(
    await attempt((sheets) => {
      sheets.add('别名').name = name;
    }),
  ).toBe(code);
});

test.each<[string, Work, string]>([
  [
    'the last visible sheet is deleted',
    (sheets) => {
      sheets.getItem('Sheet1').delete();
    },
    'InvalidOperation',
  ],
  [
    'the last visible sheet is hidden',
    (sheets) => {
      sheets.getItem('Sheet1').visibility = 'Hidden';
    },
    'InvalidOperation',
  ],
  [
    'a veryHidden sheet is deleted',
    (sheets) => {
      const sheet = sheets.add('meta');
      sheet.visibility = 'VeryHidden';
      sheet.delete();
    },
    'InvalidOperation',
  ],
  [
    'a hidden sheet is activated',
    (sheets) => {
      const sheet = sheets.add('meta');
      sheet.visibility = 'Hidden';
      sheet.activate();
    },
    'InvalidOperation',
  ],
  [
    'a missing sheet is used',
    (sheets) => {
      sheets.getItem('x').activate();
    },
    'ItemNotFound',
  ],
  [
    'a missing sheet is deleted through getItemOrNullObject',
    (sheets) => {
      sheets.getItemOrNullObject('x').delete();
    },
    'none',
  ],
  [
    'a sheet is used after it was deleted',
    (sheets) => {
      const sheet = sheets.add('x');
      sheet.delete();
      sheet.getRange('A1').values = [[1]];
    },
    'ItemNotFound',
  ],
])('%#: when %s', async (_, work, code) => {
  expect(await attempt(work)).toBe(code);
});

test('sheets have order, colour, visibility, gridlines and neighbours', async () => {
  const seen = await openWorkbook().excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const [first, second] = [worksheets.add('甲'), worksheets.add('乙')];
    second.position = 0;
    second.tabColor = '#00b050';
    second.showGridlines = false;
    first.visibility = 'VeryHidden';
    worksheets.load('items/name');
    const visible = worksheets.getCount(true);
    second.load('tabColor,showGridlines,position,visibility');
    first.load('visibility');
    const next = second.getNext(true).load('name');
    const none = second.getPreviousOrNullObject();
    await context.sync();
    return {
      order: worksheets.items.map((sheet) => sheet.name),
      second: [second.tabColor, second.showGridlines, second.position, second.visibility],
      first: first.visibility,
      visible: visible.value,
      next: next.name,
      none: none.isNullObject,
    };
  });
  expect(seen).toEqual({
    order: ['乙', 'Sheet1', '甲'],
    second: ['#00B050', false, 0, 'Visible'],
    first: 'VeryHidden',
    visible: 2,
    next: 'Sheet1',
    none: true,
  });
});

test('deleting the active sheet makes its neighbour active', async () => {
  const name = await openWorkbook().excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('临时');
    sheet.activate();
    sheet.delete();
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return active.name;
  });
  expect(name).toBe('Sheet1');
});

test('panes are frozen and known again', async () => {
  const seen = await openWorkbook().excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getItem('Sheet1');
    freezePanes.freezeAt('A1:B3');
    const both = freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    freezePanes.freezeRows(2);
    const rows = freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    freezePanes.unfreeze();
    const none = freezePanes.getLocationOrNullObject();
    await context.sync();
    return [both.address, rows.address, none.isNullObject];
  });
  expect(seen).toEqual(['Sheet1!A1:B3', 'Sheet1!1:2', true]);
});

test('selection and active cell follow select()', async () => {
  const client = openWorkbook();
  const seen = await client.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('结果');
    sheet.getRange('C4:D5').select();
    const range = context.workbook.getSelectedRange().load('address');
    const cell = context.workbook.getActiveCell().load('address');
    await context.sync();
    return [range.address, cell.address];
  });
  expect(seen).toEqual(['结果!C4:D5', '结果!C4']);
  client.person.select('Sheet1!B2');
  expect(client.book.selection.address).toBe('Sheet1!B2');
});

describe('protection', () => {
  const open = async (options?: Excel.WorksheetProtectionOptions) => {
    const client = openWorkbook();
    await client.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B2:C9').format.protection.locked = false;
      sheet.protection.protect(options);
      await context.sync();
    });
    return client;
  };
  const tryIt = async (work: (sheet: Excel.Worksheet) => void, options?: object): Promise<string> =>
    codeOf(
      (await open(options)).excel.run(async (context) => {
        work(context.workbook.worksheets.getItem('Sheet1'));
        await context.sync();
      }),
    );

  test.each<[string, (sheet: Excel.Worksheet) => void, object, string]>([
    [
      'unlocked cells can be written',
      (s) => {
        s.getRange('B2:C3').values = [
          [1, 2],
          [3, 4],
        ];
      },
      {},
      'none',
    ],
    [
      'locked cells cannot',
      (s) => {
        s.getRange('A1').values = [[1]];
      },
      {},
      'AccessDenied',
    ],
    [
      'nor a block with one of them',
      (s) => {
        s.getRange('A2:B2').values = [[1, 2]];
      },
      {},
      'AccessDenied',
    ],
    [
      'nor cleared',
      (s) => {
        s.getRange('A1').clear('Contents');
      },
      {},
      'AccessDenied',
    ],
    [
      'formats cannot be changed',
      (s) => {
        s.getRange('B2').format.font.bold = true;
      },
      {},
      'AccessDenied',
    ],
    [
      'unless allowed',
      (s) => {
        s.getRange('B2').format.font.bold = true;
      },
      { allowFormatCells: true },
      'none',
    ],
    [
      'widths cannot be changed',
      (s) => {
        s.getRange('B:B').format.columnWidth = 90;
      },
      {},
      'AccessDenied',
    ],
    [
      'rows cannot be inserted',
      (s) => {
        s.getRange('2:2').insert('Down');
      },
      {},
      'AccessDenied',
    ],
    [
      'unless allowed',
      (s) => {
        s.getRange('2:2').insert('Down');
      },
      { allowInsertRows: true },
      'none',
    ],
    [
      'cells cannot be merged',
      (s) => {
        s.getRange('B2:C2').merge();
      },
      {},
      'AccessDenied',
    ],
    [
      'validation cannot be set',
      (s) => {
        s.getRange('B2').dataValidation.clear();
      },
      {},
      'AccessDenied',
    ],
    [
      'locks cannot be opened',
      (s) => {
        s.getRange('A1').format.protection.locked = false;
      },
      {},
      'AccessDenied',
    ],
    [
      'protecting twice is refused',
      (s) => {
        s.protection.protect();
      },
      {},
      'InvalidOperation',
    ],
    [
      'the sheet can still be renamed',
      (s) => {
        s.name = '新';
      },
      {},
      'none',
    ],
  ])('%s', async (_, work, options, code) => {
    expect(await tryIt(work, options)).toBe(code);
  });

  test('a password is needed to take it off again', async () => {
    const client = openWorkbook();
    const take = (password?: string): Promise<string> =>
      codeOf(
        client.excel.run(async (context) => {
          context.workbook.worksheets.getItem('Sheet1').protection.unprotect(password);
          await context.sync();
        }),
      );
    await client.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').protection.protect({}, '样1');
      await context.sync();
    });
    expect([await take(), await take('错'), await take('样1')]).toEqual([
      'AccessDenied',
      'AccessDenied',
      'none',
    ]);
  });

  test('state and options can be read', async () => {
    const client = await open({ allowSort: true, selectionMode: 'Unlocked' });
    const seen = await client.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.protection.load('protected,options');
      const locks = sheet.getRange('A1:B2').load('format/protection/locked');
      await context.sync();
      const { options } = sheet.protection;
      return [
        sheet.protection.protected,
        options.allowSort,
        options.selectionMode,
        locks.format.protection.locked,
      ];
    });
    expect(seen).toEqual([true, true, 'Unlocked', null]);
  });

  test('a hidden formula shows its value only', async () => {
    const formulas = await openWorkbook().excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const cell = sheet.getRange('A1');
      cell.formulas = [['=1+1']];
      cell.format.protection.formulaHidden = true;
      sheet.protection.protect();
      cell.load('formulas');
      await context.sync();
      return cell.formulas;
    });
    expect(formulas).toEqual([[2]]);
  });

  test.each<[string, Work]>([
    [
      'adding',
      (sheets) => {
        sheets.add();
      },
    ],
    [
      'renaming',
      (sheets) => {
        sheets.getItem('Sheet1').name = 'x';
      },
    ],
    [
      'moving',
      (sheets) => {
        sheets.getItem('Sheet1').position = 0;
      },
    ],
    [
      'hiding',
      (sheets) => {
        sheets.getItem('Sheet1').visibility = 'Hidden';
      },
    ],
    [
      'deleting',
      (sheets) => {
        sheets.getItem('Sheet1').delete();
      },
    ],
  ])('a protected workbook structure denies %s', async (_, work) => {
    const code = await attempt((sheets, context) => {
      context.workbook.protection.protect();
      work(sheets, context);
    });
    expect(code).toBe('AccessDenied');
  });
});
