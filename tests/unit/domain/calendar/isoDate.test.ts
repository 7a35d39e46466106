import {
  addMonths,
  compareDays,
  isoDay,
  isoFromSerial,
  serialFromIso,
} from '../../../../src/domain/calendar/isoDate';
import { fc } from '../fc';

const lastOf2100 = 73415;
/** Every day; under `npm run test:mutation` every 13th, for each mutant walks them all. */
const step = process.env['STRYKER_MUTATOR_WORKER'] === undefined ? 1 : 13;
const serial = fc.integer({ min: 61, max: lastOf2100 });
const day = serial.map((number) => isoFromSerial(number)!);
const months = fc.integer({ min: -240, max: 240 });

/** Binary dates are banned from the product; here they are the independent witness. */
function witness(number: number): string {
  return new Date(Date.UTC(1899, 11, 30) + number * 86_400_000).toISOString().slice(0, 10);
}

const monthsSinceYear0 = (iso: string): number =>
  Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));

describe('serial numbers of days', () => {
  it.each([
    [1, '1900-01-01'],
    [31, '1900-01-31'],
    [32, '1900-02-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [366, '1900-12-31'],
    [367, '1901-01-01'],
    [19725, '1954-01-01'],
    [36585, '2000-02-29'],
    [36586, '2000-03-01'],
    [45351, '2024-02-29'],
    [45356, '2024-03-05'],
    [lastOf2100, '2100-12-31'],
    [2958465, '9999-12-31'],
  ])('%d is %s and back', (number, iso) => {
    expect(isoFromSerial(number)).toBe(iso);
    expect(serialFromIso(iso)).toBe(number);
  });

  it('drops the time of day', () => {
    expect(isoFromSerial(45356.999)).toBe('2024-03-05');
    expect(isoFromSerial(1.5)).toBe('1900-01-01');
    expect(isoFromSerial(2958465.5)).toBe('9999-12-31');
  });

  it.each([0, 0.5, -0.5, -1, 60, 60.5, 2958466, 1e15, Number.NaN, Number.POSITIVE_INFINITY])(
    '%d is no day',
    (number) => {
      expect(isoFromSerial(number)).toBeNull();
    },
  );

  it('are the days of the calendar from 1900-03-01 to 2100, and back', () => {
    for (let number = 61; number <= lastOf2100; number += step) {
      const iso = isoFromSerial(number);
      if (iso !== witness(number) || serialFromIso(iso) !== number) {
        throw new Error(`${number} is ${witness(number)}, not ${String(iso)}`);
      }
    }
    expect(witness(lastOf2100)).toBe('2100-12-31');
  });

  it('are the days of the calendar to the year 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958465 }), (number) => {
        expect(isoFromSerial(number)).toBe(witness(number));
        expect(serialFromIso(witness(number))).toBe(number);
      }),
    );
  });
});

describe('whether there is such a day', () => {
  it.each([
    [2024, 2, 29, '2024-02-29'],
    [2000, 2, 29, '2000-02-29'],
    [2023, 2, 28, '2023-02-28'],
    [2024, 1, 1, '2024-01-01'],
    [2024, 12, 31, '2024-12-31'],
    [987, 6, 5, '0987-06-05'],
  ])('%d-%d-%d is %s', (year, month, dayOfMonth, iso) => {
    expect(isoDay(year, month, dayOfMonth)).toBe(iso);
  });

  it.each([
    [2024, 2, 30],
    [2023, 2, 29],
    [1900, 2, 29],
    [2100, 2, 29],
    [2024, 0, 5],
    [2024, 13, 5],
    [2024, 3, 0],
    [2024, 3, 32],
  ])('%d-%d-%d is not', (year, month, dayOfMonth) => {
    expect(isoDay(year, month, dayOfMonth)).toBeNull();
  });

  it.each([
    [1, 31],
    [2, 28],
    [3, 31],
    [4, 30],
    [5, 31],
    [6, 30],
    [7, 31],
    [8, 31],
    [9, 30],
    [10, 31],
    [11, 30],
    [12, 31],
  ])('month %d of 2023 ends on the %dth', (month, last) => {
    expect(isoDay(2023, month, last)).not.toBeNull();
    expect(isoDay(2023, month, last + 1)).toBeNull();
  });
});

describe('adding months (A-08)', () => {
  it.each([
    ['2024-07-15', 6, '2025-01-15'],
    ['2024-08-31', 6, '2025-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-12-31', 0, '2024-12-31'],
    ['2024-11-30', 1, '2024-12-30'],
    ['2024-12-01', 1, '2025-01-01'],
    ['2024-01-31', -1, '2023-12-31'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-06-30', 12, '2025-06-30'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-05-31', 1, '2024-06-30'],
  ])('%s and %d months is %s', (iso, number, later) => {
    expect(addMonths(iso, number)).toBe(later);
  });

  it('lands in the month asked for, on the same day or on its last', () => {
    fc.assert(
      fc.property(day, months, (iso, number) => {
        const later = addMonths(iso, number);
        expect(monthsSinceYear0(later) - monthsSinceYear0(iso)).toBe(number);
        const parts = later.split('-').map(Number) as [number, number, number];
        expect(isoDay(...parts)).toBe(later);
        if (later.slice(8) !== iso.slice(8)) {
          expect(isoDay(parts[0], parts[1], parts[2] + 1)).toBeNull();
          expect(parts[2]).toBeLessThan(Number(iso.slice(8)));
        }
      }),
    );
  });

  it('keeps the order of days, and adding nothing changes nothing', () => {
    fc.assert(
      fc.property(day, day, months, (one, two, number) => {
        expect(addMonths(one, 0)).toBe(one);
        const order = compareDays(one, two);
        const laterOrder = compareDays(addMonths(one, number), addMonths(two, number));
        expect(laterOrder * order).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('comparing days', () => {
  it('is comparing their serial numbers', () => {
    fc.assert(
      fc.property(serial, serial, (one, two) => {
        const order = compareDays(isoFromSerial(one)!, isoFromSerial(two)!);
        expect(order).toBe(Math.sign(one - two));
      }),
    );
  });

  it('a day is neither before nor after itself', () => {
    expect(compareDays('2024-03-05', '2024-03-05')).toBe(0);
    expect(compareDays('2024-03-05', '2024-03-06')).toBe(-1);
    expect(compareDays('2024-03-06', '2024-03-05')).toBe(1);
  });
});
