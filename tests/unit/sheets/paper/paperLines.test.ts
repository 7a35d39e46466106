import fc from 'fast-check';
import { emsOf, linesOf, piecesOf } from '../../../../src/sheets/paper/paperLines';

describe('lines of a paper', () => {
  it.each([
    ['样安', 2],
    ['D001', 2],
    ['第1名', 2.5],
    ['', 0],
  ])('%j is %s Chinese characters wide', (text, ems) => {
    expect(emsOf(text)).toBe(ems);
  });

  it('a text without a word takes a line, a line break begins another', () => {
    expect(linesOf('', 10)).toBe(1);
    expect(linesOf('一二三四五六七八九十一', 10)).toBe(2);
    expect(linesOf('一\n二', 10)).toBe(2);
  });

  it('a long text is cut behind punctuation', () => {
    expect(piecesOf('样安、样博文、样春生。', 6)).toEqual(['样安、', '样博文、', '样春生。']);
    expect(piecesOf('', 6)).toEqual(['']);
  });

  it('nothing of a text is lost or grows too long', () => {
    const word = fc.constantFrom('样安', 'D001', '、', '，', '。', '第一支部');
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 60 }),
        fc.integer({ min: 6, max: 30 }),
        (words, most) => {
          const text = words.join('');
          const pieces = piecesOf(text, most);
          expect(pieces.join('')).toBe(text);
          for (const piece of pieces) expect(emsOf(piece)).toBeLessThanOrEqual(most);
        },
      ),
    );
  });
});
