import { normalise, trimmed } from '../../../../src/domain/reading/normalise';

const spaces = [' ', '\u00a0', '\u3000', '\t', '\n', '\r\n', '\u2003', '\u202f'];
const invisible = [
  '\u00ad',
  '\u180e',
  '\u200b',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202e',
  '\u2060',
  '\u2064',
  '\u2066',
  '\u2069',
  '\ufeff',
];

describe('cutting what nobody sees (N03)', () => {
  it.each(spaces)('%j goes at both ends and stays inside', (space) => {
    expect(trimmed(`${space}a${space}b${space}${space}`)).toBe(`a${space}b`);
  });

  it.each(invisible)('%j goes everywhere', (character) => {
    expect(trimmed(`${character}a${character}b${character}`)).toBe('ab');
    expect(trimmed(` ${character} a`)).toBe('a');
  });

  it('text without such characters stays', () => {
    expect(normalise('样 安')).toEqual({ text: '样 安', notice: null });
    expect(normalise(' 样 安')).toEqual({ text: '样 安', notice: 'N03' });
  });
});

describe('half-width characters (N01)', () => {
  it.each([
    ['０１２３４５６７８９', '0123456789'],
    ['ＡＺａｚ', 'AZaz'],
    ['．，％＋－（）：／', '.,%+-():/'],
    ['！～', '!~'],
    ['−5', '-5'],
    ['　８８．５　', '88.5'],
  ])('%s is %s', (seen, text) => {
    expect(normalise(seen)).toEqual({ text, notice: 'N01' });
  });

  it.each(['。', '、', '·', '【大】', '—', '￥', '｡', '样安'])('%s is left alone', (seen) => {
    expect(normalise(seen)).toEqual({ text: seen, notice: null });
  });
});
