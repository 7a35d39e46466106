import { isDateFormat, readNumberFormats } from '../../../src/xlsx/cells/numberFormats';

describe('telling formats of dates', () => {
  it.each([
    ['yyyy-mm-dd', true],
    ['yyyy"年"m"月"d"日"', true],
    ['[$-804]yyyy/m/d;@', true],
    ['[h]:mm', true],
    ['0.00', false],
    ['0"日"', false],
    ['[Red]0.0%', false],
    ['General', false],
    ['G/通用格式"分"', false],
    ['#,##0\\d', false],
    ['@', false],
  ])('%s: %s', (format, expected) => {
    expect(isDateFormat(format)).toBe(expected);
  });
});

it('answers built-in numbers, own formats, and General with null', () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="180" formatCode="0.0&quot;分&quot;"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="180"/><xf numFmtId="31"/></cellXfs></styleSheet>';
  expect(readNumberFormats(styles)).toEqual([null, 'yyyy/m/d', '0.0"分"', 'yyyy"年"m"月"d"日"']);
});
