import { baseTab } from '../../../../src/sheets/base/baseTab';
import { readBaseRows } from '../../../../src/sheets/base/readBaseRows';
import { readHolidays } from '../../../../src/sheets/base/readHolidays';
import { dateCell, textCell } from '../../../../src/sheets/cellInput';
import { contentReading } from '../../../../src/sheets/contentReading';

function read(...rows: readonly (readonly [string, string, string])[]) {
  const typed = rows.map(
    ([from, to, kind]) =>
      new Map([
        ['from', dateCell(from)],
        ['to', dateCell(to)],
        ['kind', textCell(kind)],
      ]),
  );
  const tab = contentReading(baseTab('holidays', '示例中学', typed));
  return readHolidays(readBaseRows('holidays', tab, { year: 2025, classes: [] }).rows);
}

describe('节假日', () => {
  it('holds days off from the first to the last, and weekends worked', () => {
    expect(read(['2025-01-28', '2025-02-04', '放假'], ['2025-01-26', '', '调休上班'])).toEqual({
      holidays: [
        { from: '2025-01-28', to: '2025-02-04', kind: 'off' },
        { from: '2025-01-26', to: '2025-01-26', kind: 'work' },
      ],
      problems: [],
    });
  });

  it('a row that ends before it begins counts for its first day, and is told (E06)', () => {
    const { holidays, problems } = read(['2025-02-04', '2025-01-28', '放假']);
    expect(holidays).toEqual([{ from: '2025-02-04', to: '2025-02-04', kind: 'off' }]);
    expect(problems.map(({ code, cell, seen }) => [code, cell, seen])).toEqual([
      ['E06', 'B5', '2025-01-28'],
    ]);
  });

  it('a row without a day or a kind says nothing', () => {
    expect(read(['', '', '放假'], ['2025-05-01', '', '']).holidays).toEqual([]);
  });
});
