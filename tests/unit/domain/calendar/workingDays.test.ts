import fc from 'fast-check';
import { addDays, isWeekend } from '../../../../src/domain/calendar/isoWeek';
import {
  type DayException,
  isWorkingDay,
  workingDayFrom,
  workingDays,
} from '../../../../src/domain/calendar/workingDays';

const off = (from: string, to = from): DayException => ({ from, to, kind: 'off' });
const work = (from: string, to = from): DayException => ({ from, to, kind: 'work' });

/** Invented for tests: a holiday of eight days with a weekend worked before and after it. */
const SPRING = [off('2025-01-28', '2025-02-04'), work('2025-01-26'), work('2025-02-08')];

describe('working days', () => {
  it.each<[string, string, number, readonly DayException[], string[]]>([
    [
      'Monday to Friday of one week',
      '2025-01-13',
      5,
      [],
      ['2025-01-13', '2025-01-14', '2025-01-15', '2025-01-16', '2025-01-17'],
    ],
    ['the weekend between is skipped', '2025-01-10', 2, [], ['2025-01-10', '2025-01-13']],
    ['a start on Saturday begins on Monday', '2025-01-11', 1, [], ['2025-01-13']],
    ['over the end of the year', '2024-12-31', 2, [], ['2024-12-31', '2025-01-01']],
    [
      'over the end of the year with New Year off',
      '2024-12-31',
      2,
      [off('2025-01-01')],
      ['2024-12-31', '2025-01-02'],
    ],
    ['29 February is a day', '2024-02-28', 3, [], ['2024-02-28', '2024-02-29', '2024-03-01']],
    [
      'a holiday is skipped, weekends worked before and after count',
      '2025-01-24',
      5,
      SPRING,
      ['2025-01-24', '2025-01-26', '2025-01-27', '2025-02-05', '2025-02-06'],
    ],
    [
      'a day worked inside a longer holiday counts',
      '2025-10-01',
      1,
      [off('2025-10-01', '2025-10-08'), work('2025-10-04')],
      ['2025-10-04'],
    ],
    ['none are asked for', '2025-01-13', 0, [], []],
  ])('%s', (_, start, count, exceptions, days) => {
    expect(workingDays(start, count, exceptions)).toEqual(days);
  });

  it('no order of the exceptions matters', () => {
    const days = workingDays('2025-01-20', 10, SPRING);
    expect(workingDays('2025-01-20', 10, [...SPRING].reverse())).toEqual(days);
  });

  it('a calendar without a working day gives the day it was asked for', () => {
    const never = [off('2025-01-01', '2026-12-31')];
    expect(workingDayFrom('2025-01-13', never)).toBe('2025-01-13');
  });

  it('are each a working day, later than the one before, and none is left out', () => {
    const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2020-01-01', days));
    const exception = fc
      .tuple(day, fc.integer({ min: 0, max: 9 }), fc.constantFrom('off' as const, 'work' as const))
      .map(([from, length, kind]): DayException => ({ from, to: addDays(from, length), kind }));
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 12 }),
        fc.array(exception, { maxLength: 8 }),
        (start, count, exceptions) => {
          const days = workingDays(start, count, exceptions);
          expect(days).toHaveLength(count);
          const between: string[] = [];
          for (let at = start; at <= days.at(-1)!; at = addDays(at, 1)) {
            if (isWorkingDay(at, exceptions)) between.push(at);
          }
          expect(days).toEqual(between);
        },
      ),
    );
  });

  it('are never on a weekend that nobody declared worked', () => {
    const days = workingDays('2025-01-01', 60, [off('2025-05-01', '2025-05-05')]);
    expect(days.filter(isWeekend)).toEqual([]);
  });
});
