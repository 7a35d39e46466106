import fc from 'fast-check';
import { isoFromSerial } from '../../../../src/domain/calendar/isoDate';
import {
  addDays,
  dayOfMonth,
  daysBetween,
  isWeekend,
  lastDayOf,
  mondayOf,
  monthOf,
  monthOfWeek,
  nextMonth,
  weekdayOf,
} from '../../../../src/domain/calendar/isoWeek';

const day = fc.integer({ min: 100, max: 200000 }).map((serial) => isoFromSerial(serial)!);

test.each([
  ['2024-09-02', 1],
  ['2024-09-06', 5],
  ['2024-09-07', 6],
  ['2024-09-08', 7],
  ['2000-02-29', 2],
  ['1999-12-31', 5],
])('%s is day %i of its week', (iso, weekday) => {
  expect(weekdayOf(iso)).toBe(weekday);
  expect(isWeekend(iso)).toBe(weekday > 5);
});

test('a week belongs to the month of its Thursday (A-26)', () => {
  expect(monthOfWeek('2024-09-30')).toBe('2024-10');
  expect(monthOfWeek('2024-10-06')).toBe('2024-10');
  expect(monthOfWeek('2024-08-31')).toBe('2024-08');
  expect(monthOfWeek('2024-09-01')).toBe('2024-08');
});

test.each([
  ['2024-02', '2024-02-29', '2024-03'],
  ['2023-02', '2023-02-28', '2023-03'],
  ['2024-12', '2024-12-31', '2025-01'],
  ['2024-04', '2024-04-30', '2024-05'],
])('%s ends on %s and is followed by %s', (month, last, next) => {
  expect(lastDayOf(month)).toBe(last);
  expect(nextMonth(month)).toBe(next);
  expect(monthOf(last)).toBe(month);
  expect(dayOfMonth(last)).toBe(Number(last.slice(8)));
});

test('days are counted across months and years', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2025-01-01', '2024-12-31')).toBe(-1);
  expect(addDays('2024-12-31', 1)).toBe('2025-01-01');
});

test('a day no spreadsheet knows is a bug', () => {
  expect(() => addDays('9999-12-31', 1)).toThrow('9999-12-31');
});

test('weekdays repeat every seven days and a Monday is never more than six days back', () => {
  fc.assert(
    fc.property(day, (iso) => {
      expect(weekdayOf(addDays(iso, 7))).toBe(weekdayOf(iso));
      expect(weekdayOf(mondayOf(iso))).toBe(1);
      const back = daysBetween(mondayOf(iso), iso);
      expect(back).toBe(weekdayOf(iso) - 1);
    }),
    { numRuns: 200 },
  );
});
