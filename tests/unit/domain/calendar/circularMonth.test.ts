import { circularMonth } from '../../../../src/domain/calendar/circularMonth';

describe('the month of a monthly circular', () => {
  it.each([
    ['the last one that is over', ['2024-09', '2024-10'], '', '2024-10-03', '2024-09'],
    ['a month is over on its last day', ['2024-09', '2024-10'], '', '2024-10-31', '2024-10'],
    ['the running one where none is over yet', ['2024-09'], '', '2024-09-20', '2024-09'],
    [
      'the one that the school asked for',
      ['2024-09', '2024-10'],
      '2024-09',
      '2025-01-10',
      '2024-09',
    ],
    ['a day in it says it as well', ['2024-09'], '2024-09-01', '2025-01-10', '2024-09'],
    ['学期 is no month', ['学期', '2024-09'], '', '2025-01-10', '2024-09'],
    ['what cannot be read is passed over', ['2024-09'], '九月', '2025-01-10', '2024-09'],
    ['there is none', ['学期'], '', '2025-01-10', ''],
  ])('%s', (_, months, wanted, asOf, month) => {
    expect(circularMonth(months, wanted, asOf)).toBe(month);
    expect(circularMonth([...months].reverse(), wanted, asOf)).toBe(month);
  });
});
