import {
  absoluteColumn,
  absoluteReference,
  cellAddress,
  columnLetters,
  parseRange,
  quoteTab,
  rangeAddress,
} from '../../../src/sheets/address';

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('column %d is %s, there and back', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(parseRange(`${letters}7`)).toMatchObject({ fromRow: 7, fromColumn: column });
  });

  it('a range of one cell is one address', () => {
    expect(cellAddress(13, 7)).toBe('H13');
    const one = { fromRow: 13, toRow: 13, fromColumn: 7, toColumn: 7 };
    expect(rangeAddress(one)).toBe('H13');
    expect(rangeAddress({ ...one, toColumn: 8 })).toBe('H13:I13');
    expect(parseRange('$H$13:$I$13')).toEqual({ ...one, toColumn: 8 });
  });

  it.each(['', 'A', '13', 'A0:', 'H13-I13', 'ABCD1', '第1行'])('%j is no range', (text) => {
    expect(parseRange(text)).toBeNull();
  });

  it('formulas quote every tab name and double its apostrophes', () => {
    expect(quoteTab("第三'支部")).toBe("'第三''支部'");
    expect(absoluteReference('参数设置', 12, 2)).toBe("'参数设置'!$C$12");
    expect(absoluteColumn("甲'乙", 1, 5, 9)).toBe("'甲''乙'!$B$5:$B$9");
  });
});
