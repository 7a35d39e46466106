import { paperBreaks } from '../../../../src/sheets/paper/paperBreaks';

describe('where a new page begins on a paper', () => {
  it.each<[string, number[], number, number, number[]]>([
    ['nowhere, when all stands on one page', [100, 100, 30, 30], 1, 2, []],
    ['before the last words, when the signature would stand alone', [300, 300, 30, 30], 1, 2, [2]],
    ['nowhere, when words go over to the next page anyway', [600, 300, 30, 30], 1, 2, []],
    ['nowhere, when the last block is too high to be moved', [290, 345, 30, 30], 1, 2, []],
  ])('%s', (_, heights, lastBlock, signature, rows) => {
    expect(paperBreaks(heights, lastBlock, signature)).toEqual(rows);
  });
});
