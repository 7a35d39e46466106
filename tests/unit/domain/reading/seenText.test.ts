import { formatKind } from '../../../../src/domain/reading/formatKind';
import { seenText } from '../../../../src/domain/reading/seenText';

describe('what a person sees in a cell', () => {
  it.each([
    [96.5, undefined, '96.5'],
    [14.1 + 0.2, 'General', '14.3'],
    [1 / 3, '0.00', '0.333333333333333'],
    [-2, undefined, '-2'],
    [0.85, '0%', '85%'],
    [0.125, '0.00%', '12.5%'],
    [45356, 'yyyy-m-d', '2024-03-05'],
    [45356.5, 'yyyy/m/d h:mm', '2024-03-05'],
    [-5, 'yyyy-m-d', '-5'],
    [0.5, 'h:mm', '0.5'],
  ])('the number %d formatted %s is %s', (number, format, seen) => {
    expect(seenText({ type: 'number', number, ...(format === undefined ? {} : { format }) })).toBe(
      seen,
    );
  });

  it('text, errors and booleans are what they show, a blank is nothing', () => {
    expect(seenText({ type: 'text', text: ' 样 安 ' })).toBe(' 样 安 ');
    expect(seenText({ type: 'error', text: '#N/A' })).toBe('#N/A');
    expect(seenText({ type: 'boolean', boolean: true })).toBe('TRUE');
    expect(seenText({ type: 'boolean', boolean: false })).toBe('FALSE');
    expect(seenText({ type: 'blank', formula: '=A1' })).toBe('');
  });
});

describe('a number format', () => {
  it.each([
    ['0%', 'percent'],
    ['0.00%;[Red]-0.00%', 'percent'],
    ['[Color10]0%', 'percent'],
    ['yyyy-mm-dd', 'date'],
    ['YYYY/M/D', 'date'],
    ['yyyy"年"m"月"d"日"', 'date'],
    ['[$-804]yyyy"年"m"月"d"日";@', 'date'],
    ['m"月"d"日"', 'date'],
    ['mmm', 'date'],
    ['d', 'date'],
    ['yyyy-mm-dd hh:mm:ss', 'date'],
    ['hh:mm', 'plain'],
    ['mm:ss', 'plain'],
    ['[h]:mm', 'plain'],
    ['[mm]:ss', 'plain'],
    ['[ss]', 'plain'],
    ['[hh]', 'plain'],
    ['[m]', 'plain'],
    ['General', 'plain'],
    ['GENERAL', 'plain'],
    ['0.00', 'plain'],
    ['@', 'plain'],
    ['', 'plain'],
    [undefined, 'plain'],
    ['0"%"', 'plain'],
    ['0\\%', 'plain'],
    ['0_%', 'plain'],
    ['0"day"', 'plain'],
    ['0;0%', 'plain'],
    ['[Red]0', 'plain'],
    ['[Yellow]0', 'plain'],
    ['0.00E+00', 'plain'],
    ['#,##0', 'plain'],
  ])('%s is %s', (format, kind) => {
    expect(formatKind(format)).toBe(kind);
  });
});
