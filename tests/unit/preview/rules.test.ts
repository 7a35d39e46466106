import { codeOf, openWorkbook } from './officejs/genuineClient';

const decimal = {
  decimal: { formula1: 0, formula2: 100, operator: 'Between' as const },
};

describe('data validation', () => {
  test('is kept, read back, and moved with its cells', async () => {
    const client = openWorkbook();
    const seen = await client.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const validation = sheet.getRange('C3:C20').dataValidation;
      validation.rule = decimal;
      validation.prompt = { showPrompt: true, title: '得分', message: '0 至 100' };
      validation.errorAlert = {
        showAlert: true,
        style: 'Stop',
        title: '得分',
        message: '请填 0 至 100',
      };
      validation.ignoreBlanks = true;
      sheet.getRange('1:1').insert('Down');
      const moved = sheet.getRange('C4:C21').dataValidation.load('rule,type,prompt,errorAlert');
      const mixed = sheet.getRange('C3:C21').dataValidation.load('type,rule');
      await context.sync();
      return { moved: moved.toJSON(), mixed: [mixed.type, mixed.rule] };
    });
    expect(seen.moved).toMatchObject({
      type: 'Decimal',
      rule: decimal,
      prompt: { title: '得分', message: '0 至 100', showPrompt: true },
      errorAlert: { style: 'Stop', message: '请填 0 至 100' },
    });
    expect(seen.mixed).toEqual(['Inconsistent', null]);
  });

  test.each<[string, Excel.DataValidationRule, string]>([
    [
      'a literal list of 255 characters',
      { list: { inCellDropDown: true, source: '样'.repeat(255) } },
      'none',
    ],
    [
      'a literal list of 256 characters',
      { list: { inCellDropDown: true, source: '样'.repeat(256) } },
      'InvalidArgument',
    ],
    [
      'two kinds at once',
      { ...decimal, list: { inCellDropDown: true, source: 'a' } },
      'InvalidArgument',
    ],
    [
      'a range without its end',
      { decimal: { formula1: 1, operator: 'Between' } },
      'InvalidArgument',
    ],
    ['a formula', { custom: { formula: '=LEN(A1)<5' } }, 'none'],
  ])('takes or refuses %s', async (_, rule, code) => {
    const attempt = openWorkbook().excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').dataValidation.rule = rule;
      await context.sync();
    });
    expect(await codeOf(attempt)).toBe(code);
  });

  test('turns a range into its address', async () => {
    const rule = await openWorkbook().excel.run(async (context) => {
      const lists = context.workbook.worksheets.add('参数 设置');
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      const source = lists.getRange('B2:B4') as unknown as string;
      cell.dataValidation.rule = { list: { inCellDropDown: true, source } };
      cell.dataValidation.load('rule');
      await context.sync();
      return cell.dataValidation.rule;
    });
    expect(rule.list?.source).toBe("='参数 设置'!$B$2:$B$4");
  });

  test('is felt by a person who types, and lost by one who pastes', async () => {
    const client = openWorkbook();
    await client.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B2:B9').dataValidation.rule = decimal;
      sheet.getRange('C2:C9').dataValidation.rule = {
        list: { inCellDropDown: true, source: '是,否' },
      };
      await context.sync();
    });
    const { person } = client;
    expect(await person.type('B2', 101)).toBe('refusedByValidation');
    expect(await person.type('B2', '八十')).toBe('refusedByValidation');
    expect(await person.type('B2', '99.5')).toBe('taken');
    expect(await person.type('C2', '可')).toBe('refusedByValidation');
    expect(await person.type('C2', '是')).toBe('taken');
    expect(await person.paste('B3', [[101, '可']])).toBe('taken');
    const seen = await client.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const kept = sheet.getRange('B2:B2').dataValidation.load('type,valid');
      const lost = sheet.getRange('B3:C3').dataValidation.load('type');
      await context.sync();
      return [kept.type, kept.valid, lost.type];
    });
    expect(seen).toEqual(['Decimal', true, 'None']);
  });

  test('is shown to the grid', async () => {
    const client = openWorkbook();
    await client.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B2:B9').dataValidation.rule = decimal;
      const format = sheet.getRange('B2:B9').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=AND(B2<>"",B2<60)';
      format.custom.format.fill.color = '#FFC7CE';
      await context.sync();
    });
    const saved = client.book.context.grid.snapshot();
    const resource = (name: string): string =>
      saved.resources?.find((entry) => entry.name === name)?.data ?? '';
    expect(resource('SHEET_DATA_VALIDATION_PLUGIN')).toContain('"type":"decimal"');
    expect(resource('SHEET_CONDITIONAL_FORMATTING_PLUGIN')).toContain('AND(B2<>');
  });
});

