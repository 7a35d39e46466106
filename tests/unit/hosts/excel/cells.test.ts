import { cellEntry, textEntry } from '../../../../src/hosts/excel/cellEntry';
import { contentOfCells, needsTypes, rowsFromA1 } from '../../../../src/hosts/excel/contentOfCells';

describe('text for Excel', () => {
  it.each([
    ['姓名', '姓名'],
    ['优秀党员(推荐)', '优秀党员(推荐)'],
    ['', ''],
    ['=1+1', "'=1+1"],
    ['-3', "'-3"],
    ['007', "'007"],
    ['3-4', "'3-4"],
    ['MAR1', "'MAR1"],
    ['TRUE', "'TRUE"],
    ['2024年1月', "'2024年1月"],
    ['一月１日', "'一月１日"],
    ["'引号", "''引号"],
    ['#N/A', "'#N/A"],
  ])('%j is written as %j', (text, entry) => {
    expect(textEntry(text)).toBe(entry);
  });

  it('keeps a day that is none as text', () => {
    expect(cellEntry({ kind: 'date', iso: '2024-9-1' })).toBe("'2024-9-1");
  });
});

describe('what Excel hands over', () => {
  const read = (value: unknown, formula: unknown, format = 'General', type: string | null = null) =>
    contentOfCells({
      values: [[value]],
      formulas: [[formula]],
      numberFormats: [[format]],
      types: type === null ? null : [[type]],
    })[0]?.[0];

  it.each([
    ['', '', { type: 'blank' }],
    ['=1+1', '=1+1', { type: 'text', text: '=1+1' }],
    [2, '=1+1', { type: 'number', number: 2, formula: '=1+1' }],
    ['', '=IF(1=1,"")', { type: 'text', text: '', formula: '=IF(1=1,"")' }],
    ['#N/A', '=NA()', { type: 'error', text: '#N/A', formula: '=NA()' }],
    [true, true, { type: 'boolean', boolean: true }],
  ])('a cell with value %j and formula %j', (value, formula, content) => {
    expect(read(value, formula)).toEqual(content);
  });

  it('asks for the type of a constant that reads like an error, and goes by it', () => {
    const blocks = {
      values: [['#N/A']],
      formulas: [['#N/A']],
      numberFormats: [['@']],
      types: null,
    };
    expect(needsTypes(blocks)).toBe(true);
    expect(read('#N/A', '#N/A', '@', 'String')).toEqual({ type: 'text', text: '#N/A' });
    expect(read('#N/A', '#N/A', 'General', 'Error')).toEqual({ type: 'error', text: '#N/A' });
  });

  it('stands where it stands on the sheet, without blank ends', () => {
    const cells = [[{ type: 'text', text: '甲' } as const]];
    expect(rowsFromA1(cells, 2, 1)).toEqual([[], [], [{ type: 'blank' }, cells[0]?.[0]]]);
  });
});
