import fc from 'fast-check';
import { groupRanges, joinedAddresses, lineRanges } from '../../../../src/hosts/excel/groupRanges';
import { rangeAddress } from '../../../../src/sheets/address';

const cell = (text: string): [number, number] => [
  text.charCodeAt(0) - 64,
  Number.parseInt(text.slice(1), 10),
];

/** What lies on each cell of a small sheet when the ranges are painted in this order. */
function painted(items: readonly { range: string; key: string }[]): Record<string, string> {
  const sheet: Record<string, string> = {};
  for (const { range, key } of items) {
    const [from = '', to = from] = range.split(':');
    const [[left, top], [right, bottom]] = [cell(from), cell(to)];
    for (let column = left; column <= right; column += 1) {
      for (let row = top; row <= bottom; row += 1) sheet[`${column},${row}`] = key;
    }
  }
  return sheet;
}

const range = fc
  .record({
    fromRow: fc.integer({ min: 1, max: 6 }),
    rows: fc.integer({ min: 0, max: 3 }),
    fromColumn: fc.integer({ min: 0, max: 5 }),
    columns: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ fromRow, rows, fromColumn, columns }) =>
    rangeAddress({ fromRow, toRow: fromRow + rows, fromColumn, toColumn: fromColumn + columns }),
  );

describe('ranges put together', () => {
  it('look the same as painted one by one, whatever lies over what', () => {
    const items = fc.array(fc.record({ range, key: fc.constantFrom('甲', '乙', '丙') }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(items, (list) => {
        const grouped = groupRanges(list).flatMap(({ key, ranges }) =>
          ranges.map((each) => ({ range: each, key })),
        );
        expect(painted(grouped)).toEqual(painted(list));
      }),
    );
  });

  it('are as few as can be where nothing overlaps', () => {
    const items = ['A1', 'B1', 'C1', 'D1'].map((each, index) => ({
      range: each,
      key: index % 2 === 0 ? '甲' : '乙',
    }));
    expect(groupRanges(items)).toEqual([
      { key: '甲', ranges: ['A1', 'C1'] },
      { key: '乙', ranges: ['B1', 'D1'] },
    ]);
  });

  it('stay below the length at which Excel cuts addresses', () => {
    const ranges = Array.from({ length: 3_000 }, (_, index) => `A${index + 1}`);
    const joined = joinedAddresses(ranges);
    expect(Math.max(...joined.map((text) => text.length))).toBeLessThan(8192);
    expect(joined.join(',').split(',')).toEqual(ranges);
  });

  it('become runs where lines follow each other', () => {
    expect(lineRanges([7, 1, 2, 3, 9, 8], String)).toEqual(['1:3', '7:9']);
  });
});