describe('conditional formats', () => {
  test('are added on top, read back, and cleared by range', async () => {
    const seen = await openWorkbook().excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getRange('A1:C9');
      const first = range.conditionalFormats.add('Custom');
      first.custom.rule.formula = '=$C1="优秀"';
      first.custom.format.font.color = '#006100';
      first.custom.format.font.bold = true;
      const second = range.conditionalFormats.add('CellValue');
      second.cellValue.rule = { formula1: '=60', operator: 'LessThan' };
      second.cellValue.format.fill.color = 'red';
      await context.sync();
      range.conditionalFormats.load('items/type,items/priority');
      first.custom.rule.load('formula');
      first.custom.format.font.load('color,bold');
      second.cellValue.load('rule');
      await context.sync();
      sheet.getRange('A1:C5').conditionalFormats.clearAll();
      const left = sheet.getRange('A1:C9').conditionalFormats.getCount();
      const none = sheet.getRange('A1:C5').conditionalFormats.getCount();
      const where = first.getRange().load('address');
      await context.sync();
      return {
        items: range.conditionalFormats.items.map(({ type, priority }) => [type, priority]),
        formula: first.custom.rule.formula,
        font: [first.custom.format.font.color, first.custom.format.font.bold],
        rule: second.cellValue.rule,
        counts: [left.value, none.value, where.address],
      };
    });
    expect(seen).toEqual({
      items: [
        ['CellValue', 0],
        ['Custom', 1],
      ],
      formula: '=$C1="优秀"',
      font: ['#006100', true],
      rule: { formula1: '=60', formula2: null, operator: 'LessThan' },
      counts: [2, 0, 'Sheet1!A6:C9'],
    });
  });

  test('of kinds that are not offered are ApiNotFound', async () => {
    const code = openWorkbook().excel.run(async (context) => {
      context.workbook.worksheets
        .getItem('Sheet1')
        .getRange('A1')
        .conditionalFormats.add('DataBar');
      await context.sync();
    });
    expect(await codeOf(code)).toBe('ApiNotFound');
  });
});

describe('defined names', () => {
  test('are added, listed, followed and deleted', async () => {
    const seen = await openWorkbook().excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getItem('Sheet1');
      names.add('总表_区域', sheet.getRange('B2:C9'), '说明');
      names.add('系数', '=0.6');
      sheet.names.add('本表', sheet.getRange('A1'));
      sheet.name = '新 表';
      sheet.getRange('1:1').insert('Down');
      names.load('items/name,items/type,items/value,items/formula,items/scope,items/comment');
      sheet.names.load('items/name,items/scope');
      const range = names.getItem('总表_区域').getRange().load('address');
      const none = names.getItemOrNullObject('没有');
      await context.sync();
      const listed = names.items.map(
        ({ name, type, value, formula, scope, comment }): unknown[] => [
          name,
          type,
          value,
          formula,
          scope,
          comment,
        ],
      );
      names.getItem('系数').delete();
      const count = names.getCount();
      await context.sync();
      return {
        listed,
        own: sheet.names.items.map((n) => [n.name, n.scope]),
        at: range.address,
        none: none.isNullObject,
        count: count.value,
      };
    });
    expect(seen).toEqual({
      listed: [
        ['总表_区域', 'Range', "'新 表'!$B$3:$C$10", "='新 表'!$B$3:$C$10", 'Workbook', '说明'],
        ['系数', 'Double', 0.6, '=0.6', 'Workbook', ''],
      ],
      own: [['本表', 'Worksheet']],
      at: "'新 表'!B3:C10",
      none: true,
      count: 1,
    });
  });

  test.each([
    ['A1', '=1', 'InvalidArgument'],
    ['有 空格', '=1', 'InvalidArgument'],
    ['R1C1', '=1', 'InvalidArgument'],
    ['文字', '="常量"', 'InvalidArgument'],
    ['已有', '=2', 'ItemAlreadyExists'],
    ['_kp.stamp', '=1', 'none'],
  ])('%s for %s: %s', async (name, formula, code) => {
    const attempt = openWorkbook().excel.run(async (context) => {
      context.workbook.names.add('已有', '=1');
      context.workbook.names.add(name, formula);
      await context.sync();
    });
    expect(await codeOf(attempt)).toBe(code);
  });
});

test('tables are found again by name and give their parts', async () => {
  const seen = await openWorkbook().excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const table = sheet.tables.add('A1:C5', true);
    table.name = '花名册';
    await context.sync();
    table.load('name,style');
    const again = context.workbook.tables.getItem('花名册');
    const body = again.getDataBodyRange().load('address');
    const header = again.getHeaderRowRange().load('address');
    const none = context.workbook.tables.getItemOrNullObject('无');
    await context.sync();
    table.delete();
    const count = sheet.tables.getCount();
    await context.sync();
    return [table.name, body.address, header.address, none.isNullObject, count.value];
  });
  expect(seen).toEqual(['花名册', 'Sheet1!A2:C5', 'Sheet1!A1:C1', true, 0]);
});
