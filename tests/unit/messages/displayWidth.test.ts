import { divide, exact } from '../../../src/domain/exact/exact';
import { alignedLines, displayWidth, padded } from '../../../src/messages/displayWidth';
import { shownScore } from '../../../src/messages/shownScore';

describe('Text in columns', () => {
  it.each([
    ['D003', 4],
    ['样春生', 6],
    ['廉洁从教(30分)', 14],
    ['≥ 80', 4],
    ['（）', 4],
    ['a\u200bb', 2],
    ['', 0],
  ])('takes of %j the columns %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('is padded by what it shows', () => {
    expect(padded('取舍', 6)).toBe('取舍  ');
    expect(padded('目标责任书', 6)).toBe('目标责任书');
  });

  it('leaves out columns that are blank everywhere', () => {
    expect(
      alignedLines([
        ['合计', '', '1'],
        ['a', '', '22'],
      ]),
    ).toEqual(['合计  1', 'a     22']);
    expect(alignedLines([])).toEqual([]);
  });

  it('shows a score with its decimals, whole where it has more', () => {
    expect(shownScore(exact('99'), 2)).toBe('99.00');
    expect(shownScore(exact('99.995'), 2)).toBe('99.995');
    expect(shownScore(divide(exact('173'), exact('3')), 2)).toBe('173/3');
  });
});

it('aligns more lines than a call can take arguments', () => {
  const rows = Array.from({ length: 200_000 }, () => ['样', 'x']);
  expect(alignedLines(rows).at(-1)).toBe('样  x');
});
