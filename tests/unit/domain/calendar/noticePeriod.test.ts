import { noticePeriod } from '../../../../src/domain/calendar/noticePeriod';

describe('the period of a notice (A-52)', () => {
  it('begins on the first working day after the calculation where nobody said when', () => {
    expect(noticePeriod(5, null, '2025-01-10', [])).toEqual({
      from: '2025-01-13',
      to: '2025-01-17',
      days: 5,
      holidaysKnown: false,
    });
  });

  it('begins on the day that 参数设置 says', () => {
    expect(noticePeriod(5, '2025-01-15', '2025-01-10', [])).toMatchObject({
      from: '2025-01-15',
      to: '2025-01-21',
    });
  });

  it('does not begin on a day off', () => {
    const newYear = { from: '2025-01-01', to: '2025-01-01', kind: 'off' } as const;
    expect(noticePeriod(1, '2025-01-01', '2024-12-20', [newYear])).toEqual({
      from: '2025-01-02',
      to: '2025-01-02',
      days: 1,
      holidaysKnown: true,
    });
  });

  it('knows no holidays of a year that the calendar does not name', () => {
    const lastYear = { from: '2024-10-01', to: '2024-10-07', kind: 'off' } as const;
    expect(noticePeriod(5, null, '2025-01-10', [lastYear]).holidaysKnown).toBe(false);
  });

  it('hangs a day at least', () => {
    expect(noticePeriod(0, null, '2025-01-10', [])).toMatchObject({
      from: '2025-01-13',
      to: '2025-01-13',
      days: 1,
    });
  });
});
