import fc from 'fast-check';
import { compare, divide, exact, multiply } from '../../../../src/domain/exact/exact';
import { capLine } from '../../../../src/domain/review/capLine';
import { shareOf } from '../../../../src/domain/scheme/shareOf';

const limit = (text: string) => ({ text, share: shareOf(text)! });
const line = (count: number, due: number, text: string) =>
  capLine({ group: '', band: '优秀', count, due }, limit(text));

describe('The share of the top band', () => {
  it.each([
    ['1/3', 3, 9, 3, false],
    ['1/3', 4, 9, 3, true],
    ['1/3', 3, 8, 2, true],
    ['30%', 3, 10, 3, false],
    ['30', 4, 10, 3, true],
    ['1/3', 0, 0, 0, false],
  ])('limit %s: %i of %i, at most %i', (text, count, due, most, isOver) => {
    expect(line(count, due, text)).toMatchObject({ most, isOver });
  });

  it('is over exactly where the fraction is greater than the limit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.nat(200),
        fc.constantFrom('1/3', '30%', '25', '1/7'),
        (due, some, text) => {
          const count = Math.min(some, due);
          const share = divide(exact(String(count)), exact(String(due)));
          const found = line(count, due, text);
          expect(found.isOver).toBe(compare(share, limit(text).share) > 0);
          expect(compare(found.share!, multiply(share, exact('100')))).toBe(0);
        },
      ),
    );
  });
});
