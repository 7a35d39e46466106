import type { CellContent } from '../../../../src/domain/reading/cellContent';
import { readDate } from '../../../../src/domain/reading/readDate';

const text = (seen: string): CellContent => ({ type: 'text', text: seen });
const number = (value: number, format?: string): CellContent =>
  format === undefined
    ? { type: 'number', number: value }
    : { type: 'number', number: value, format };
const read = (cell: CellContent) => readDate(cell, { year: 2024 });

const as = (iso: string, code: string) => ({
  value: iso,
  findings: [{ code, suggested: iso, detail: {} }],
});
const refused = (reason: string) => ({
  value: null,
  findings: [{ code: 'E06', suggested: '', detail: { reason } }],
});

describe('a day typed as text (N05)', () => {
  it.each([
    '2024-03-05',
    '2024-3-5',
    '2024.3.5',
    '2024/3/5',
    '2024/03/05',
    '2024年3月5日',
    '2024年03月05号',
    '2024年3月5',
    '20240305',
    ' 2024-3-5 ',
    '2024 - 3 - 5',
    '２０２４－３－５',
    '２０２４．３．５',
    '2024 年 3 月 5 日',
    '2024-03-05 00:00:00',
    '2024-03-05 8:30',
    '2024-03-05T08:30:00.000Z',
    '2024/3/5  08:30',
  ])('%j is 2024-03-05', (seen) => {
    expect(read(text(seen))).toEqual(as('2024-03-05', 'N05'));
  });

  it.each(['1900-01-01', '2024-02-29', '9999-12-31', '1954-07-01'])('%s is a day', (iso) => {
    expect(read(text(iso))).toEqual(as(iso, 'N05'));
  });
});

describe('a day without its year (W06)', () => {
  it.each([
    '3月5日',
    '3月5号',
    '03月05日',
    '3-5',
    '3/5',
    '3.5',
    '24.3.5',
    '24-03-05',
    '24/3/5',
    '24年3月5日',
  ])('%s is suggested in the year of the period', (seen) => {
    expect(read(text(seen))).toEqual(as('2024-03-05', 'W06'));
  });

  it.each([
    ['34.3.5', '2034-03-05'],
    ['35.3.5', '1935-03-05'],
    ['98-7-1', '1998-07-01'],
    ['00.7.1', '2000-07-01'],
  ])('%s is %s: the latest such year up to ten after the period', (seen, iso) => {
    expect(read(text(seen))).toEqual(as(iso, 'W06'));
  });

  it('takes the year it is given', () => {
    expect(readDate(text('3月5日'), { year: 2026 }).value).toBe('2026-03-05');
    expect(readDate(text('2月29日'), { year: 2026 })).toEqual(refused('noSuchDay'));
  });
});

describe('no day (E06)', () => {
  it.each([
    '2024-02-30',
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '20240231',
    '13月5日',
    '1899-12-31',
    '0024-03-05',
    '23-2-29',
  ])('there is no %s in the calendar', (seen) => {
    expect(read(text(seen))).toEqual(refused('noSuchDay'));
  });

  it.each([
    '上周三',
    '2024年3月',
    '2024.3',
    '2024-3/5',
    '2024',
    '2024030',
    '202403055',
    '3/5/2024',
    '2024-3-5-6',
    'x2024-3-5',
    '2024-3-5x',
    '3月5日x',
    'x3月5日',
    '2024年3-5',
    '8:30',
    '124-3-5',
    '2024-003-05',
    '2024-3-005',
    '二〇二四年三月五日',
    'x20240305',
  ])('%s is no date', (seen) => {
    expect(read(text(seen))).toEqual(refused('notADate'));
  });

  it.each([true, false])('the boolean %s is no date', (boolean) => {
    expect(read({ type: 'boolean', boolean })).toEqual(refused('notADate'));
  });
});

describe('a day stored as a number', () => {
  it.each([
    [45356, 'yyyy-m-d', '2024-03-05'],
    [45356.75, 'yyyy/m/d h:mm', '2024-03-05'],
    [45356, 'yyyy"年"m"月"d"日"', '2024-03-05'],
    [45356, 'm"月"d"日"', '2024-03-05'],
    [45356, '[$-804]yyyy"年"m"月"', '2024-03-05'],
    [59, 'yyyy-m-d', '1900-02-28'],
    [61, 'yyyy-m-d', '1900-03-01'],
  ])('%d formatted %s is %s, with nothing to add', (serial, format, iso) => {
    expect(read(number(serial, format))).toEqual({ value: iso, findings: [] });
  });

  it.each([0, 60, -1, 2958466, 20240305])('%d with a date format is no day', (serial) => {
    expect(read(number(serial, 'yyyy-m-d'))).toEqual(refused('noSuchDay'));
  });

  it.each([undefined, 'General', '0', '0.00'])(
    'a bare serial with the format %s lost its date format (W01)',
    (format) => {
      expect(read(number(45356, format))).toEqual(as('2024-03-05', 'W01'));
    },
  );

  it.each([
    [19725, '1954-01-01'],
    [73415, '2100-12-31'],
  ])('%d is still plausible', (serial, iso) => {
    expect(read(number(serial))).toEqual(as(iso, 'W01'));
  });

  it.each([
    [19724, undefined],
    [73416, undefined],
    [45356, '0%'],
    [3.5, undefined],
    [5, undefined],
    [-45356, undefined],
    [1e300, undefined],
    [2024030.5, undefined],
    [20240305.5, undefined],
    [120240305, undefined],
  ] as [number, string | undefined][])('%d with format %s is no date', (serial, format) => {
    expect(read(number(serial, format))).toEqual(refused('notADate'));
  });

  it('20240305 as a number is N05 as well', () => {
    expect(read(number(20240305))).toEqual(as('2024-03-05', 'N05'));
    expect(read(number(20240230))).toEqual(refused('noSuchDay'));
  });
});
