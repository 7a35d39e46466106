import { isoFromSerial, serialFromIso } from '../../../../src/domain/calendar/isoDate';
import { addDays, monthOfWeek, weekdayOf } from '../../../../src/domain/calendar/week';
import { fc } from '../fc';

describe('weeks', () => {
  it.each([
    ['2024-09-02', 1],
    ['2024-09-08', 7],
    ['2024-02-29', 4],
    ['2000-01-01', 6],
  ])('%s is day %i of its week', (iso, weekday) => {
    expect(weekdayOf(iso)).toBe(weekday);
  });

  it.each([
    ['2024-09-02', '2024-09'],
    ['2024-09-30', '2024-10'],
    ['2024-07-29', '2024-08'],
    ['2024-12-30', '2025-01'],
    ['2024-09-29', '2024-10'],
  ])('the week of %s belongs to %s, the month of its Thursday (A-26)', (start, month) => {
    expect(monthOfWeek(start)).toBe(month);
  });

  it('days are added across months and years', () => {
    expect(addDays('2024-12-30', 6)).toBe('2025-01-05');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  });

  it('seven days later it is the same day of the week', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30000, max: 60000 }), (serial) => {
        const iso = isoFromSerial(serial) ?? '';
        const later = addDays(iso, 7);
        return weekdayOf(later) === weekdayOf(iso) && serialFromIso(later) === serial + 7;
      }),
    );
  });
});
