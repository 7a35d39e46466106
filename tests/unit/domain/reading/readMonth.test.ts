import type { CellContent } from '../../../../src/domain/reading/cellContent';
import { readMonth } from '../../../../src/domain/reading/readMonth';
import { readPeriod } from '../../../../src/domain/reading/readPeriod';
import { contentOf, type Typed } from '../../../support/tabReading';

const day: CellContent = { type: 'number', number: 45546, format: 'yyyy"年"m"月"' };

const said = (typed: Typed): string => {
  const { value, findings } = readMonth(contentOf(typed), { year: 2024 });
  return [value ?? '-', ...findings.map(({ code }) => code)].join(' ');
};

describe('a month (C-03)', () => {
  it.each<[Typed, string]>([
    ['2024-09', '2024-09'],
    ['2024-9', '2024-09 N05'],
    ['2024年9月', '2024-09 N05'],
    ['2024年9月份', '2024-09 N05'],
    ['2024/09', '2024-09 N05'],
    ['2024.9', '2024-09 N05'],
    ['202409', '2024-09 N05'],
    [202409, '2024-09 N05'],
    ['２０２４-０９', '2024-09 N01'],
    [' 2024-09', '2024-09 N03'],
    ['2024-09-11', '2024-09 N05'],
    [day, '2024-09'],
    [45546, '2024-09 W01'],
    ['9月', '2024-09 W06'],
    ['24年9月', '2024-09 W06'],
    ['2024-13', '- E06'],
    ['九月份', '- E06'],
    [2024.1, '- E06'],
    ['', '- E01'],
    ['/', '- E01'],
    [{ type: 'error', text: '#REF!' }, '- E05'],
    [{ type: 'boolean', boolean: true }, '- E06'],
  ])('%j is %s', (typed, expected) => {
    expect(said(typed)).toBe(expected);
  });
});

describe('a week or a month of leave (C-20)', () => {
  it.each<[Typed, string]>([
    [3, 'week 3'],
    ['3', 'week 3'],
    ['第03周', 'week 3'],
    ['第十一周', 'week 11'],
    ['2024-09', 'month 2024-09'],
    ['9月', 'month 2024-09'],
    [day, 'month 2024-09'],
    [0, 'E06'],
    ['整学期', 'E06'],
    ['', 'E01'],
  ])('%j is %s', (typed, expected) => {
    const { value, findings } = readPeriod(contentOf(typed), { year: 2024 });
    expect(value === null ? findings[0]!.code : `${value.kind} ${value.key}`).toBe(expected);
  });
});
