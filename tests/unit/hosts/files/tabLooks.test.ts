import { newFileWorkbook } from '../../../../src/hosts/files/fileWorkbook';
import type { CellRule, ColourRole, Look, TabContent } from '../../../../src/sheets/tabContent';
import { styleOfColour, styleOfLook } from '../../../../src/workbook/palette';
import { readXlsx } from '../../../../src/xlsx/readXlsx';
import type { XlsxBook, XlsxSheet } from '../../../../src/xlsx/xlsxBook';
import { number, plainTab, plan, put, text } from '../../../contract/workbookContract';

async function written(tab: Partial<TabContent>): Promise<XlsxBook> {
  const workbook = newFileWorkbook();
  const content = { ...plainTab('表', [[text('标题')], [number(1), number(2)]]), ...tab };
  await workbook.apply(plan(put(content)));
  const read = await readXlsx(await workbook.toBytes());
  if (!read.ok) throw new Error(read.failure);
  return read.value;
}

async function sheetOf(tab: Partial<TabContent>): Promise<XlsxSheet> {
  const [sheet] = (await written(tab)).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

function rule(of: CellRule['rule']): CellRule {
  return {
    range: 'A2:A9',
    rule: of,
    hintTitle: '提示',
    hint: '选一个',
    error: '不对',
    strictness: 'stop',
  };
}

const LONG = Array.from({ length: 60 }, (_, index) => `第${index + 1}个选项`);

describe('rules of a tab', () => {
  it.each<[string, CellRule['rule'], object]>([
    [
      'marks between two numbers or cells',
      { kind: 'decimal', min: '0', max: "='参数设置'!C5" },
      { type: 'decimal', operator: 'between', formula1: '0', formula2: "'参数设置'!C5" },
    ],
    [
      'days as serial numbers',
      { kind: 'date', from: '2024-09-01', to: '=TODAY()' },
      { type: 'date', operator: 'between', formula1: '45536', formula2: 'TODAY()' },
    ],
    [
      'short options in the rule',
      { kind: 'list', options: ['是', '否'] },
      { type: 'list', formula1: '"是,否"' },
    ],
    [
      'options from a range',
      { kind: 'listFrom', source: '=花名册!$B$5:$B$9' },
      { formula1: '花名册!$B$5:$B$9' },
    ],
    [
      'anything, with a hint',
      { kind: 'any' },
      { type: 'custom', formula1: 'TRUE', prompt: '选一个' },
    ],
  ])('say %s', async (_, of, expected) => {
    const sheet = await sheetOf({ validations: [rule(of)] });
    expect(sheet.validations).toEqual([expect.objectContaining({ range: 'A2:A9', ...expected })]);
  });

  it.each([
    ['more than 255 characters', LONG],
    ['a comma in an option', ['语文,数学', '英语']],
    ['a quote in an option', ['所谓"优秀"', '合格']],
  ])('point at a hidden tab for %s', async (_, options) => {
    const book = await written({ validations: [rule({ kind: 'list', options })] });
    expect(book.sheets[0]?.validations[0]?.formula1).toBe(`'_考评选项'!$A$1:$A$${options.length}`);
    const hidden = book.sheets.find((sheet) => sheet.name === '_考评选项');
    expect(hidden?.state).toBe('veryHidden');
    expect(hidden?.rows.map((row) => row[0])).toEqual(
      options.map((option) => ({ kind: 'text', text: option })),
    );
  });

  it('share a list that two rules have in common', async () => {
    const list = rule({ kind: 'list', options: LONG });
    const other = rule({ kind: 'list', options: ['甲,乙'] });
    const book = await written({
      validations: [list, { ...list, range: 'B2' }, { ...other, range: 'C2' }],
    });
    expect(book.sheets[0]?.validations.map((each) => each.formula1)).toEqual([
      "'_考评选项'!$A$1:$A$60",
      "'_考评选项'!$A$1:$A$60",
      "'_考评选项'!$B$1:$B$1",
    ]);
  });

  it('have hints no longer than Excel takes', async () => {
    const long = { ...rule({ kind: 'any' }), hintTitle: '题'.repeat(50), hint: '字'.repeat(400) };
    const [validation] = (await sheetOf({ validations: [long] })).validations;
    expect([validation?.promptTitle.length, validation?.prompt.length]).toEqual([32, 255]);
  });
});

describe('the look of a tab', () => {
  it('lays later looks over earlier ones and keeps number formats and unlocked cells', async () => {
    const book = await written({
      looks: [
        { range: 'A1:B2', look: 'given' },
        { range: 'B2:B2', look: 'input' },
      ],
      numberFormats: [{ range: 'B2:B9', format: '0.00' }],
      protection: { unlocked: ['B2:B9'] },
    });
    const [sheet] = book.sheets;
    const styleAt = (row: number, column: number) =>
      book.styles[sheet?.rows[row]?.[column]?.style ?? 0];
    expect(styleAt(1, 1)).toMatchObject({ fill: 'FFFBE3', numberFormat: '0.00', locked: false });
    expect(styleAt(8, 1)).toMatchObject({ locked: false });
    expect(styleAt(1, 0)?.fill).toBeUndefined();
    expect(styleAt(1, 0)?.locked).toBeUndefined();
    expect(sheet?.protection).toEqual({
      hasPassword: false,
      mayFormatColumns: true,
      mayFormatRows: true,
      maySort: true,
      mayFilter: true,
    });
  });

  it('takes widths, hidden columns, heights, merges, freeze, colour and page', async () => {
    const sheet = await sheetOf({
      tabColour: 'fillIn',
      columnWidths: [12, 8],
      hiddenColumns: [3],
      rowHeights: [{ row: 1, points: 32 }],
      merges: ['A1:B1'],
      freeze: { rows: 1, columns: 0 },
      conditionals: [{ range: 'A2:A9', formula: '=A2<60', colour: 'error' }],
      page: {
        orientation: 'landscape',
        repeatRows: { from: 1, to: 4 },
        footerLeft: '审核人: A&B',
        pageNumbers: true,
        fitWidth: true,
      },
    });
    expect(sheet).toMatchObject({
      tabColour: 'E3B341',
      columns: [
        { width: 12, hidden: false },
        { width: 8, hidden: false },
        { width: null, hidden: false },
        { width: null, hidden: true },
      ],
      rowHeights: [{ row: 1, points: 32 }],
      merges: ['A1:B1'],
      freeze: { rows: 1, columns: 0 },
      conditionals: [
        {
          type: 'expression',
          formulas: ['A2<60'],
          style: { fill: 'F8CFCB', font: { bold: true } },
        },
      ],
      page: {
        paper: 'a4',
        orientation: 'landscape',
        repeatRows: '$1:$4',
        footer: '&L审核人: A&&B&R第 &P 页 共 &N 页',
        fitWidth: true,
      },
    });
  });

  it('prints a paper with the margins it names, millimetres as inches', async () => {
    const page = {
      orientation: 'portrait',
      repeatRows: null,
      footerLeft: '',
      pageNumbers: true,
      fitWidth: true,
    } as const;
    const margins = { top: 37, bottom: 35, left: 28, right: 26 };
    const sheet = await sheetOf({ page: { ...page, margins } });
    for (const side of ['top', 'bottom', 'left', 'right'] as const) {
      expect(sheet.page?.margins?.[side]).toBeCloseTo(margins[side] / 25.4, 3);
    }
    const table = await sheetOf({ page });
    expect(table.page).not.toHaveProperty('margins');
  });

  it('does not run to the end of the sheet for a whole column', async () => {
    const sheet = await sheetOf({ looks: [{ range: 'A:A', look: 'input' }] });
    expect(sheet.rows).toHaveLength(2);
  });

  const looks: Look[] = [
    'title',
    'meta',
    'note',
    'header',
    'headerCalc',
    'input',
    'given',
    'calc',
    'total',
    'text',
    'number',
    'signature',
    'code',
  ];
  const colours: ColourRole[] = ['error', 'warning', 'missing', 'band1', 'band2', 'band3', 'band4'];

  it.each([
    ...looks.map((look) => [look, styleOfLook(look)] as const),
    ...colours.map((colour) => [colour, styleOfColour(colour)] as const),
  ])('can be read: %s', (_, style) => {
    const ratio = contrast(style.font?.colour ?? '000000', style.fill ?? 'FFFFFF');
    expect(ratio).toBeGreaterThanOrEqual(4.5);
  });
});

/** Contrast of WCAG 2: 4.5 and more can be read by people with weak sight. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
